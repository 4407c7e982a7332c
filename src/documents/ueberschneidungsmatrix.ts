import { compareGerman } from '../collation.ts';
import { groupBy } from '../model/group-by.ts';
import {
  type Gremienanteil,
  ohneQuerverweis,
  type Themenlage,
  type Themenstelle,
  themaName,
  themenlagen,
} from '../model/themenlage.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, Heatmap, Json, JsonObject } from './document.ts';
import { akteurName, akteurNames, briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';
import { querverweisContext } from './querverweise.ts';

const LONGEST_LABEL = 20;

/** Which bodies have which topics is no secret; the items themselves may be. */
export const UEBERSCHNEIDUNGEN_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  jahr: true,
  bilder: true,
  gremien: true,
  zeilen: true,
  geteilt: true,
};

/** A goal says that it is one. */
function zeilenName(workspace: Workspace, lage: Themenlage): string {
  return `${lage.art === 'ziel' ? 'Ziel: ' : ''}${themaName(workspace, lage)}`;
}

function stelleContext(workspace: Workspace, { sitzung, top, index }: Themenstelle): JsonObject {
  return {
    gremien: akteurNames(workspace, sitzung.value.gremien),
    datum: sitzung.value.datum,
    top: index + 1,
    titel: top.titel,
  };
}

function fehlend(workspace: Workspace, lagen: readonly Themenlage[]): readonly Json[] {
  return lagen.flatMap((lage) => {
    const first = lage.anteile.slice(0, 1).flatMap(({ stellen }) => stellen.slice(0, 1));
    const later = ohneQuerverweis(lage).flatMap(({ stellen }) => stellen.slice(0, 1));
    return later.flatMap((spaeter) =>
      first.map((frueher) => ({
        thema: zeilenName(workspace, lage),
        spaeter: stelleContext(workspace, spaeter),
        frueher: stelleContext(workspace, frueher),
      })),
    );
  });
}

/** Whether a reference is about this topic: a Verfahren, or an item that speaks of it, too. */
function betrifft({ index }: Workspace, { anteile }: Themenlage, verweis: string): boolean {
  if (index.verfahren.has(verweis)) return true;
  return anteile.some(({ stellen }) =>
    stellen.some(({ sitzung, index: top }) => `${sitzung.id}#${top + 1}` === verweis),
  );
}

/** Every reference once, with the topics that it joins. */
function verweise(workspace: Workspace, lagen: readonly Themenlage[]): readonly Json[] {
  const rows = groupBy(
    lagen.flatMap((lage) =>
      [...new Set(lage.anteile.flatMap(({ stellen }) => stellen))].flatMap((stelle) =>
        stelle.top.querverweise.map((verweis) => {
          const key = `${stelle.sitzung.value.datum} ${stelle.sitzung.id} ${stelle.index} ${verweis}`;
          return [key, { lage, stelle, verweis }] as const;
        }),
      ),
    ),
  );
  return [...rows]
    .sort(([a], [b]) => compareGerman(a, b))
    .flatMap(([, own]) => {
      const joined = own.filter(({ lage, verweis }) => betrifft(workspace, lage, verweis));
      return own.slice(0, 1).map(({ stelle, verweis }) => ({
        themen: joined.map(({ lage }) => zeilenName(workspace, lage)),
        von: stelleContext(workspace, stelle),
        nach: querverweisContext(workspace, verweis),
      }));
    });
}

function anzahl(anteile: readonly Gremienanteil[], gremium: string): number {
  return anteile.find((anteil) => anteil.gremium === gremium)?.stellen.length ?? 0;
}

/** Turned labels have no room for a whole name; the table below the picture has it. */
function kurz(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

function bild(
  gremien: readonly string[],
  zeilen: readonly { name: string; zahlen: number[] }[],
  jahr: number,
): Heatmap {
  const several = zeilen.map(({ name, zahlen }) => `${name}: ${zahlen.filter((zahl) => zahl > 0).length}`);
  return {
    art: 'matrix',
    titel: `Themen und Gremien ${jahr}`,
    alt: `Matrix der Themen und Gremien ${jahr}. Anzahl der Gremien je Thema: ${several.join('; ')}.`,
    spalten: gremien.map(kurz),
    zeilen,
  };
}

/** Which body has which topic in a year; what ought to be joined and is not comes first. */
export function ueberschneidungsmatrix(workspace: Workspace, jahr: number): Document {
  const lagen = themenlagen(workspace).filter((lage) => lage.jahr === jahr);
  const ids = [...new Set(lagen.flatMap(({ anteile }) => anteile.map(({ gremium }) => gremium)))].sort(
    (a, b) => compareGerman(akteurName(workspace, a), akteurName(workspace, b)),
  );
  const gremien = akteurNames(workspace, ids);
  const zeilen = lagen.map((lage) => ({
    name: zeilenName(workspace, lage),
    zahlen: ids.map((id) => anzahl(lage.anteile, id)),
  }));
  const figures = zeilen.length > 0 ? { matrix: bild(gremien, zeilen, jahr) } : {};
  return {
    template: 'ueberschneidungsmatrix',
    target: `berichte/${jahr}/ueberschneidungsmatrix`,
    title: `Themen und Gremien ${jahr}`,
    kind: 'bericht',
    figures,
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      jahr: String(jahr),
      bilder: Object.keys(figures),
      gremien,
      zeilen,
      geteilt: lagen.filter(({ anteile }) => anteile.length > 1).length,
      fehlend: fehlend(workspace, lagen),
      verweise: verweise(workspace, lagen),
    },
  };
}
