import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { gremienartOf, gremienOf, hasReached, isActiveGremium } from '../model/membership.ts';
import { termineOf } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** Where the city wants it, released minutes name the day on which the body meets next. */
export function* checkNaechsteSitzung(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.sitzungen) {
    const { datum, naechste_sitzung, status } = entry.value;
    if (naechste_sitzung !== undefined || !hasReached(entry.value, 'freigegeben')) continue;
    const gremium = gremienOf(workspace, entry).find(
      (each) => gremienartOf(workspace, each)?.protokoll?.naechste_sitzung,
    );
    if (!gremium || !isActiveGremium(gremium.value, workspace.stichtag)) continue;
    const next = termineOf(workspace, gremium).find((termin) => termin.datum > datum);
    // What has been distributed stays as it is; once the day is known, nothing is left to do.
    if (next && hasReached(entry.value, 'verteilt')) continue;
    yield finding(
      'sitzung/naechste',
      { entry, path: ['status'] },
      `Das Protokoll ist „${status}“ und nennt nicht, wann „${gremium.value.name}“ das nächste Mal tagt.`,
      {
        hint: next
          ? `Eine Zeile „naechste_sitzung: ${next.datum}“ ergänzen; an diesem Tag, dem ${longDate(next.datum)}, tagt das Gremium wieder.`
          : 'Einen Termin vereinbaren und als Sitzung mit status: geplant anlegen; in ein Protokoll, das noch nicht verteilt ist, gehört die Zeile „naechste_sitzung: JJJJ-MM-TT“.',
        source: gremienartOf(workspace, gremium)?.protokoll?.grundlage,
      },
    );
  }
}
