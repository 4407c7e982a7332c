import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import { oncePer } from '../model/once-per.ts';
import type { Workspace } from '../model/workspace.ts';
import { locateWithin } from '../source/locate-within.ts';
import type { Data } from '../source/source-file.ts';
import { freieTexteOf, gatheredTexts } from './freie-texte.ts';
import { type Merkmal, type Merkmalart, withoutOverlaps } from './merkmal.ts';
import { mayHoldMerkmale, mayNameSomebody } from './merkmal-anzeichen.ts';
import { angabenIn, type BekannteKontakte, digitsOf } from './merkmale-angaben.ts';
import { anschriftenIn, bekannteAnschriften } from './merkmale-anschriften.ts';
import { type BekannteNamen, familienIn, formsOfName, unbekannteNamenIn } from './merkmale-namen.ts';

const WIE: Readonly<Record<Exclude<Merkmalart, 'name'>, string>> = {
  geburtsdatum: 'ein Geburtsdatum',
  aktenzeichen: 'ein Aktenzeichen oder eine Fallnummer',
  familie: 'der Name einer Familie',
  kind: 'der Name eines Kindes oder Jugendlichen',
  anschrift: 'eine private Anschrift; keine bekannte Einrichtung hat sie',
  telefon: 'eine private Telefonnummer; bei keiner Fachkraft steht sie',
  email: 'eine private E-Mail-Adresse; bei keiner Fachkraft steht sie',
};

const HISTORY = 'bevor die Datei mit git gespeichert wird: Die git-Historie behält auch Gelöschtes.';

function* valuesOf(data: Data | undefined, name: string): Iterable<Data> {
  if (data === undefined || typeof data === 'string') return;
  for (const [key, value] of Object.entries(data) as [string, Data][]) {
    if (key === name) yield value;
    yield* valuesOf(value, name);
  }
}

/** What is looked for in the texts of a file; `undefined` where it cannot be there. */
type FinderFor = (file: LoadedFile) => ((text: string) => Iterable<Merkmal>) | undefined;
/** Not the text itself: ten thousand of them are too many to keep. */
const anzeichenIn = oncePer((loaded: LoadedFile) => {
  const text = gatheredTexts(loaded);
  return { ofClients: mayHoldMerkmale(text), ofNames: mayNameSomebody(text) };
});

type Describer = (art: Merkmalart) => { readonly message: string; readonly hint: string };

function* findings(
  { files }: Workspace,
  code: Code,
  finderFor: FinderFor,
  describe: Describer,
): Iterable<Diagnostic> {
  for (const loaded of files) {
    const { file } = loaded;
    const find = finderFor(loaded);
    if (!find) continue;
    for (const { path, text } of freieTexteOf(loaded)) {
      const merkmale = withoutOverlaps([...find(text)]);
      if (merkmale.length === 0) continue;
      for (const [index, range] of locateWithin(file, path, merkmale).entries()) {
        yield {
          code,
          severity: CODES[code].severity,
          ...describe((merkmale[index] as Merkmal).art),
          file: file.path,
          range,
          source: '§ 64 Abs. 3 SGB VIII',
          masked: range,
        };
      }
    }
  }
}

function kontakteOf({ kommune, mitglieder }: Workspace): BekannteKontakte {
  const telefone = [kommune.value.absender.telefon, ...mitglieder.map(({ value }) => value.telefon)].flatMap(
    (telefon) => telefon ?? [],
  );
  return {
    nummern: new Set(telefone.map(digitsOf)),
    staemme: telefone
      .filter((telefon) => /[-–]\s?0$/.test(telefon))
      .map((telefon) => digitsOf(telefon).slice(0, -1)),
    emails: new Set(
      [kommune.value.absender.email, ...mitglieder.map(({ value }) => value.email)].flatMap(
        (email) => email?.toLowerCase() ?? [],
      ),
    ),
  };
}

function anschriftenOf({ kommune, index, sitzungen }: Workspace): ReadonlySet<string> {
  return bekannteAnschriften([
    ...kommune.value.absender.zeilen,
    ...[...index.einrichtung.values()].flatMap(({ value }) => value.anschrift ?? []),
    ...sitzungen.flatMap(({ value }) =>
      typeof value.ort === 'object' ? [value.ort.name, value.ort.anschrift ?? ''] : [],
    ),
  ]);
}

function orteOf({ kommune, sozialraeume }: Workspace): ReadonlySet<string> {
  const names = [
    kommune.value.kommune,
    ...(kommune.value.stadtteile ?? []),
    ...sozialraeume.map(({ value }) => value.name),
  ];
  return new Set(names.flatMap((name) => name.split(/[\s,/]+/)));
}

/** What looks like data of a client. That nothing is found proves nothing: whether a text is anonymous, people decide. */
export function* checkPersonenmerkmale(workspace: Workspace): Iterable<Diagnostic> {
  const kontakte = kontakteOf(workspace);
  const anschriften = anschriftenOf(workspace);
  const namen: BekannteNamen = { personen: new Set(), orte: orteOf(workspace) };
  const find = (text: string): readonly Merkmal[] => [
    ...angabenIn(text, kontakte),
    ...anschriftenIn(text, anschriften),
    ...familienIn(text, namen),
  ];
  const finderFor: FinderFor = (loaded) => (anzeichenIn(loaded).ofClients ? find : undefined);
  yield* findings(workspace, 'datenschutz/personenmerkmal', finderFor, (art) => ({
    message: `Hier steht etwas, das aussieht wie ${WIE[art as keyof typeof WIE]}.`,
    hint: `Gehört es zu einem Kind, einem Jugendlichen oder einer Familie, die Stelle entfernen, ${HISTORY}`,
  }));
}

/** People who are called by name and are neither in mitglieder/ nor guests of the meeting. */
export function* checkUnbekannteNamen(workspace: Workspace): Iterable<Diagnostic> {
  const fachkraefte = new Set(workspace.mitglieder.flatMap(({ value }) => formsOfName(value.name)));
  const orte = orteOf(workspace);
  const finderFor: FinderFor = (loaded) => {
    if (!anzeichenIn(loaded).ofNames) return undefined;
    const gaeste = [...valuesOf(loaded.file.data, 'gast')]
      .filter((gast) => typeof gast === 'string')
      .flatMap((gast) => formsOfName(gast.replace(/[,;(][\s\S]*/, '').trim()));
    const personen = gaeste.length === 0 ? fachkraefte : new Set([...fachkraefte, ...gaeste]);
    return (text) => unbekannteNamenIn(text, { personen, orte });
  };
  yield* findings(workspace, 'datenschutz/unbekannter-name', finderFor, () => ({
    message:
      'Hier wird jemand mit Namen genannt, der weder in mitglieder/ noch als Gast dieser Sitzung steht.',
    hint: `Eine Fachkraft in mitglieder/ oder bei anwesend: als gast: eintragen. Sonst den Namen entfernen, ${HISTORY}`,
  }));
}
