import type { Cents } from '../money.ts';
import type { Finanzen } from './vorlage-entities.ts';

type Betragsfeld = {
  [Field in keyof Finanzen]-?: Required<Finanzen>[Field] extends number ? Field : never;
}[keyof Finanzen];

/** The amounts that people type, in the order of the sheet, as they are called there. */
export const BETRAEGE: Readonly<Record<Betragsfeld, string>> = {
  personalkosten: 'Personalkosten',
  sachkosten: 'Sachkosten',
  kapitalkosten: 'Kapitalkosten',
  kosten_insgesamt: 'Kosten insgesamt',
  ertraege: 'Erträge',
  einsparungen: 'Einsparungen',
  saldo: 'Saldo',
};

/** The sum of the three kinds of cost; what was typed as the sum only where none of them is known. */
export function kostenOf(finanzen: Finanzen): Cents {
  const { personalkosten, sachkosten, kapitalkosten, kosten_insgesamt = 0 } = finanzen;
  const parts = [personalkosten, sachkosten, kapitalkosten].flatMap((betrag) => betrag ?? []);
  return parts.length === 0 ? kosten_insgesamt : parts.reduce((sum, betrag) => sum + betrag, 0);
}

/** What is left to pay; negative where more comes in than goes out. */
export function saldoOf(finanzen: Finanzen): Cents {
  const { ertraege = 0, einsparungen = 0 } = finanzen;
  return kostenOf(finanzen) - ertraege - einsparungen;
}

/** The amounts that are there and not zero. */
export function betraegeOf(finanzen: Finanzen): readonly Betragsfeld[] {
  return (Object.keys(BETRAEGE) as Betragsfeld[]).filter((field) => (finanzen[field] ?? 0) !== 0);
}
