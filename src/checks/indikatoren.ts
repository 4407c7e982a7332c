import type { Diagnostic } from '../diagnostic.ts';
import { basisOf } from '../model/indikatoren.ts';
import type { Workspace } from '../model/workspace.ts';
import { groupedNumber } from '../numbers.ts';
import { finding, relatedPlace } from './check.ts';

const NOUNS: Readonly<Record<string, string>> = { quelle: 'die Quelle', stand: 'der Stand' };

/** Every figure says where it comes from and of what time it is. */
export function* checkIndikatorquellen({ indikatoren }: Workspace): Iterable<Diagnostic> {
  for (const entry of indikatoren) {
    const { quelle, werte, titel } = entry.value;
    const missing = [
      ...(quelle === undefined ? ['quelle'] : []),
      ...(werte.some(({ stand }) => stand === undefined) ? ['stand'] : []),
    ];
    const [field, other] = missing;
    if (field === undefined) continue;
    const what = other === undefined ? `fehlt ${NOUNS[field]}` : 'fehlen Quelle und Stand';
    yield finding('indikator/ohne-quelle', { entry, path: ['titel'] }, `Beim Indikator „${titel}“ ${what}.`, {
      hint: `${missing.map((field) => `„${field}: …“`).join(' und ')} ergänzen.`,
    });
  }
}

/** A part is no larger than its whole. */
export function* checkAnteile(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.indikatoren) {
    const whole = workspace.index.indikator.get(entry.value.anteil_von ?? '');
    for (const [index, wert] of entry.value.werte.entries()) {
      const basis = basisOf(workspace, entry.value, wert);
      if (!whole || !basis || wert.wert <= basis.wert) continue;
      const at = whole.value.werte.indexOf(basis);
      yield finding(
        'indikator/anteil',
        { entry, path: ['werte', index, 'wert'] },
        `${groupedNumber(wert.wert, 3)} kann kein Teil von ${groupedNumber(basis.wert, 3)} sein („${whole.value.titel}“).`,
        {
          hint: 'Beide Zahlen und anteil_von: prüfen.',
          related: relatedPlace({ entry: whole, path: ['werte', at, 'wert'] }, 'Hier steht das Ganze.'),
        },
      );
    }
  }
}
