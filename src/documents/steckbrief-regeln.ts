import { artName } from '../model/einrichtungen.ts';
import type { Fristfelder, Gremienart, Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fristOf, fristText, fristTextDativ } from '../model/frist.ts';
import { leitfragenOf } from '../model/leitfragen.ts';
import { regelnOf } from '../model/membership.ts';
import { capName } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { verteilerNames } from './empfaenger.ts';
import { orNull } from './json-of.ts';
import { akteurName } from './names.ts';
import { rhythmusText, spanneText, TAKT_NAMEN } from './regel-worte.ts';

/** „mindestens 1 Sitzung je Halbjahr“ and how long before another body; `null` where the body meets as it likes. */
export function rhythmusContext(workspace: Workspace, { rhythmus }: Gremienart): JsonObject | null {
  const { vor_sitzung_von: vor, grundlage } = rhythmus ?? {};
  const anzahl = rhythmusText(rhythmus);
  if (anzahl === undefined && vor === undefined) return null;
  return {
    anzahl: orNull(anzahl),
    vorlauf: vor
      ? {
          wochen: vor.wochen,
          gremium: akteurName(workspace, vor.gremium),
          genitiv: orNull(workspace.index.gremium.get(vor.gremium)?.value.genitiv),
        }
      : null,
    grundlage: orNull(grundlage),
  };
}

/** How many belong to the body and from where; `null` where nothing is laid down. */
function besetzungContext(workspace: Workspace, { besetzung }: Gremienart): JsonObject | null {
  if (!besetzung) return null;
  const names = (arten: readonly string[] = []) => arten.map((art) => artName(workspace, art));
  return {
    anzahl: orNull(spanneText(besetzung, ['Mitglied', 'Mitglieder'])),
    bereiche: names(besetzung.bereiche),
    je_einrichtung: names(besetzung.je_einrichtung),
    grundlage: orNull(besetzung.grundlage),
  };
}

function fristContext(
  regel: (Fristfelder<'frist'> & { readonly grundlage?: string }) | undefined,
): JsonObject | null {
  const frist = fristOf(regel, 'frist');
  return frist ? { frist: fristText(frist), grundlage: orNull(regel?.grundlage) } : null;
}

/** What the city has laid down for the body, ready to be put into words. */
export function regelnContext(workspace: Workspace, gremium: Entry<Gremium>) {
  const art = regelnOf(workspace, gremium);
  const { einrichtungsarten = {}, toepfe = {} } = workspace.kommune.value;
  const { verteiler = {}, ortswechsel, einladung, protokoll } = art;
  const einspruch = fristOf(protokoll, 'einspruch');
  return {
    rhythmus: rhythmusContext(workspace, art),
    besetzung: besetzungContext(workspace, art),
    orte: (ortswechsel?.arten ?? []).map((id) => nameIn(einrichtungsarten, id)),
    einladung: fristContext(einladung),
    protokoll: fristContext(protokoll),
    einspruch: einspruch ? fristTextDativ(einspruch) : null,
    leitfragen: art.leitfragen ? leitfragenOf(workspace, gremium).length : null,
    hoechstbetraege: (art.hoechstbetraege ?? []).map((cap) => ({
      name: capName(workspace, cap),
      topf: cap.zweck === undefined || cap.topf === undefined ? null : nameIn(toepfe, cap.topf),
      betrag: cap.betrag,
      je: TAKT_NAMEN[cap.je],
      durch_gremium: cap.beschluss_durch === 'gremium',
      grundlage: orNull(cap.grundlage),
    })),
    verteiler: [
      { was: 'Einladung', an: verteilerNames(workspace, verteiler.einladung ?? ['mitglieder']) },
      { was: 'Protokoll', an: verteilerNames(workspace, verteiler.protokoll ?? ['teilnehmende']) },
      ...(verteiler.jahresbericht
        ? [{ was: 'Jahresbericht', an: verteilerNames(workspace, verteiler.jahresbericht) }]
        : []),
    ],
  };
}
