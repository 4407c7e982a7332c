import { checksum } from '../checksum.ts';
import type { Sitzung, Top } from './entities.ts';

/** Long enough that nobody changes minutes and meets it by chance, short enough to be read out. */
const LENGTH = 16;

/** Uneven white space, or something that has two spellings; never so in nearly all German prose. */
const IRREGULAR = /\s\s|[^\S ]|[\u0300-\u200f\u2030-\uffff]/;

function canonicalText(text: string): string {
  return (IRREGULAR.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ') : text).trim();
}

/** Sorting takes longer than to see that what this file makes is sorted. */
function sortedNames(fields: object): readonly string[] {
  const names = Object.keys(fields);
  const isSorted = names.every((name, index) => index === 0 || (names[index - 1] as string) < name);
  return isSorted ? names : names.sort();
}

/**
 * One form for all ways of writing the same: fields by name, absent ones left out, white space as one space. Where a
 * line breaks in the file says nothing.
 */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return canonicalText(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const sorted: Record<string, unknown> = {};
  for (const name of sortedNames(fields)) {
    if (fields[name] !== undefined) sorted[name] = canonical(fields[name]);
  }
  return sorted;
}

/** Fields are named one by one, and by name in order: what becomes of tasks and decisions later is no change of the minutes. */
function saidIn({ beschluss, auftraege, ...top }: Top): object {
  return {
    auftraege: auftraege.map(({ was, wer, bis }) => ({ bis, was, wer })),
    beschluss: beschluss && {
      betrag: beschluss.betrag,
      enthaltung: beschluss.enthaltung,
      ja: beschluss.ja,
      nein: beschluss.nein,
      text: beschluss.text,
      zweck: beschluss.zweck,
    },
    beschlussart: top.beschlussart,
    bezug_jugendhilfe: top.bezug_jugendhilfe,
    einzelfall: top.einzelfall,
    ergebnis: top.ergebnis,
    handlungsebene: top.handlungsebene,
    leitfragen: top.leitfragen,
    massnahmen: top.massnahmen,
    oeffentlich: top.oeffentlich,
    reaktion: top.reaktion,
    reichweite: top.reichweite,
    themen: top.themen,
    titel: top.titel,
    vorlage: top.vorlage,
    wortprotokoll: top.wortprotokoll.length > 0 ? top.wortprotokoll : undefined,
  };
}

/** The checksum of what the minutes of a meeting say; the same words give the same 16 hexadecimal digits. */
export function pruefsummeOf(sitzung: Sitzung): string {
  const { gremien, datum, beginn, ende, ort, raum, anwesend, entschuldigt, keine_meldung } = sitzung;
  const said = canonical({
    anwesend,
    beginn,
    datum,
    ende,
    entschuldigt,
    gremien,
    keine_meldung,
    ort,
    raum,
    tagesordnung: sitzung.tagesordnung.map(saidIn),
  });
  return checksum(JSON.stringify(said)).slice(0, LENGTH);
}
