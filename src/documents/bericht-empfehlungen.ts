import type { Empfehlung } from '../model/entities.ts';
import { groupBy } from '../model/group-by.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Umfang } from './bericht-umfang.ts';
import type { Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

/** Where a statement comes from: the day of the meeting and the number of its TOP. */
export function quelleContext(workspace: Workspace, ref: string): JsonObject {
  const [id = '', top = ''] = ref.split('#');
  const sitzung = workspace.index.sitzung.get(id);
  return {
    datum: orNull(sitzung?.value.datum),
    top: Number(top),
    gremium:
      sitzung?.value.gremien
        .map((gremium) => workspace.index.gremium.get(gremium)?.value.name ?? gremium)
        .join(' und ') ?? id,
  };
}

export function empfehlungContext(
  workspace: Workspace,
  { text, art, zustaendig, frist, quelle, fundstelle }: Empfehlung,
): JsonObject {
  return {
    text,
    art: orNull(art),
    zustaendig,
    zustaendig_name: workspace.kommune.value.einheiten?.[zustaendig] ?? zustaendig,
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
export function empfehlungenNachZustaendigkeit(workspace: Workspace, umfang: Umfang): readonly Json[] {
  const all: VerorteteEmpfehlung[] = [
    ...(umfang.teil === undefined ? (umfang.bericht?.value.empfehlungen ?? []) : []).map((empfehlung) => ({
      empfehlung,
      raum: null,
    })),
    ...umfang.raeume.flatMap(({ name, bericht }) =>
      (bericht?.value.empfehlungen ?? []).map((empfehlung) => ({ empfehlung, raum: name })),
    ),
  ];
  const groups = groupBy(all.map((entry) => [entry.empfehlung.zustaendig, entry] as const));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zustaendig, empfehlungen]) => ({
      zustaendig,
      name: workspace.kommune.value.einheiten?.[zustaendig] ?? zustaendig,
      empfehlungen: empfehlungen.map(({ empfehlung, raum }) => ({
        ...empfehlungContext(workspace, empfehlung),
        raum,
      })),
    }));
}
