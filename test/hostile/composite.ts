/** Part of one text with the markup of every format. */
interface Piece {
  readonly text: string;
  /** What a PDF makes of it, where its fonts cannot show it. */
  readonly shown?: string;
  /** Means something to nobody but those who read Markdown, HTML, mails or calendars: left out on paper, to save time. */
  readonly isForScreen?: true;
}

const PIECES: readonly Piece[] = [
  {
    text: '*a* **b** _c_ `d` [e](javascript:alert(1)) <script>f</script> &amp; &#60; {{g}} ::: | h | C:\\Temp\\',
  },
  { text: '#panic("i") $j^2$ <label> @ref // /* \\u{41} "; text("k")' },
  {
    text: '~~l~~ ![m](https://x.example/m) [n]: o [^p] <https://x.example/q> ::inhalt {{{r}}} {{#each s}}',
    isForScreen: true,
  },
  {
    text: '<b onclick="t">u</b> <!-- v --> ]]> <?w?> </title></style> </w:t></w:r> &copy A&B',
    isForScreen: true,
  },
  { text: 'Bcc: t@x.example =?utf-8?Q?=41?=, ; : \\n \\, END:VEVENT ^n =1+1 %00 $(id)', isForScreen: true },
  { text: '„x“ "y" \'z\' § 78 Abs. 2 z. B. 20 % zu\u00ADsammen Null\u200BBreite fest\u00A0fest' },
  { text: 'ﬁ u\u0308', shown: 'fi ü' },
  { text: '😀', shown: '□' },
  { text: '👩\u200D👧\uFE0F', shown: '□□' },
  { text: '漢字', shown: '□□' },
  { text: 'שלום', shown: '□□□□' },
  { text: '𝔘', shown: 'U' },
  { text: 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenverordnung' },
];

/** What a line may begin with and then is something else than a line of text. */
const LEADS = [
  '#',
  '-:',
  '>',
  '1)',
  ':::kopf',
  '|',
  '=',
  '+',
  '```',
  '[x]:',
  '<!--',
  '::inhalt',
  '{{',
  '\\',
  '~~~',
  '---',
  '***',
  '@',
  '/',
  '2.',
] as const;

const MARKER = /Feld\d{3}x/g;

/** The text with this number. */
export type Texts = (number: number) => string;

export function markerOf(number: number): string {
  return `Feld${String(number).padStart(3, '0')}x`;
}

export function markersIn(text: string): readonly string[] {
  return text.match(MARKER) ?? [];
}

export function numberOf(marker: string): number {
  return Number(marker.slice('Feld'.length, -1));
}

/** The same pieces in each of the three. */
export interface Wording {
  readonly hostile: Texts;
  /** How a hostile text is to be read. */
  readonly expected: Texts;
  /** As many letters and words, with nothing in them that means anything anywhere. */
  readonly harmless: Texts;
}

function wordingOf(pieces: readonly Piece[], textOf: (piece: Piece) => string): Wording {
  const wrap = (leadOf: (lead: string) => string, texts: readonly string[]) => {
    const body = texts.join(' ');
    return (number: number) => {
      const lead = leadOf(LEADS[number % LEADS.length] ?? '');
      return `${lead} ${markerOf(number)} ${body} ${markerOf(number)}`;
    };
  };
  const plain = (text: string) => text.replace(/[^ A-Za-z0-9]+/g, ({ length }) => 'o'.repeat(length));
  return {
    hostile: wrap(
      (lead) => lead,
      pieces.map(({ text }) => text),
    ),
    expected: wrap((lead) => lead, pieces.map(textOf)),
    harmless: wrap(
      ({ length }) => 'A'.repeat(length),
      pieces.map(({ text }) => plain(text)),
    ),
  };
}

export const ON_SCREEN = wordingOf(PIECES, ({ text }) => text);
export const ON_PAPER = wordingOf(
  PIECES.filter(({ isForScreen }) => !isForScreen),
  ({ text, shown }) => shown ?? text,
);
