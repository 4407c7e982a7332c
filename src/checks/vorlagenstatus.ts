import type { Diagnostic } from '../diagnostic.ts';
import type { Vorlage, Vorlagenstatus } from '../model/vorlage-entities.ts';
import { hasTakenPlace, isBeraten, letzteSchritte, wirkungDes } from '../model/vorlagen.ts';
import type { Wirkung } from '../model/vorlagentabellen.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** What the results of the last step say; `undefined` where one is missing, or its words do not tell. */
function endOf(wirkungen: readonly (Wirkung | undefined)[]): readonly Vorlagenstatus[] | undefined {
  const ended = wirkungen.map((wirkung) => wirkung === 'entschieden' || wirkung === 'abgelehnt');
  if (wirkungen.length === 0 || ended.includes(false)) return undefined;
  const [agreed, refused] = [wirkungen.includes('entschieden'), wirkungen.includes('abgelehnt')];
  return [...(agreed ? ['beschlossen' as const] : []), ...(refused ? ['abgelehnt' as const] : [])];
}

/** Every status that agrees with what stands in the Beratungsfolge, the likeliest first. */
function possibleFor(workspace: Workspace, vorlage: Vorlage): readonly Vorlagenstatus[] {
  const { beratungsfolge } = vorlage;
  if (beratungsfolge.some((schritt) => wirkungDes(workspace, schritt) === 'zurueckgezogen'))
    return ['zurueckgezogen'];
  const last = letzteSchritte(workspace, vorlage);
  const end = endOf(last.map((schritt) => wirkungDes(workspace, schritt)));
  if (end) return end;
  const inWords = last.some(
    (schritt) => schritt.ergebnis !== undefined && wirkungDes(workspace, schritt) === undefined,
  );
  if (inWords) return ['beschlossen', 'abgelehnt', 'beraten', 'zurueckgezogen'];
  if (beratungsfolge.some((schritt) => isBeraten(workspace, schritt))) return ['beraten', 'zurueckgezogen'];
  const wasPutOff = beratungsfolge.some((schritt) => wirkungDes(workspace, schritt) === 'offen');
  return wasPutOff
    ? ['eingebracht', 'beraten', 'zurueckgezogen']
    : ['eingebracht', 'entwurf', 'zurueckgezogen'];
}

/** The status says what the Beratungsfolge says. */
export function* checkVorlagenstatus(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    const { status, beratungsfolge } = entry.value;
    // A result before its day is another check's business; until it is mended it proves nothing.
    const isPremature = beratungsfolge.some(
      (schritt) => isBeraten(workspace, schritt) && !hasTakenPlace(workspace, schritt),
    );
    if (isPremature) continue;
    const possible = possibleFor(workspace, entry.value);
    if (possible.includes(status)) continue;
    yield finding(
      'vorlage/status',
      { entry, path: ['status'] },
      `Die Vorlage steht auf „${status}“; nach ihrer Beratungsfolge ist sie „${possible[0]}“.`,
      { hint: `status: ${possible[0]} eintragen oder die Ergebnisse in der Beratungsfolge berichtigen.` },
    );
  }
}

/** What a Vorlage needs before it goes to a body; a draft may still lack it. */
export function* checkVorlagenangaben(workspace: Workspace): Iterable<Diagnostic> {
  const { vorlagenarten = {} } = workspace.kommune.value;
  for (const entry of workspace.vorlagen) {
    const { art, status, nummer, beratungsfolge, beschlussvorschlag } = entry.value;
    if (status === 'entwurf' || status === 'zurueckgezogen') continue;
    const needsVorschlag = vorlagenarten[art]?.entscheidung !== false;
    const missing = [
      ...(nummer === undefined ? ['nummer'] : []),
      ...(beratungsfolge.length === 0 ? ['beratungsfolge'] : []),
      ...(needsVorschlag && beschlussvorschlag === undefined ? ['beschlussvorschlag'] : []),
    ];
    if (missing.length === 0) continue;
    yield finding(
      'vorlage/unvollstaendig',
      { entry, path: ['status'] },
      `Die Vorlage steht auf „${status}“, es fehlt aber: ${missing.join(', ')}.`,
      { hint: 'Die Angaben ergänzen oder status: entwurf eintragen.' },
    );
  }
}
