/** Collections within collections; minutes need six. */
export const MAX_DEPTH = 32;

/** Fields next to each other. */
export const MAX_FIELDS = 2000;

export const MAX_ITEMS = 10_000;

/** Characters of one text. */
export const MAX_TEXT = 65_536;

/** Of a whole file: names, values, spaces, signs and line ends. A long line of minutes has ten. */
export const MAX_LEXEMES = 300_000;

/** A list of 10,000 items in one line has fewer; `yaml` makes an error object, with its stack, of every misplaced one. */
export const MAX_LEXEMES_IN_LINE = 60_000;
