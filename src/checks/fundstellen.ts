import type { Diagnostic } from '../diagnostic.ts';
import type { Empfehlung } from '../model/entities.ts';
import type { YearlyEntry } from '../model/entry.ts';
import { isVorDemErstenJahr } from '../model/erstes-jahr.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';
import { empfehlendeBerichte } from './empfehlungen.ts';

function* checkEmpfehlung(
  workspace: Workspace,
  entry: YearlyEntry<unknown>,
  { quelle, fundstelle }: Empfehlung,
  index: number,
): Iterable<Diagnostic> {
  const { jahr } = entry;
  if (fundstelle === undefined && quelle.length === 0) {
    yield finding(
      'bericht/quelle',
      { entry, path: ['empfehlungen', index, 'text'] },
      'Die Empfehlung sagt nicht, aus welchem Protokoll sie folgt.',
      { hint: 'Eine Zeile „quelle: [<Sitzung>#<Nummer des Tagesordnungspunkts>]“ ergänzen.' },
    );
  }
  if (fundstelle === undefined || isVorDemErstenJahr(workspace, jahr)) return;
  yield finding(
    'bericht/fundstelle',
    { entry, path: ['empfehlungen', index, 'fundstelle'] },
    `Für ${jahr} liegen Protokolle vor; die Empfehlung nennt trotzdem nur eine Fundstelle in Worten.`,
    { hint: 'Statt fundstelle: unter quelle: die Tagesordnungspunkte nennen.' },
  );
}

/** Where there are minutes a recommendation refers to them; for the years before, it says in words where it stood. */
export function* checkFundstellen(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of empfehlendeBerichte(workspace)) {
    for (const [index, empfehlung] of (entry.value.empfehlungen ?? []).entries())
      yield* checkEmpfehlung(workspace, entry, empfehlung, index);
  }
}
