import { createHash } from 'node:crypto';
import type { Sitzung, Top } from './entities.ts';

/** Long enough that nobody changes minutes and meets it by chance, short enough to be read out. */
const LENGTH = 16;

/**
 * One form for all ways of writing the same: fields by name, absent ones left out, white space as one space. Where a
 * line breaks in the file says nothing.
 */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, canonical(field)]),
  );
}

/** Fields are named one by one: what becomes of tasks and decisions later is no change of the minutes. */
function saidIn({ beschluss, auftraege, ...top }: Top): object {
  return {
    titel: top.titel,
    oeffentlich: top.oeffentlich,
    vorlage: top.vorlage,
    wortprotokoll: top.wortprotokoll.length > 0 ? top.wortprotokoll : undefined,
    beschlussart: top.beschlussart,
    leitfragen: top.leitfragen,
    handlungsebene: top.handlungsebene,
    themen: top.themen,
    bezug_jugendhilfe: top.bezug_jugendhilfe,
    reichweite: top.reichweite,
    einzelfall: top.einzelfall,
    ergebnis: top.ergebnis,
    reaktion: top.reaktion,
    massnahmen: top.massnahmen,
    beschluss: beschluss && {
      text: beschluss.text,
      ja: beschluss.ja,
      nein: beschluss.nein,
      enthaltung: beschluss.enthaltung,
      betrag: beschluss.betrag,
      zweck: beschluss.zweck,
    },
    auftraege: auftraege.map(({ was, wer, bis }) => ({ was, wer, bis })),
  };
}

/** The checksum of what the minutes of a meeting say; the same words give the same 16 hexadecimal digits. */
export function pruefsummeOf(sitzung: Sitzung): string {
  const { gremien, datum, beginn, ende, ort, raum, anwesend, entschuldigt, keine_meldung } = sitzung;
  const said = canonical({
    gremien,
    datum,
    beginn,
    ende,
    ort,
    raum,
    anwesend,
    entschuldigt,
    keine_meldung,
    tagesordnung: sitzung.tagesordnung.map(saidIn),
  });
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, LENGTH);
}
