/** Whole euro cents. */
export type Cents = number;

export type BetragResult = { readonly cents: Cents } | { readonly problem: string };

const GROUPED = /^[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]{2})?$/;
const PLAIN = /^[0-9]+(,[0-9]{2})?$/;
const NBSP = '\u00A0';

/** Reads an amount in German notation; what could be read two ways is a `problem`, a German clause naming both readings. */
export function parseBetrag(text: string): BetragResult {
  if (/^-/.test(text)) return { problem: 'ist negativ; Beträge stehen ohne Minuszeichen' };
  if (/€|eur/i.test(text)) return { problem: 'enthält das Währungszeichen; nur die Zahl schreiben' };
  if (/^[0-9]{1,3}\.[0-9]{3}$/.test(text)) {
    const [whole, fraction] = text.split('.') as [string, string];
    return {
      problem: `kann ${whole}.${fraction},00 oder ${whole},${fraction} heißen; ${whole}.${fraction},00 oder ${whole}${fraction} schreiben`,
    };
  }
  if (/^[0-9]+\.[0-9]{1,2}$/.test(text)) {
    return { problem: `hat einen Punkt vor den Cent; ${text.replace('.', ',')} mit Komma schreiben` };
  }
  if (!GROUPED.test(text) && !PLAIN.test(text)) {
    return { problem: 'ist kein Betrag wie 1.500,00 oder 620,50 oder 1500' };
  }
  const [euros, cents = '00'] = text.replaceAll('.', '').split(',') as [string, string?];
  const total = Number(euros) * 100 + Number(cents);
  if (total > 100_000_000_000) return { problem: 'ist größer als eine Milliarde Euro' };
  return { cents: total };
}

/** An amount that may also be less than nothing: `-620,50`. */
export function parseSaldo(text: string): BetragResult {
  const result = parseBetrag(text.replace(/^[-−]/, ''));
  return 'cents' in result && /^[-−]/.test(text) ? { cents: 0 - result.cents } : result;
}

/** „1.500,00 €“, with a no-break space; negative amounts with a real minus sign. */
export function formatEuro(cents: Cents): string {
  const euros = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=([0-9]{3})+$)/g, '.');
  const fraction = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? '−' : ''}${euros},${fraction}${NBSP}€`;
}
