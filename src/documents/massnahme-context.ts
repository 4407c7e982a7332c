import type { CivilDate } from '../calendar.ts';
import type { Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { bezeichnungIn, entryName, nameIn } from '../model/name-of.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { nummerOf } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurNames } from './names.ts';
import { abstimmungsergebnis } from './protokoll.ts';
import { isOeffentlich } from './vorlage-context.ts';

/** Where the body spoke about the Maßnahme up to that day, with its decision if it made one. */
export function beratungenOf(
  workspace: Workspace,
  { id, value }: Entry<Massnahme>,
  bis: CivilDate,
): readonly JsonObject[] {
  return sitzungenOf(workspace.index, value.gremium)
    .filter((sitzung) => sitzung.value.datum <= bis && hasReached(sitzung.value, 'durchgefuehrt'))
    .flatMap((sitzung) =>
      sitzung.value.tagesordnung.flatMap((top, index): JsonObject[] =>
        top.massnahmen.includes(id)
          ? [
              {
                datum: sitzung.value.datum,
                top: index + 1,
                titel: top.titel,
                beschluss:
                  top.beschluss === undefined
                    ? null
                    : {
                        text: top.beschluss.text,
                        ergebnis: abstimmungsergebnis(top.beschluss),
                        betrag: orNull(top.beschluss.betrag),
                      },
              },
            ]
          : [],
      ),
    );
}

/** „1470/2012“, and what the Vorlage is about where it lies in the repository and anybody may know. */
function grundlageName({ kommune, index }: Workspace, typed: string): string {
  const nummer = nummerOf(kommune.value, typed);
  const vorlage = index.vorlagennummer.get(nummer)?.value;
  return vorlage && isOeffentlich(vorlage) ? `${nummer} „${vorlage.betreff}“` : nummer;
}

/** What is asked for or approved; nothing about how it went. */
export function massnahmeContext(workspace: Workspace, { id, value }: Entry<Massnahme>): JsonObject {
  const { handlungsebenen = {}, themen = {} } = workspace.kommune.value;
  return {
    id,
    titel: value.titel,
    gremium: entryName(workspace.index.gremium, value.gremium),
    handlungsebene: bezeichnungIn(handlungsebenen, value.handlungsebene),
    themen: value.themen.map((thema) => nameIn(themen, thema)),
    zielgruppe: orNull(value.zielgruppe),
    beschreibung: orNull(value.beschreibung),
    verantwortlich: akteurNames(workspace, value.verantwortlich),
    beteiligt: akteurNames(workspace, value.beteiligt),
    von: orNull(value.zeitraum?.von),
    bis: orNull(value.zeitraum?.bis),
    kosten: orNull(value.kosten),
    grundlage: value.grundlage.map((nummer) => grundlageName(workspace, nummer)),
  };
}
