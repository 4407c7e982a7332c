import { longDate } from '../calendar.ts';
import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inWorten, worteOf } from '../model/begriffe.ts';
import { groupBy } from '../model/group-by.ts';
import { entryName } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { gremienName } from './names.ts';
import { sollOf } from './umsetzung-regel.ts';
import { REGELN } from './umsetzung-regeln.ts';

/** Findings about how files are written and about single people are no matter of the concept. */
const NOT_OF_THE_CONCEPT = ['datei', 'yaml', 'schema', 'verweis', 'zeitraum', 'datenschutz'];
const YEAR_FOLDER = /^[a-z]+\/([0-9]{4})\//;

/** What a city takes lightly is still not kept; only what is a hint by nature is no matter of rules. */
function isHint({ code, severity }: Diagnostic): boolean {
  return severity === 'hinweis' && CODES[code].severity === 'hinweis';
}

function isAbout(befund: Diagnostic, jahr: number): boolean {
  if (isHint(befund) || NOT_OF_THE_CONCEPT.some((topic) => befund.code.startsWith(`${topic}/`))) return false;
  const folder = YEAR_FOLDER.exec(befund.file)?.[1];
  return (befund.jahr ?? (folder === undefined ? jahr : Number(folder))) === jahr;
}

/** What a finding in this file is about, where its message does not say so itself. */
function subjects(workspace: Workspace): ReadonlyMap<string, string> {
  const gremium = (id: string) => entryName(workspace.index.gremium, id);
  return new Map([
    ...workspace.sitzungen.map(
      (entry) =>
        [entry.file.path, `${gremienName(workspace, entry)}, ${longDate(entry.value.datum)}`] as const,
    ),
    ...workspace.budgets.map(({ file, value }) => [file.path, gremium(value.gremium)] as const),
    ...workspace.massnahmen.map(({ file, value }) => [file.path, `Maßnahme „${value.titel}“`] as const),
    ...workspace.sozialraumberichte.map(
      ({ file, id }) => [file.path, entryName(workspace.index.sozialraum, id)] as const,
    ),
  ]);
}

export interface Regelstand {
  readonly nicht_eingehalten: readonly JsonObject[];
  /** Cases that the city accepts for a time: not kept, but no finding either. */
  readonly ausnahmen: readonly JsonObject[];
  readonly eingehalten: readonly JsonObject[];
}

/** Each rule of the city with the findings against it, then what was found besides. */
export function regelstand(workspace: Workspace, jahr: number, befunde: readonly Diagnostic[]): Regelstand {
  const about = subjects(workspace);
  const wort = worteOf(workspace.kommune.value);
  const byCode = groupBy(
    befunde.filter((befund) => isAbout(befund, jahr)).map((befund) => [befund.code, befund] as const),
  );
  const texts = (codes: readonly string[]): readonly Json[] =>
    codes
      .flatMap((code) => byCode.get(code) ?? [])
      .map(({ file, message }) => ({ betrifft: orNull(about.get(file)), text: message }));
  const { ausnahmen = [], regeln = {} } = workspace.kommune.value;
  const nameOf = new Map(
    [...workspace.gremien, ...workspace.mitglieder].map(({ file, value }) => [file.path, value.name]),
  );
  const isOff = ([, severity]: readonly [string, string]) => severity === 'aus';
  const setAside = new Set([
    ...ausnahmen.map(({ regel }) => regel),
    ...Object.entries(regeln)
      .filter(isOff)
      .map(([code]) => code),
  ]);
  const rules = REGELN.map((regel) => ({
    codes: regel.codes,
    regel: inWorten(regel.titel, wort),
    soll: sollOf(regel, workspace, jahr).map(({ text, grundlage }) => ({
      text,
      grundlage: orNull(grundlage),
    })),
    befunde: texts(regel.codes),
  }));
  const known = new Set<string>(REGELN.flatMap(({ codes }) => codes));
  const others = Object.entries(CODES)
    .filter(([code]) => byCode.has(code) && !known.has(code))
    .map(([code, { title }]) => ({
      codes: [code],
      regel: inWorten(title, wort),
      soll: [],
      befunde: texts([code]),
    }));
  return {
    nicht_eingehalten: [...rules, ...others]
      .filter(({ befunde: own }) => own.length > 0)
      .map(({ codes, ...rule }) => rule),
    ausnahmen: ausnahmen.map(({ regel, datei, grund, bis }) => ({
      regel: Object.hasOwn(CODES, regel) ? inWorten(CODES[regel as Code].title, wort) : regel,
      betrifft: about.get(datei) ?? nameOf.get(datei) ?? datei,
      grund,
      bis,
    })),
    eingehalten: rules
      .filter(
        ({ befunde: own, soll, codes }) =>
          own.length === 0 &&
          Array.isArray(soll) &&
          soll.length > 0 &&
          !codes.some((code) => setAside.has(code)),
      )
      .map(({ codes, ...rule }) => rule),
  };
}
