import { compareTexts } from '../collation.ts';
import type { Empfehlung } from '../model/entities.ts';
import { groupBy } from '../model/group-by.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import { partsOf } from '../model/verweis.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Umfang } from './bericht-umfang.ts';
import type { Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

/** Where a statement comes from: the day of the meeting and the number of its TOP; `null` for the meeting as a whole. */
export function quelleContext(workspace: Workspace, ref: string): JsonObject {
  const [id, top] = partsOf(ref);
  const sitzung = workspace.index.sitzung.get(id);
  return {
    datum: orNull(sitzung?.value.datum),
    top: orNull(top),
    gremium:
      sitzung?.value.gremien.map((gremium) => entryName(workspace.index.gremium, gremium)).join(' und ') ??
      id,
  };
}

export function empfehlungContext(
  workspace: Workspace,
  { text, art, zustaendig, frist, quelle, fundstelle }: Empfehlung,
): JsonObject {
  const { empfehlungsarten = {}, einheiten = {} } = workspace.kommune.value;
  return {
    text,
    art: art === undefined ? null : nameIn(empfehlungsarten, art),
    zustaendig,
    zustaendig_name: nameIn(einheiten, zustaendig),
    frist: orNull(frist),
    quelle: quelle.map((ref) => quelleContext(workspace, ref)),
    fundstelle: orNull(fundstelle),
  };
}

interface VerorteteEmpfehlung {
  readonly empfehlung: Empfehlung;
  readonly raum: string | null;
}

/** All recommendations of the report by responsible department; those without a Sozialraum concern several. */
export function empfehlungenByZustaendig(
  umfang: Umfang,
): readonly (readonly [zustaendig: string, empfehlungen: readonly VerorteteEmpfehlung[]])[] {
  const all: VerorteteEmpfehlung[] = [
    ...(umfang.teil === undefined ? (umfang.bericht?.value.empfehlungen ?? []) : []).map((empfehlung) => ({
      empfehlung,
      raum: null,
    })),
    ...umfang.raeume.flatMap(({ kurz, bericht }) =>
      (bericht?.value.empfehlungen ?? []).map((empfehlung) => ({ empfehlung, raum: kurz })),
    ),
  ];
  return [...groupBy(all.map((entry) => [entry.empfehlung.zustaendig, entry] as const))].sort(([a], [b]) =>
    compareTexts(a, b),
  );
}

/** A number says where a department stands in the Amt („51.01“); a short name („fb-4“) is only for the files. */
function kennzifferOf(zustaendig: string, name: string): string {
  return /^\d/.test(zustaendig) ? zustaendig : name;
}

export function empfehlungenNachZustaendigkeit(workspace: Workspace, umfang: Umfang): readonly Json[] {
  const nameOf = (zustaendig: string) => nameIn(workspace.kommune.value.einheiten, zustaendig);
  return empfehlungenByZustaendig(umfang).map(([zustaendig, empfehlungen]) => ({
    zustaendig: kennzifferOf(zustaendig, nameOf(zustaendig)),
    name: nameOf(zustaendig),
    empfehlungen: empfehlungen.map(({ empfehlung, raum }) => ({
      ...empfehlungContext(workspace, empfehlung),
      raum,
    })),
  }));
}
