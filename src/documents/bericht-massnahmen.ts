import { zeitabschnitteOf } from '../calendar.ts';
import { buchungenUnderCap, capName, hoechstbetraegeOf, sumOf, topfOf } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Berichtsraum, Umfang } from './bericht-umfang.ts';
import type { Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { kurzfassungOf } from './kurzfassung.ts';
import { akteurNames } from './names.ts';

/** The year's Maßnahmen by Handlungsebene, in the city's order. */
export function massnahmenContext(
  workspace: Workspace,
  { jahr }: Umfang,
  { gremien }: Pick<Berichtsraum, 'gremien'>,
): readonly JsonObject[] {
  const ids = new Set(gremien.map(({ id }) => id));
  return Object.entries(workspace.kommune.value.handlungsebenen ?? {}).flatMap(
    ([ebene, { bezeichnung }]): JsonObject[] => {
      const own = workspace.massnahmen.filter(
        (entry) =>
          entry.jahr === jahr && ids.has(entry.value.gremium) && entry.value.handlungsebene === ebene,
      );
      if (own.length === 0) return [];
      return [
        {
          ebene: bezeichnung,
          massnahmen: own.map(({ value }) => ({
            titel: value.titel,
            zielgruppe: orNull(value.zielgruppe),
            verantwortlich: akteurNames(workspace, value.verantwortlich),
            kosten: orNull(value.kosten),
            wirkung: value.wirkung === undefined ? null : kurzfassungOf(value.wirkung),
          })),
        },
      ];
    },
  );
}

/** Each Topf against what was spent, and each cap inside it; all amounts in cents. */
export function geldContext(
  workspace: Workspace,
  { jahr }: Umfang,
  { gremien }: Pick<Berichtsraum, 'gremien'>,
): readonly Json[] {
  const { toepfe = {} } = workspace.kommune.value;
  return gremien.flatMap((gremium) =>
    workspace.budgets
      .filter((entry) => entry.jahr === jahr && entry.value.gremium === gremium.id)
      .map(
        ({ value }): JsonObject => ({
          toepfe: Object.entries(value.toepfe).map(([topf, { ansatz, quelle }]) => {
            const ausgaben = sumOf(value.buchungen.filter((buchung) => topfOf(value, buchung) === topf));
            return {
              name: nameIn(toepfe, topf),
              quelle: orNull(quelle),
              ansatz,
              ausgaben,
              rest: ansatz - ausgaben,
            };
          }),
          hoechstbetraege: hoechstbetraegeOf(workspace, gremium).flatMap((cap) =>
            zeitabschnitteOf(jahr, cap.je).map((abschnitt) => {
              const ausgaben = sumOf(buchungenUnderCap(cap, value, abschnitt));
              const name = capName(workspace, cap);
              return {
                name: cap.je === 'jahr' ? name : `${name}, ${abschnitt.name}`,
                hoechstbetrag: cap.betrag,
                ausgaben,
                rest: cap.betrag - ausgaben,
              };
            }),
          ),
        }),
      ),
  );
}
