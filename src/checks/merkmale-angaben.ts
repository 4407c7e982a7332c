import { type Merkmal, merkmaleIn } from './merkmal.ts';

const MONTH = '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)';
const DAY = `\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|${MONTH})`;
const DATE = `(?:${DAY}\\s?(?:\\d{4}|\\d{2})(?!\\d)|(?:19|20)\\d{2}-\\d{2}-\\d{2})`;
/** „8 J.“, „8 Jahre alt“, „(8 Jahre)“; „3 Jahren“ is a span of time. */
const AGE = '\\d{1,2}\\s?(?:J\\.|Jahre\\s(?:und|alt)|Jahre(?=[),;.])|-?jährig)';

/** All patterns have bounded parts only, so that a long text costs no more than its length. */
const BIRTHS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})[Gg]eb\\.?:?\\s{0,2}(?:am\\s|im\\s|in\\s)?(?:${DATE}|${DAY}|(?:19|20)\\d{2})(?!\\d)`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})[Gg]eboren\\s{1,2}am\\s{1,2}(?:${DATE}|${DAY})`, 'gu'),
  new RegExp(`(?<!\\p{L})am\\s{1,2}${DATE}\\s{1,2}geboren`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:Geburtsdatum|Geburtstag|Geb\\.-Dat(?:um|\\.)|GebDat)(?:\\s(?:ist|war)(?:\\sder)?)?:?\\s{0,2}(?:am\\s)?(?:${DATE}|${DAY})`,
    'gu',
  ),
  new RegExp(`\\*\\s?${DATE}`, 'gu'),
  new RegExp(`(?<!\\d)${DATE}[\\s,;()]{1,3}${AGE}`, 'gu'),
  new RegExp(
    `(?<!\\d)\\d{1,2}\\s?(?:J\\.|Jahre(?:\\salt)?|-?jährig(?:e[rns]?)?)[\\s,;(]{1,3}\\*?\\s?${DATE}(?!\\s?(?:bis|–|-))`,
    'gu',
  ),
];

const BIRTH_CUE = /[Gg]eb|\*|\d\s?J\.|\d\sJahre|jährig/;
const CASE_CUE = /A[Zz][.:\s]|Akte|Gesch|Fall|Hilfeplan|HP-Nr|Vorgang|Kunden|BG-N|Versicherten/;

const CASE_NUMBER =
  /(?<!\p{L})(?:A[Zz](?:\.|:|(?=\s\d))|Aktenzeichen|Akten-?[Nn](?:ummer|r\.)|Akte\sNr\.|Geschäftszeichen|Gesch\.-?Z\.|Fall-?[Nn](?:ummer|r\.)|Fall\sNr\.|Hilfeplan-?[Nn](?:ummer|r\.)|Hilfeplan\s(?:Nr\.|Nummer)|HP-Nr\.|Vorgangs-?[Nn](?:ummer|r\.)|Kunden-?[Nn](?:ummer|r\.)|BG-(?:Nummer|Nr\.)|Versicherten-?[Nn](?:ummer|r\.))(?:\s(?:lautet|ist))?[\s:]{0,3}(?:\p{L}{1,6}[\s./-]{1,2})?[\p{L}\d]{0,10}\d[\p{L}\d]{0,10}(?:[./-][\p{L}\d]{1,12}){0,5}(?:\s\p{Lu}{1,3}\s\d{1,6}(?:[./-]\d{1,6}){0,2})?/gu;
/** These speak of ministries, grants and courts of last instance, not of a case. */
const PUBLIC_NUMBER =
  /(?:bescheid\sdes\s(?:Landes|Bundes|Ministeriums)|(?:Förder|Zuwendungs)bescheid|Rundschreiben|Erlass|Ausschreibung|Vergabe|Drucksache|BVerwG|BVerfG|BSG|BGH|OVG|Bundes\p{L}{2,20}gerichts?)(?:[^.!?\n]|(?<=\d)\.){0,60}$/u;

function* caseNumbers(text: string): Iterable<Merkmal> {
  yield* merkmaleIn(
    'aktenzeichen',
    CASE_NUMBER,
    text,
    ({ index }) => !PUBLIC_NUMBER.test(text.slice(Math.max(0, index - 100), index)),
  );
}

const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:gmail|googlemail|gmx|web|t-online|hotmail|outlook|live|msn|yahoo|icloud|me|aol|freenet|posteo|mailbox|arcor|proton|protonmail|mail|email|online|unitybox|vodafone|vodafonemail|kabelmail)\.(?:de|com|net|org|at|ch|me|eu|co\.uk)(?![\p{L}\d-])/giu;

const LABELLED =
  /(?<!\p{L})(?:Tel(?:efon|\.)?(?:nummer)?|Mobil(?:nummer|telefon)?|Handy(?:nummer)?|Telefonnr\.|Rufnummer|WhatsApp)(?:\slautet|\sist|\sunter)?[\s:.]{1,3}(\+?\(?\d[\d\s/()–-]{4,20}\d)/giu;
const MOBILE = /(?<![\d.,/+-])(?:\+\s?49\s?\(?0?\)?\s?|0049\s?|0)1[567]\d(?:[\s/-]{0,3}\d){6,9}(?!\d)/g;
const LANDLINE =
  /(?<![\d.,/+-])(?:(?:\+\s?49\s?\(?0?\)?\s?|0049\s?)[2-9]\d{1,4}|\(?0[2-9]\d{1,4}\)?)(?:\s?[/-]\s?|\s)\d(?:[\s-]?\d){4,9}(?!\d|[.,]\d)/g;
/** Lines that exist to be made known: 0800, 0180, 116 111. */
const PUBLIC_LINE = /^(?:0800|0180|0900|116|110$|112$|115$)/;

/** „+49 (0)6131 12-0“ and „06131/120“ are the same number. */
export function digitsOf(number: string): string {
  return number
    .replace(/^\s*(?:\+|00)\s?49\s?(?:\(0\))?/, '0')
    .replace(/\D/g, '')
    .replace(/^00/, '0');
}

export interface BekannteKontakte {
  /** Digits only. */
  readonly nummern: ReadonlySet<string>;
  /** What numbers of a known switchboard („…-0“) begin with. */
  readonly staemme: readonly string[];
  /** In small letters. */
  readonly emails: ReadonlySet<string>;
}

function* phones(text: string, { nummern, staemme }: BekannteKontakte): Iterable<Merkmal> {
  const isPrivate = (number: string): boolean => {
    const digits = digitsOf(number);
    return (
      !PUBLIC_LINE.test(digits) && !nummern.has(digits) && !staemme.some((stamm) => digits.startsWith(stamm))
    );
  };
  if (/tel|mobil|handy|rufnummer|what/i.test(text))
    yield* merkmaleIn('telefon', LABELLED, text, ([, number = '']) => isPrivate(number));
  if (!/0[1-9]|49/.test(text)) return;
  for (const pattern of [MOBILE, LANDLINE])
    yield* merkmaleIn('telefon', pattern, text, ([number]) => isPrivate(number));
}

/** Birth dates, case numbers, private numbers and free-mail addresses. */
export function* angabenIn(text: string, bekannt: BekannteKontakte): Iterable<Merkmal> {
  // Most texts lack what every match has; asking for that first is much cheaper.
  if (text.includes('@'))
    yield* merkmaleIn('email', EMAIL, text, ([email]) => !bekannt.emails.has(email.toLowerCase()));
  if (!/\d/.test(text)) return;
  if (BIRTH_CUE.test(text)) for (const pattern of BIRTHS) yield* merkmaleIn('geburtsdatum', pattern, text);
  if (CASE_CUE.test(text)) yield* caseNumbers(text);
  if (/\d(?:[\s/()–-]{0,3}\d){4}/.test(text)) yield* phones(text, bekannt);
}
