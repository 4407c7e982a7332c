import type { CivilDate } from '../calendar.ts';
import type { Massnahme } from '../model/entities.ts';
import { type Entry, entriesCalled } from '../model/entry.ts';
import { nameIn } from '../model/name-of.ts';
import {
  foerdervermerke,
  freigabenOf,
  gesamtbetragOf,
  tageUeberfaellig,
  tageVerspaetet,
} from '../model/planung.ts';
import type { Foerderung, Meilenstein, Ziel } from '../model/planung-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurNames } from './names.ts';

/** Their titles; what is done for a single family serves no goal that may be told. */
function massnahmenContext(
  { kommune }: Workspace,
  massnahmen: readonly Entry<Massnahme>[],
): readonly string[] {
  const { handlungsebenen = {} } = kommune.value;
  const told = massnahmen.filter(({ value }) => !handlungsebenen[value.handlungsebene]?.einzelfall);
  return [...new Set(told.map(({ value }) => value.titel))];
}

export function meilensteinContext(workspace: Workspace, meilenstein: Meilenstein): JsonObject {
  const { titel, bis, status, seit, verantwortlich, massnahmen, abweichung } = meilenstein;
  const stellen = verantwortlich.filter((id) => !workspace.index.mitglied.has(id));
  return {
    titel,
    bis: zeitspanneOf(bis).name,
    stand: status,
    seit: orNull(seit),
    verantwortlich: akteurNames(workspace, verantwortlich),
    stellen: akteurNames(workspace, stellen),
    massnahmen: massnahmenContext(workspace, entriesCalled(workspace.index.massnahme, massnahmen)),
    abweichung: orNull(abweichung),
    tage_ueberfaellig: tageUeberfaellig(meilenstein, workspace.stichtag),
    tage_verspaetet: orNull(tageVerspaetet(meilenstein)),
  };
}

function freigabenContext(workspace: Workspace, ziel: Ziel): readonly JsonObject[] {
  const { freigabeschritte = {} } = workspace.kommune.value;
  return freigabenOf(workspace, ziel).map(({ schritt, durch, am }) => ({
    schritt: nameIn(freigabeschritte, schritt),
    durch: akteurNames(workspace, [durch]),
    am: orNull(am),
  }));
}

/** What a goal says of itself; the milestones that are shown differ from document to document. */
export function zielContext(
  workspace: Workspace,
  { id, value }: Entry<Ziel>,
  meilensteine: readonly Meilenstein[],
): JsonObject {
  const { nr, titel, kurz, text, leitfrage, grundlage } = value;
  return {
    nr: orNull(nr),
    titel,
    name: [nr, titel].filter((part) => part !== undefined).join(' '),
    kurz: orNull(kurz),
    text: orNull(text),
    leitfrage: orNull(leitfrage),
    grundlage: orNull(grundlage),
    hat_unterziele: workspace.ziele.some(({ value: { uebergeordnet } }) => uebergeordnet === id),
    freigaben: freigabenContext(workspace, value),
    meilensteine: meilensteine.map((meilenstein) => meilensteinContext(workspace, meilenstein)),
    massnahmen: massnahmenContext(
      workspace,
      workspace.massnahmen.filter(({ value: { ziele } }) => ziele.includes(id)),
    ),
  };
}

export function foerderungContext({ value }: Entry<Foerderung>): JsonObject {
  const { titel, geber, betrag, je, von, bis, zweck, ansprechstelle } = value;
  return {
    titel,
    geber,
    betrag: orNull(betrag),
    jaehrlich: je === 'jahr',
    gesamt: orNull(gesamtbetragOf(value)),
    von,
    bis,
    zweck,
    ansprechstelle: orNull(ansprechstelle),
  };
}

/** The notices on papers about all goals. */
export function zielvermerke(workspace: Workspace, tag: CivilDate): readonly string[] {
  return foerdervermerke(
    workspace,
    workspace.ziele.map(({ id }) => id),
    tag,
  );
}

/** Those of the Maßnahme itself, of its body and of the goals that it serves. */
export function massnahmevermerke(
  workspace: Workspace,
  { id, value }: Entry<Massnahme>,
  tag: CivilDate,
): readonly string[] {
  return foerdervermerke(workspace, [id, value.gremium, ...value.ziele], tag);
}
