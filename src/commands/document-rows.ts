import { DOCUMENTS } from '../documents/all-documents.ts';
import type { DocumentKind, Gegenstand } from '../documents/document-kind.ts';

/** A document as users see it. */
export interface DocumentRow {
  readonly name: string;
  readonly titel: string;
  /** Who wants it and what for; the city's own words stand in braces. */
  readonly fuer: string;
  readonly braucht: readonly Gegenstand[];
  readonly oeffentlich: boolean;
  /** The command that writes it. */
  readonly befehl: string;
}

/** What no kind of `gremium render` writes, and under which names it may be asked for there. */
const MAIN: readonly (DocumentRow & { readonly auch: readonly string[] })[] = [
  {
    name: 'einladung',
    auch: ['absage'],
    titel: 'Einladung oder Absage',
    fuer: 'Mitglieder',
    braucht: ['sitzung'],
    oeffentlich: false,
    befehl: 'invitation',
  },
  {
    name: 'protokoll',
    auch: ['ergebnisprotokoll'],
    titel: 'Ergebnisprotokoll oder Niederschrift',
    fuer: 'alle auf dem Verteiler',
    braucht: ['sitzung'],
    oeffentlich: false,
    befehl: 'protocol',
  },
  {
    name: 'mail',
    auch: ['einladungsmail', 'verteilmail'],
    titel: 'Einladungsmail oder Verteilmail',
    fuer: 'Geschäftsführung: fertige Entwürfe und Empfänger',
    braucht: ['sitzung'],
    oeffentlich: false,
    befehl: 'email',
  },
  {
    name: 'jahresbericht',
    auch: ['bericht'],
    titel: 'Jahresbericht',
    fuer: 'Jugendhilfeausschuss, Ämter, Gremien',
    braucht: ['jahr'],
    oeffentlich: true,
    befehl: 'report',
  },
];

/** Kinds that can be asked for more shortly. */
const SHORTER: ReadonlyMap<string, string> = new Map([
  ['auszug', 'excerpt'],
  ['vorlage', 'paper'],
]);

function rowOf({ name, titel, fuer, braucht, oeffentlich }: DocumentKind): DocumentRow {
  const befehl = SHORTER.get(name) ?? `render ${name}`;
  return { name, titel, fuer, braucht, oeffentlich: oeffentlich !== undefined, befehl };
}

/** Every document there is, those with a command of their own first. */
export function documentRows(): readonly DocumentRow[] {
  const kinds = DOCUMENTS.map(rowOf);
  const isMain = ({ name }: DocumentRow) => SHORTER.has(name);
  return [
    ...MAIN.map(({ auch, ...row }) => row),
    ...kinds.filter(isMain),
    ...kinds.filter((row) => !isMain(row)),
  ];
}

/** „gremium invitation <sitzung>“. */
export function callOf({ befehl, braucht }: Pick<DocumentRow, 'befehl' | 'braucht'>): string {
  return ['gremium', befehl, ...braucht.map((gegenstand) => `<${gegenstand}>`)].join(' ');
}

/** The document that only a command of its own writes, however it was called. */
export function mainDocument(typed: string): DocumentRow | undefined {
  return MAIN.find(({ name, auch }) => name === typed || auch.includes(typed));
}
