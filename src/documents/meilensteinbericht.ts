import { addMonths, doOverlap, zeitabschnitteOf } from '../calendar.ts';
import type { Entry } from '../model/entry.ts';
import { nameIn } from '../model/name-of.ts';
import { betrifftJahr, freigabenOf, meilensteineOf, tageUeberfaellig, zielbaumOf } from '../model/planung.ts';
import type { Meilenstein, Ziel } from '../model/planung-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf } from './names.ts';
import { foerderungContext, meilensteinContext, zielContext, zielvermerke } from './planung-context.ts';

/** Shown as soon as one can still apply for what follows. */
const VORLAUF_MONATE = 6;

interface Zeile {
  readonly ziel: Entry<Ziel>;
  readonly meilenstein: Meilenstein;
}

function zahlenOf({ stichtag }: Workspace, zeilen: readonly Zeile[]): JsonObject {
  const count = (status: Meilenstein['status']) =>
    zeilen.filter(({ meilenstein }) => meilenstein.status === status).length;
  return {
    gesamt: zeilen.length,
    erreicht: count('erreicht'),
    begonnen: count('begonnen'),
    offen: count('offen'),
    aufgegeben: count('aufgegeben'),
    ueberfaellig: zeilen.filter(({ meilenstein }) => tageUeberfaellig(meilenstein, stichtag) > 0).length,
  };
}

/** What somebody has to see to, before anything that went well. */
function lueckenOf(
  workspace: Workspace,
  ziele: readonly Entry<Ziel>[],
  zeilen: readonly Zeile[],
): JsonObject {
  const { stichtag, kommune, foerderungen } = workspace;
  const served = new Set(ziele.map(({ value }) => value.uebergeordnet));
  const soon = addMonths(stichtag, VORLAUF_MONATE);
  const luecken = {
    ueberfaellig: zeilen
      .filter(({ meilenstein }) => tageUeberfaellig(meilenstein, stichtag) > 0)
      .map(({ ziel, meilenstein }) => ({
        ziel: ziel.value.kurz ?? ziel.value.titel,
        ...meilensteinContext(workspace, meilenstein),
      })),
    ohne_meilenstein: ziele
      .filter(({ id, value }) => value.meilensteine.length === 0 && !served.has(id))
      .map(({ value }) => value.titel),
    ohne_verantwortliche: zeilen
      .filter(({ meilenstein }) => meilenstein.verantwortlich.length === 0)
      .map(({ meilenstein }) => meilenstein.titel),
    freigaben: ziele.flatMap(({ value }) =>
      freigabenOf(workspace, value)
        .filter(({ am }) => am === undefined)
        .map(({ schritt, durch }) => ({
          ziel: value.kurz ?? value.titel,
          schritt: nameIn(kommune.value.freigabeschritte, schritt),
          durch: akteurName(workspace, durch),
        })),
    ),
    foerderungen: foerderungen
      .filter(({ value: { bis } }) => stichtag <= bis && bis <= soon)
      .map(({ value: { titel, bis } }) => ({ titel, bis })),
  };
  return { ...luecken, keine: Object.values(luecken).every((list) => list.length === 0) };
}

/** How far the year's steps have come: what is due first, then goal by goal. */
export function meilensteinbericht(workspace: Workspace, jahr: number): Document {
  const { stichtag, berichte, foerderungen } = workspace;
  const [zeitraum] = zeitabschnitteOf(jahr, 'jahr');
  const ziele = zielbaumOf(workspace).map(({ ziel }) => ziel);
  const imJahr = (ziel: Entry<Ziel>) =>
    meilensteineOf(ziel.value).filter((meilenstein) => betrifftJahr(meilenstein, jahr));
  const zeilen = ziele.flatMap((ziel) => imJahr(ziel).map((meilenstein) => ({ ziel, meilenstein })));
  return {
    template: 'meilensteinbericht',
    target: `berichte/${jahr}/meilensteinbericht`,
    title: `Meilensteinbericht ${jahr}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag),
      foerdervermerke: zielvermerke(workspace, stichtag),
      jahr: String(jahr),
      luecken: lueckenOf(workspace, ziele, zeilen),
      zahlen: zahlenOf(workspace, zeilen),
      ziele: ziele.map((ziel) => zielContext(workspace, ziel, imJahr(ziel))),
      foerderungen: foerderungen
        .filter(({ value }) => zeitraum && doOverlap(value, zeitraum))
        .map((entry) => foerderungContext(entry)),
      beteiligung: orNull(berichte.find((bericht) => bericht.jahr === jahr)?.value.beteiligung),
    },
  };
}
