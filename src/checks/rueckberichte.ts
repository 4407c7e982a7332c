import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import { vorgaengerOf } from '../model/verfahren.ts';
import type { Schritt, Verfahren } from '../model/verfahren-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace, type Spot } from './check.ts';

function gremiumSpot(entry: Entry<Verfahren>, schritt: Schritt, gremium: string): Spot {
  const step = entry.value.schritte.indexOf(schritt);
  return { entry, path: ['schritte', step, 'gremien', schritt.gremien.indexOf(gremium)] };
}

function namesMeetingOf({ index }: Workspace, { sitzungen }: Schritt, gremium: string): boolean {
  return sitzungen.some((verweis) =>
    index.sitzung.get(verweis.split('#')[0] ?? '')?.value.gremien.includes(gremium),
  );
}

/** What is missing for one body that was asked; `undefined` when it heard, or still will. */
function problemOf(
  workspace: Workspace,
  entry: Entry<Verfahren>,
  schritt: Schritt,
  gremium: string,
): Diagnostic | undefined {
  const name = workspace.index.gremium.get(gremium)?.value.name ?? gremium;
  const berichte = entry.value.schritte.filter(
    (other) =>
      other.art === 'bericht' &&
      other.gremien.includes(gremium) &&
      vorgaengerOf(entry.value, other).has(schritt.kennung),
  );
  const [bericht] = berichte;
  if (!bericht) {
    return finding(
      'verfahren/rueckbericht',
      gremiumSpot(entry, schritt, gremium),
      `„${name}“ trägt zu „${schritt.titel}“ bei, bekommt danach aber keinen Bericht.`,
      {
        hint: `Einen späteren Schritt mit „art: bericht“ ergänzen und ${gremium} dort unter gremien: nennen.`,
      },
    );
  }
  const isHeard = berichte.some(
    (other) => other.erledigt === undefined || namesMeetingOf(workspace, other, gremium),
  );
  if (isHeard) return undefined;
  return finding(
    'verfahren/rueckbericht',
    gremiumSpot(entry, bericht, gremium),
    `„${bericht.titel}“ gilt als erledigt; in welcher Sitzung „${name}“ den Bericht bekommen hat, steht nirgends.`,
    {
      hint: `Die Sitzung von „${name}“ unter sitzungen: nennen oder erledigt: erst eintragen, wenn alle Gremien den Bericht haben.`,
      related: relatedPlace(gremiumSpot(entry, schritt, gremium), 'Hier hat das Gremium beigetragen.'),
    },
  );
}

/** Every body that was asked hears what became of it. */
export function* checkRueckberichte(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.verfahren) {
    for (const schritt of entry.value.schritte.filter(({ art }) => art === 'sammeln')) {
      for (const gremium of new Set(schritt.gremien)) {
        const problem = problemOf(workspace, entry, schritt, gremium);
        if (problem) yield problem;
      }
    }
  }
}
