import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import { schritteNach } from '../model/verfahren.ts';
import type { Schritt, Verfahren } from '../model/verfahren-entities.ts';
import { partsOf } from '../model/verweis.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace, type Spot } from './check.ts';

function gremiumSpot(entry: Entry<Verfahren>, schritt: Schritt, gremium: string): Spot {
  const step = entry.value.schritte.indexOf(schritt);
  return { entry, path: ['schritte', step, 'gremien', schritt.gremien.indexOf(gremium)] };
}

function namesMeetingOf({ index }: Workspace, { sitzungen }: Schritt, gremium: string): boolean {
  return sitzungen.some((verweis) => index.sitzung.get(partsOf(verweis)[0])?.value.gremien.includes(gremium));
}

/** The steps in which a body is told what became of something, by body. */
function berichteOf({ schritte }: Verfahren): ReadonlyMap<string, readonly Schritt[]> {
  return groupBy(
    schritte
      .filter(({ art }) => art === 'bericht')
      .flatMap((schritt) => schritt.gremien.map((gremium) => [gremium, schritt] as const)),
  );
}

/** A body that was asked in a step, and the later steps in which it is told what became of it. */
interface Beitrag {
  readonly entry: Entry<Verfahren>;
  readonly schritt: Schritt;
  readonly gremium: string;
  readonly berichte: readonly Schritt[];
}

function* beitraegeIn(entry: Entry<Verfahren>): Iterable<Beitrag> {
  const berichteFor = berichteOf(entry.value);
  for (const schritt of entry.value.schritte.filter(({ art }) => art === 'sammeln')) {
    const later = schritteNach(entry.value, [schritt]);
    for (const gremium of new Set(schritt.gremien)) {
      const berichte = (berichteFor.get(gremium) ?? []).filter((other) => later.has(other));
      yield { entry, schritt, gremium, berichte };
    }
  }
}

/** What is missing for one body that was asked; `undefined` when it heard, or still will. */
function problemOf(
  workspace: Workspace,
  { entry, schritt, gremium, berichte }: Beitrag,
): Diagnostic | undefined {
  const name = workspace.index.gremium.get(gremium)?.value.name ?? gremium;
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
    for (const beitrag of beitraegeIn(entry)) {
      const problem = problemOf(workspace, beitrag);
      if (problem) yield problem;
    }
  }
}
