import type { Diagnostic } from '../diagnostic.ts';
import { lebensabschnitte } from '../model/lebenslauf.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** The chain holds: something for every phase, and something on the way to the next one. */
export function* checkLebenslauf(workspace: Workspace): Iterable<Diagnostic> {
  const { kommune, stichtag } = workspace;
  for (const { name, index, art, angebote } of lebensabschnitte(workspace, stichtag)) {
    if (angebote.length > 0) continue;
    yield finding(
      'lebenslauf/luecke',
      { entry: kommune, path: ['lebenslauf', 'phasen', index, 'name'] },
      art === 'phase'
        ? `Für die Phase „${name}“ gibt es kein Angebot.`
        : `Für den Übergang „${name}“ gibt es kein Angebot.`,
      {
        hint: `In planung/angebote/ ein Angebot mit ${art === 'phase' ? 'phasen:' : 'uebergang:'} dafür anlegen.`,
        source: kommune.value.lebenslauf?.grundlage,
      },
    );
  }
}

/** A way leads from one phase to the one after it. */
export function* checkUebergaenge({ angebote, kommune }: Workspace): Iterable<Diagnostic> {
  const phasen = (kommune.value.lebenslauf?.phasen ?? []).map(({ kennung }) => kennung);
  for (const entry of angebote) {
    const [von = '', nach = ''] = entry.value.uebergang ?? [];
    const [first, second] = [phasen.indexOf(von), phasen.indexOf(nach)];
    if (first < 0 || second < 0 || second === first + 1) continue;
    const next = phasen[first + 1];
    yield finding(
      'lebenslauf/uebergang',
      { entry, path: ['uebergang'] },
      `Von „${von}“ geht es nicht unmittelbar nach „${nach}“.`,
      {
        hint: next
          ? `Auf „${von}“ folgt „${next}“; sonst mehrere Phasen unter phasen: nennen.`
          : `„${von}“ ist die letzte Phase.`,
      },
    );
  }
}
