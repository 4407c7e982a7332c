import { UsageError } from '../usage-error.ts';
import type { Document, Json, JsonObject, Kalender } from './document.ts';

/** Which fields of a context the public may see: a whole field, or parts of it. What is not named is not shown. */
export type Positivliste = { readonly [field: string]: true | Positivliste };

/** Sender, terms and foot: what stands on every letter anyway. */
export const BRIEFKOPF_OEFFENTLICH: Positivliste = {
  stand: true,
  kommune: true,
  amt: true,
  absender: true,
  federfuehrung: true,
  fusszeile: true,
  foerdervermerke: true,
  begriffe: true,
};

/** When and where, but nobody's name. */
export const SITZUNG_OEFFENTLICH: Positivliste = {
  gremium: true,
  teilraeume: true,
  gemeinsam: true,
  name: true,
  titel: true,
  anlass: true,
  teilnehmendenzahl: true,
  datum: true,
  beginn: true,
  ende: true,
  ort: { name: true, anschrift: true },
  raum: true,
  naechste: true,
};

/** The empty value of the same shape, so that a template asks for it with `if` and `vorhanden` as usual. */
function blankOf(value: Json): Json {
  if (Array.isArray(value)) return [];
  return typeof value === 'boolean' ? false : null;
}

function publicPart(value: Json, list: Positivliste): Json {
  if (Array.isArray(value)) return value.map((item) => publicPart(item, list));
  if (typeof value !== 'object' || value === null) return blankOf(value);
  return publicContext(value as JsonObject, list);
}

function publicContext(context: JsonObject, list: Positivliste): JsonObject {
  return Object.fromEntries(
    Object.entries(context).map(([field, value]) => {
      const allowed = Object.hasOwn(list, field) ? list[field] : undefined;
      if (allowed === true) return [field, value];
      return [field, allowed === undefined ? blankOf(value) : publicPart(value, allowed)];
    }),
  );
}

/** When and where: nobody is invited, and no agenda stands in an appointment. */
function publicKalender(kalender: Kalender): Kalender {
  const termine = kalender.termine.map((termin) => ({ ...termin, beschreibung: null }));
  return { ...kalender, an: [], termine };
}

/** The document as anybody may read it, never a mail or an invitation; lies beside the full one under a name of its own; throws where it is confidential. */
export function publicDocument(document: Document, list: Positivliste): Document {
  if (document.vertraulich !== undefined) throw new UsageError(document.vertraulich);
  const context = publicContext(document.context, list);
  const shown = Array.isArray(context.bilder) ? context.bilder : [];
  const { template, target, title, kind, kalender } = document;
  return {
    template,
    target: `${target}-oeffentlich`,
    title,
    kind,
    context: { ...context, oeffentlich: true },
    figures: Object.fromEntries(Object.entries(document.figures).filter(([name]) => shown.includes(name))),
    ...(kalender ? { kalender: publicKalender(kalender) } : {}),
  };
}
