import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed } from './check.ts';

/** Why this office may not run the body, and which could; `undefined` when it may. */
function einwand(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  funktion: string,
): { readonly message: string; readonly moeglich: readonly string[] } | undefined {
  const { funktionen = {}, funktionsraeume } = workspace.kommune.value;
  const { sozialraum, name } = gremium.value;
  const erlaubt = gremienartOf(workspace, gremium)?.geschaeftsfuehrung?.funktionen;
  const otherRaumOf = (id: string) =>
    workspace.index.sozialraum.has(sozialraum ?? '') && funktionsraeume[id] !== sozialraum
      ? funktionsraeume[id]
      : undefined;
  const moeglich = (erlaubt ?? Object.keys(funktionsraeume)).filter((id) => otherRaumOf(id) === undefined);
  const titel = `„${nameIn(funktionen, funktion)}“`;
  const other = otherRaumOf(funktion);
  if (other !== undefined) {
    const raum = entryName(workspace.index.sozialraum, other);
    return { message: `${titel} gehört zu „${raum}“ und nicht zu „${name}“.`, moeglich };
  }
  if (!erlaubt || erlaubt.includes(funktion)) return undefined;
  return { message: `${titel} ist für die Geschäftsführung von „${name}“ nicht vorgesehen.`, moeglich };
}

/** Who runs a body holds an office that the city provides for it, in the body's own Sozialraum. */
export function* checkZustaendigeGeschaeftsfuehrung(workspace: Workspace): Iterable<Diagnostic> {
  const { funktionen = {} } = workspace.kommune.value;
  for (const gremium of workspace.gremien) {
    const { geschaeftsfuehrung: funktion } = gremium.value;
    if (funktion === undefined || !Object.hasOwn(funktionen, funktion)) continue;
    const problem = einwand(workspace, gremium, funktion);
    if (!problem) continue;
    const { message, moeglich } = problem;
    yield finding(
      'gremium/andere-geschaeftsfuehrung',
      { entry: gremium, path: ['geschaeftsfuehrung'] },
      message,
      {
        hint:
          moeglich.length > 0
            ? `Möglich: ${listed(moeglich)}.`
            : 'Die Funktion in gremium.yaml unter geschaeftsfuehrung: funktionen: bei der Gremienart aufnehmen.',
        source: gremienartOf(workspace, gremium)?.geschaeftsfuehrung?.grundlage,
      },
    );
  }
}

/** Only the duties that the city lets go of are passed on. */
export function* checkDelegation(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    const art = gremienartOf(workspace, gremium);
    if (!art) continue;
    const { delegierbar = {}, grundlage } = art.geschaeftsfuehrung ?? {};
    const moeglich = Object.keys(delegierbar);
    for (const [index, { aufgabe }] of (gremium.value.delegation ?? []).entries()) {
      if (moeglich.includes(aufgabe)) continue;
      yield finding(
        'gremium/delegation',
        { entry: gremium, path: ['delegation', index, 'aufgabe'] },
        `Die Aufgabe „${aufgabe}“ kann die Geschäftsführung nicht abgeben.`,
        {
          hint:
            moeglich.length > 0
              ? `Möglich: ${listed(moeglich)}.`
              : 'Was sich abgeben lässt, steht bei der Gremienart unter geschaeftsfuehrung: delegierbar:.',
          source: grundlage,
        },
      );
    }
  }
}
