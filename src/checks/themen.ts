import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { entryName } from '../model/name-of.ts';
import {
  ohneQuerverweis,
  type Themenlage,
  type Themenstelle,
  themaName,
  themenlagen,
} from '../model/themenlage.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace, type Spot } from './check.ts';

function spotOf({ sitzung, index }: Themenstelle, { art }: Themenlage): Spot {
  return { entry: sitzung, path: ['tagesordnung', index, art === 'ziel' ? 'massnahmen' : 'themen'] };
}

/** Where the city asks for it, a body that comes to a topic after another one says where it was spoken of before. */
export function* checkDopplungen(workspace: Workspace): Iterable<Diagnostic> {
  const { querverweise } = workspace.kommune.value;
  if (!querverweise?.noetig) return;
  for (const lage of themenlagen(workspace)) {
    const [erstes] = lage.anteile;
    const frueher = erstes?.stellen[0];
    for (const { stellen } of ohneQuerverweis(lage)) {
      const [stelle] = stellen;
      if (!stelle || !frueher || !erstes) continue;
      const name = entryName(workspace.index.gremium, erstes.gremium);
      yield finding(
        'thema/dopplung',
        spotOf(stelle, lage),
        `${lage.art === 'ziel' ? 'Das Ziel ' : ''}„${themaName(workspace, lage)}“ ist am ${longDate(frueher.sitzung.value.datum)} schon Thema bei „${name}“; ein Querverweis fehlt.`,
        {
          hint: `Beim Tagesordnungspunkt „querverweise: [${frueher.sitzung.id}#${frueher.index + 1}]“ ergänzen oder ein gemeinsames Verfahren nennen.`,
          source: querverweise.grundlage,
          related: relatedPlace(spotOf(frueher, lage), 'Hier steht der frühere Tagesordnungspunkt.'),
        },
      );
    }
  }
}
