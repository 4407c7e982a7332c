import type { Gremium, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, gremienOf, hasReached } from './membership.ts';
import { sitzungenOf } from './sitzungen-of.ts';
import type { Workspace } from './workspace.ts';

/** The meeting with which the body began; `undefined` where the repository starts later than the body. */
function ersteSitzungOf({ index }: Workspace, gremium: Entry<Gremium>): Entry<Sitzung> | undefined {
  const first = sitzungenOf(index, gremium.id).find(({ value }) => value.status !== 'abgesagt');
  return (first?.value.nummer ?? 1) === 1 ? first : undefined;
}

function plain(titel: string): string {
  return titel
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the city wants on the agenda of a first meeting and is not there, in its order; none for later meetings. */
export function fehlendeErstpunkte(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  sitzung: Entry<Sitzung>,
): readonly string[] {
  const erste = gremienartOf(workspace, gremium)?.tagesordnungen?.erste ?? [];
  if (erste.length === 0 || ersteSitzungOf(workspace, gremium) !== sitzung) return [];
  const there = new Set(sitzung.value.tagesordnung.map(({ titel }) => plain(titel)));
  return erste.filter((titel) => !there.has(plain(titel)));
}

/** The same for all bodies of a meeting, each title once. */
export function fehlendeErstpunkteIn(workspace: Workspace, sitzung: Entry<Sitzung>): readonly string[] {
  const all = gremienOf(workspace, sitzung).flatMap((gremium) =>
    fehlendeErstpunkte(workspace, gremium, sitzung),
  );
  return [...new Set(all)];
}

/** The first meeting that a body has to wait for, and why it may not meet before; `undefined` where it need not wait. */
export function ersteSitzungVor(
  workspace: Workspace,
  { value: { voraussetzung } }: Entry<Gremium>,
): { readonly gremium: Entry<Gremium>; readonly sitzung: Entry<Sitzung> | undefined } | undefined {
  const gremium = workspace.index.gremium.get(voraussetzung?.gremium ?? '');
  if (!gremium) return undefined;
  const sitzung = sitzungenOf(workspace.index, gremium.id).find(({ value }) =>
    hasReached(value, 'durchgefuehrt'),
  );
  return { gremium, sitzung };
}
