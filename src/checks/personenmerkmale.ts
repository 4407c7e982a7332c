import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import type { Umfeld } from '../model/workspace.ts';
import { oncePer } from '../once-per.ts';
import { locateWithin } from '../source/locate-within.ts';
import { freieTexteOf, gatheredTexts } from './freie-texte.ts';
import { inEachFile } from './in-each-file.ts';
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

function* valuesOf(data: unknown, name: string): Iterable<unknown> {
  if (typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data ?? {})) {
    if (key === name) yield value;
    yield* valuesOf(value, name);
  }
}

type Finder = (text: string) => Iterable<Merkmal>;

/** Not the text itself: ten thousand of them are too many to keep. */
const anzeichenIn = oncePer((loaded: LoadedFile) => {
  const text = gatheredTexts(loaded);
  return { ofClients: mayHoldMerkmale(text), ofNames: mayNameSomebody(text) };
});

type Describer = (art: Merkmalart) => { readonly message: string; readonly hint: string };

function* findings(loaded: LoadedFile, code: Code, find: Finder, describe: Describer): Iterable<Diagnostic> {
  const { file } = loaded;
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

function kontakteOf({ kommune, mitglieder }: Umfeld): BekannteKontakte {
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

function anschriftenOf({ kommune, index, sitzungsorte }: Umfeld): ReadonlySet<string> {
  return bekannteAnschriften([
    ...kommune.value.absender.zeilen,
    ...[...index.einrichtung.values()].flatMap(({ value }) => value.anschrift ?? []),
    ...sitzungsorte,
  ]);
}

function orteOf({ kommune, sozialraeume }: Umfeld): ReadonlySet<string> {
  const names = [
    kommune.value.kommune,
    ...(kommune.value.stadtteile ?? []),
    ...sozialraeume.map(({ value }) => value.name),
  ];
  return new Set(names.flatMap((name) => name.split(/[\s,/]+/)));
}

const merkmaleFinder = oncePer((umfeld: Umfeld): Finder => {
  const kontakte = kontakteOf(umfeld);
  const anschriften = anschriftenOf(umfeld);
  const namen: BekannteNamen = { personen: new Set(), orte: orteOf(umfeld) };
  return (text) => [
    ...angabenIn(text, kontakte),
    ...anschriftenIn(text, anschriften),
    ...familienIn(text, namen),
  ];
});

function* merkmaleIn(umfeld: Umfeld, loaded: LoadedFile): Iterable<Diagnostic> {
  if (!anzeichenIn(loaded).ofClients) return;
  yield* findings(loaded, 'datenschutz/personenmerkmal', merkmaleFinder(umfeld), (art) => ({
    message: `Hier steht etwas, das aussieht wie ${WIE[art as keyof typeof WIE]}.`,
    hint: `Gehört es zu einem Kind, einem Jugendlichen oder einer Familie, die Stelle entfernen, ${HISTORY}`,
  }));
}

const bekannteNamen = oncePer(
  (umfeld: Umfeld): BekannteNamen => ({
    personen: new Set(umfeld.mitglieder.flatMap(({ value }) => formsOfName(value.name))),
    orte: orteOf(umfeld),
  }),
);

function* unbekannteIn(umfeld: Umfeld, loaded: LoadedFile): Iterable<Diagnostic> {
  if (!anzeichenIn(loaded).ofNames) return;
  const { personen: fachkraefte, orte } = bekannteNamen(umfeld);
  const gaeste = [...valuesOf(loaded.value, 'gast')]
    .filter((gast) => typeof gast === 'string')
    .flatMap((gast) => formsOfName(gast.replace(/[,;(][\s\S]*/, '').trim()));
  const personen = gaeste.length === 0 ? fachkraefte : new Set([...fachkraefte, ...gaeste]);
  const find: Finder = (text) => unbekannteNamenIn(text, { personen, orte });
  yield* findings(loaded, 'datenschutz/unbekannter-name', find, () => ({
    message:
      'Hier wird jemand mit Namen genannt, der weder in mitglieder/ noch als Gast dieser Sitzung steht.',
    hint: `Eine Fachkraft in mitglieder/ oder bei anwesend: als gast: eintragen. Sonst den Namen entfernen, ${HISTORY}`,
  }));
}

/** What looks like data of a client. That nothing is found proves nothing: whether a text is anonymous, people decide. */
export const checkPersonenmerkmale = inEachFile(merkmaleIn);

/** People who are called by name and are neither in mitglieder/ nor guests of the meeting. */
export const checkUnbekannteNamen = inEachFile(unbekannteIn);
