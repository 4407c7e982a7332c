import { daysBetween } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

function timeBefore(tage: number): string {
  if (tage < 0) return 'erst nach der Sitzung';
  if (tage === 0) return 'erst am Tag der Sitzung';
  return tage === 1 ? 'einen Tag vor der Sitzung' : `${tage} Tage vor der Sitzung`;
}

function* checkLadungsfrist(workspace: Workspace, entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum, einladung, status } = entry.value;
  if (!einladung?.versandt || status === 'abgesagt') return;
  const tage = daysBetween(einladung.versandt, datum);
  for (const gremium of gremienOf(workspace, entry)) {
    const frist = gremienartOf(workspace, gremium)?.einladung;
    if (!frist || tage >= frist.frist_tage) continue;
    yield finding(
      'sitzung/ladungsfrist',
      { entry, path: ['einladung', 'versandt'] },
      `Die Einladung ging ${timeBefore(tage)} hinaus; vorgesehen: mindestens ${frist.frist_tage}.`,
      {
        hint: 'Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann.',
        source: frist.grundlage,
        related: relatedPlace(
          regelOrt(workspace, gremium, ['einladung', 'frist_tage']),
          'Die Frist steht hier.',
        ),
      },
    );
    return;
  }
}

function* checkProtokollfrist(workspace: Workspace, entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum, protokoll } = entry.value;
  if (!hasReached(entry.value, 'durchgefuehrt')) return;
  // That the day is missing is what the status check says.
  if (hasReached(entry.value, 'verteilt') && !protokoll?.verteilt) return;
  const tage = daysBetween(datum, protokoll?.verteilt ?? workspace.stichtag);
  for (const gremium of gremienOf(workspace, entry)) {
    const frist = gremienartOf(workspace, gremium)?.protokoll;
    if (frist?.frist_tage === undefined || tage <= frist.frist_tage) continue;
    yield protokoll?.verteilt
      ? finding(
          'protokoll/frist',
          { entry, path: ['protokoll', 'verteilt'] },
          `Das Protokoll wurde ${tage} Tage nach der Sitzung verteilt; vorgesehen: höchstens ${frist.frist_tage}.`,
          { hint: 'Das Datum prüfen; stimmt es, ist nichts weiter zu tun.', source: frist.grundlage },
        )
      : finding(
          'protokoll/frist',
          { entry, path: ['status'] },
          `Das Protokoll ist ${tage} Tage nach der Sitzung noch nicht verteilt; vorgesehen: höchstens ${frist.frist_tage}.`,
          {
            hint: 'Protokoll freigeben und verteilen; das Datum unter protokoll: verteilt: eintragen.',
            source: frist.grundlage,
          },
        );
    return;
  }
}

/** Invitations go out early enough, minutes soon enough. */
export function* checkFristen(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.sitzungen) {
    yield* checkLadungsfrist(workspace, entry);
    yield* checkProtokollfrist(workspace, entry);
  }
}
