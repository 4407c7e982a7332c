/** Every kind of file there is; its place in the repository says which one it is. */
export type Kind =
  | 'kommune'
  | 'sozialraum'
  | 'gremium'
  | 'mitglied'
  | 'sitzung'
  | 'massnahme'
  | 'vorlage'
  | 'budget'
  | 'bericht'
  | 'sozialraumbericht'
  | 'ressourcenkarte'
  | 'hospitation'
  | 'reflexionsbericht'
  | 'umsetzungsbericht'
  | 'wahlperiodenbericht'
  | 'kurzbericht'
  | 'verfahren'
  | 'angebot'
  | 'ziel'
  | 'indikator'
  | 'foerderung';

export interface Place {
  readonly kind: Kind;
  /** The file name without `.yaml`. */
  readonly id: string;
  /** The year's folder, where the kind has one. */
  readonly jahr?: number;
}

const FLAT: Readonly<Record<string, Kind>> = {
  sozialraeume: 'sozialraum',
  gremien: 'gremium',
  mitglieder: 'mitglied',
  ressourcen: 'ressourcenkarte',
};
const YEARLY: Readonly<Record<string, Kind>> = {
  sitzungen: 'sitzung',
  massnahmen: 'massnahme',
  vorlagen: 'vorlage',
  budgets: 'budget',
  hospitationen: 'hospitation',
};
/** What lies in a year's folder below `berichte/`: single files by their name, and folders of files. */
const BERICHTE: Readonly<Record<string, Kind>> = {
  jahresbericht: 'bericht',
  reflexionsbericht: 'reflexionsbericht',
  umsetzungsbericht: 'umsetzungsbericht',
  wahlperiodenbericht: 'wahlperiodenbericht',
};
const BERICHTSTEILE: Readonly<Record<string, Kind>> = {
  sozialraeume: 'sozialraumbericht',
  kurzberichte: 'kurzbericht',
};
/** What lies below `planung/`, whatever the year. */
const PLANUNG: Readonly<Record<string, Kind>> = {
  ziele: 'ziel',
  indikatoren: 'indikator',
  foerderungen: 'foerderung',
  verfahren: 'verfahren',
  angebote: 'angebot',
};
/** In the root: what gremium writes, what others install, and how documents look. Nothing in them belongs to the data. */
export const FOLDERS_WITHOUT_DATA: ReadonlySet<string> = new Set(['ausgabe', 'node_modules', 'templates']);
const YEAR = /^(19|20)[0-9]{2}$/;

/** Kinds whose ids must be unique in the whole repository, whatever year they lie in. */
export const UNIQUE_KINDS: readonly Kind[] = [
  'sozialraum',
  'gremium',
  'mitglied',
  'sitzung',
  'massnahme',
  'vorlage',
];

/** Names of meetings begin with their day; nobody and no body is called like that. */
const DATED = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])/;

export function isFlatFolder(folder: string): boolean {
  return Object.hasOwn(FLAT, folder);
}

/** What the file at `path` is, or `undefined` when nothing belongs there. */
export function placeOf(path: string): Place | undefined {
  const folders = path.split('/');
  const name = folders.pop() as string;
  const id = name.replace(/\.ya?ml$/, '');
  const [top = '', year = '', ...rest] = folders;
  if (folders.length === 0) return path === 'gremium.yaml' ? { kind: 'kommune', id } : undefined;
  if (folders.length === 1 && isFlatFolder(top) && !DATED.test(id)) return { kind: FLAT[top] as Kind, id };
  if (top === 'planung' && folders.length === 2 && Object.hasOwn(PLANUNG, year))
    return { kind: PLANUNG[year] as Kind, id };
  if (!YEAR.test(year)) return undefined;
  const jahr = Number(year);
  if (folders.length === 2 && Object.hasOwn(YEARLY, top)) return { kind: YEARLY[top] as Kind, id, jahr };
  if (top !== 'berichte') return undefined;
  const [part, ...deeper] = rest;
  const kinds = part === undefined ? BERICHTE : BERICHTSTEILE;
  const kind = Object.hasOwn(kinds, part ?? id) ? kinds[part ?? id] : undefined;
  return kind && deeper.length === 0 ? { kind, id, jahr } : undefined;
}

/** What holds from meeting to meeting: who and what there is, and by which rules. */
export const STAMMDATEN: ReadonlySet<Kind> = new Set(['kommune', 'sozialraum', 'gremium', 'mitglied']);
