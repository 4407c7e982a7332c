import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { teilnahmeOf } from './bericht-kennzahlen.ts';
import type { Berichtsraum } from './bericht-umfang.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

/** The meetings of a chapter, also cancelled and planned ones, with how many of its own members came. */
export function sitzungenContext(
  workspace: Workspace,
  { gremien }: Berichtsraum,
  sitzungen: readonly Entry<Sitzung>[],
): readonly JsonObject[] {
  return sitzungen.map((sitzung): JsonObject => {
    const { value } = sitzung;
    const own = gremien
      .filter(({ id }) => value.gremien.includes(id))
      .map((gremium) => teilnahmeOf(workspace, gremium, sitzung));
    const ort =
      typeof value.ort === 'string'
        ? workspace.index.einrichtung.get(value.ort)?.value.name
        : value.ort?.name;
    return {
      datum: value.datum,
      nummer: orNull(value.nummer),
      anlass: orNull(value.anlass),
      gemeinsam: value.gremien.length > 1,
      ort: orNull(ort),
      abgesagt: value.status === 'abgesagt' ? (value.abgesagt?.grund ?? '') : null,
      geplant: value.status === 'geplant' || value.status === 'eingeladen',
      anwesend: own.reduce((total, { teil }) => total + teil, 0),
      mitglieder: own.reduce((total, { ganzes }) => total + ganzes, 0),
    };
  });
}
