/**
 * What the texts of a whole file, one after the other, must have for the finders in merkmale-*.ts to find anything in them.
 * Nearly all files have none of it, and a few looks at all their text are many times cheaper than trying each pattern on
 * each value.
 *
 * Whatever a finder admits is admitted here, too, also in YAML as it stands: where a value has a space, the file may have
 * a line break and an indentation, so white space is as long as it likes; what has a backslash may hold anything. Patterns
 * that end at a digit look back from it, as digits are rarer.
 */
const CAPITAL = '[A-Z\\u00c0-\\uffff]';
const PARTICLES = '(?:(?:von|van|de|der|den|del|di|da|dos|zu|zum|zur|ten|ter|el|al|bin|ben)\\s+){0,2}';

const FAMILIE = `(?:[Ff]amilien?|Ehe(?:leute|paar)|Bedarfsgemeinschaft)\\s+${PARTICLES}${CAPITAL}`;
const KIND = `(?:[Kk]ind(?:e?s)?(?:mutter|vater)?|S(?:ohn(?:es)?|ch(?:wester|üler(?:in|s)?)|äugling)|Tochter|B(?:ruder|aby)|Ju(?:gendliche[rn]?|ngen?)|M(?:ädchens?|ündel)|Enkel(?:in|s)?|Klient(?:in|en)?)\\s+(?:namens\\s+|mit\\s+Namen\\s+)?${CAPITAL}`;
const AKTE =
  'A[Zz](?:[.:]|\\s+\\d)|Aktenzeichen|Akten-?[Nn](?:ummer|r\\.)|Akte\\s+Nr\\.|Geschäftszeichen|Gesch\\.-?Z\\.|Fall-?[Nn](?:ummer|r\\.)|Fall\\s+Nr\\.|Hilfeplan-?[Nn](?:ummer|r\\.)|Hilfeplan\\s+(?:Nr\\.|Nummer)|HP-Nr\\.|Vorgangs-?[Nn](?:ummer|r\\.)|Kunden-?[Nn](?:ummer|r\\.)|BG-(?:Nummer|Nr\\.)|Versicherten-?[Nn](?:ummer|r\\.)';
const WORDS = new RegExp([KIND, FAMILIE, AKTE].join('|'));

const GEBOREN = /[Gg]eb(?:\.?:?\s*(?:[ai]m\s+|in\s+)?\d|oren|urts(?:datum|tag)|\.-Dat|Dat)/;
const AGE =
  /(?:J\.|Jahre|jährig)(?<=\d[\s,;()]+\d{1,2}[\s-]*(?:J\.|Jahre|jährig))|(?:J\.|Jahre(?:\s+alt)?|jährig(?:e[rns]?)?)[\s,;(]+\*?\s*\d/;

/** As with the `i` flag, which is dear. */
function anyCase(word: string): string {
  return word.replace(
    /[a-z]/g,
    (letter) => `[${letter}${letter.toUpperCase()}${letter === 's' ? '\\u017f' : ''}]`,
  );
}
const LABELS = [
  `(?:tel(?:efon|\\.)?(?:nummer)?`,
  `mobil(?:nummer|telefon)?|handy(?:nummer)?|telefonnr\\.|rufnummer|whatsapp)`,
].join('|');
const STREETS =
  '(?:tra(?:ß|ss)e|tr\\.|[Ww]eg|[Pp]latz|[Gg]asse|[Aa]llee|[Uu]fer|[Dd]amm|steig|pfad|chaussee|promenade|[Rr]ing|[Hh]of)';
const BEFORE_DIGIT = new RegExp(
  `[\\s:.]\\+?\\(?\\d(?<=${STREETS}\\s+\\d|${anyCase(LABELS)}(?:\\s+${anyCase('(?:lautet|ist|unter)')})?[\\s:.]+\\+?\\(?\\d)`,
);
const NUMBER = /0(?<![\d.,/+-]0)(?:\s*1[567]\d|[2-9]\d{1,4}\)?\s*[/-]?\s*\d(?:[\s-]*\d){4})/;
const POSTCODE = new RegExp(`\\d{5}\\s+${CAPITAL}`);
const AT_HOME = new RegExp(
  `(?:[Ww]ohn(?:t|haft|en)|[Aa]nschrift|Adresse|[Gg]emeldet)(?:\\s+(?:ist|lautet|seit|jetzt|in|im|zur|der|am)){0,3}:?\\s+${CAPITAL}`,
);

const ANREDE = new RegExp(
  `(?:Frau|Herrn?|Fr\\.|Hrn?\\.)\\s+(?:${PARTICLES}${CAPITAL}|med\\.|phil\\.|bürgermeister)`,
);

function mayNameABirth(text: string): boolean {
  const hasAge = ['Jahre', 'J.', 'jährig'].some((word) => text.includes(word));
  return GEBOREN.test(text) || (hasAge && AGE.test(text)) || (text.includes('*') && /\*\s*\d/.test(text));
}

function mayHoldANumber(text: string): boolean {
  const isForeign = text.includes('0049') || (text.includes('+') && /\+\s*49/.test(text));
  return isForeign || [BEFORE_DIGIT, NUMBER, POSTCODE].some((pattern) => pattern.test(text));
}

/** Whether a file with this text may hold data of a client. */
export function mayHoldMerkmale(text: string): boolean {
  return (
    text.includes('\\') ||
    text.includes('@') ||
    WORDS.test(text) ||
    AT_HOME.test(text) ||
    mayNameABirth(text) ||
    mayHoldANumber(text)
  );
}

/** Whether it may call anybody by name. */
export function mayNameSomebody(text: string): boolean {
  return text.includes('\\') || ANREDE.test(text);
}
