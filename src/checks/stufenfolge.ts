import { longDate, yearOf } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { isVorDemErstenJahr } from '../model/erstes-jahr.ts';
import { gremienartOf, hasReached } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** Each stage follows the one before it. */
function* reihenfolge(gremium: Entry<Gremium>, source?: string): Iterable<Diagnostic> {
  const { stufe = {} } = gremium.value;
  for (const [number, tag] of Object.entries(stufe)) {
    const before = String(Number(number) - 1);
    if (before === '0') continue;
    const earlier = stufe[before];
    if (earlier === undefined) {
      yield finding(
        'gremium/stufenfolge',
        { entry: gremium, path: ['stufe', number], part: 'key' },
        `Die Stufe ${number} ist eingetragen, die Stufe ${before} nicht.`,
        { hint: `Eine Zeile „${before}: JJJJ-MM-TT“ ergänzen.`, source },
      );
    } else if (tag < earlier) {
      yield finding(
        'gremium/stufenfolge',
        { entry: gremium, path: ['stufe', number] },
        `Die Stufe ${number} beginnt am ${longDate(tag)}, die Stufe ${before} aber erst am ${longDate(earlier)}.`,
        {
          hint: 'Einen der beiden Tage berichtigen.',
          source,
          related: relatedPlace(
            { entry: gremium, path: ['stufe', before] },
            `Hier steht die Stufe ${before}.`,
          ),
        },
      );
    }
  }
}

/** The first meeting belongs to those of the first stage. Of bodies older than the repository it is not known. */
function ersteSitzung(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  source?: string,
): Diagnostic | undefined {
  const { eingerichtet, name, stufe: { 2: tag } = {} } = gremium.value;
  if (tag === undefined || tag > workspace.stichtag) return undefined;
  if (isVorDemErstenJahr(workspace, yearOf(eingerichtet))) return undefined;
  const first = sitzungenOf(workspace.index, gremium.id).find(({ value }) =>
    hasReached(value, 'durchgefuehrt'),
  );
  if (first && first.value.datum < tag) return undefined;
  return finding(
    'gremium/stufenfolge',
    { entry: gremium, path: ['stufe', '2'] },
    `Die Stufe 2 beginnt am ${longDate(tag)}, bevor „${name}“ einmal in der Besetzung der Stufe 1 getagt hat.`,
    {
      hint: 'Die Stufe 2 auf einen Tag nach der ersten Sitzung legen.',
      source,
      related: first && relatedPlace({ entry: first, path: ['datum'] }, 'Die erste Sitzung steht hier.'),
    },
  );
}

/** Bodies grow stage by stage, and where the city wants it, not before they have met once. */
export function* checkStufenfolge(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    const { besetzung } = gremienartOf(workspace, gremium) ?? {};
    yield* reihenfolge(gremium, besetzung?.grundlage);
    if (!besetzung?.erste_sitzung_in_stufe_1) continue;
    const problem = ersteSitzung(workspace, gremium, besetzung.grundlage);
    if (problem) yield problem;
  }
}
