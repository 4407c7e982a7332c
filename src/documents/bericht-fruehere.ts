import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Empfehlung } from '../model/entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { empfehlungContext } from './bericht-empfehlungen.ts';
import type { Umfang } from './bericht-umfang.ts';
import type { Json } from './document.ts';
import { orNull } from './json-of.ts';

/** The latest entry by that day. */
function standAm({ stand = [] }: Empfehlung, tag: CivilDate) {
  return stand
    .filter(({ am }) => am <= tag)
    .toSorted((a, b) => compareTexts(a.am, b.am))
    .at(-1);
}

/** What became of the recommendations of the year before, in the order in which that report had them. */
export function fruehereEmpfehlungen(workspace: Workspace, umfang: Umfang): readonly Json[] {
  const before = umfang.jahr - 1;
  const whole = workspace.berichte.find(({ jahr }) => jahr === before)?.value.empfehlungen ?? [];
  const all = [
    ...(umfang.teil === undefined ? whole : []).map((empfehlung) => ({ empfehlung, raum: null })),
    ...umfang.raeume.flatMap(({ id, kurz }) =>
      workspace.sozialraumberichte
        .filter((entry) => entry.jahr === before && entry.id === id)
        .flatMap(({ value }) => value.empfehlungen ?? [])
        .map((empfehlung) => ({ empfehlung, raum: kurz })),
    ),
  ];
  return all.map(({ empfehlung, raum }) => {
    const latest = standAm(empfehlung, umfang.stand);
    return {
      ...empfehlungContext(workspace, empfehlung),
      raum,
      stand: latest?.stand ?? 'offen',
      am: orNull(latest?.am),
      erlaeuterung: orNull(latest?.text),
    };
  });
}
