import { parseCivilDate } from '../calendar.ts';
import { CODES, type Code } from '../codes.ts';
import { type Diagnostic, FILE_START } from '../diagnostic.ts';
import { isFlatFolder, placeOf } from './kinds.ts';

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const LONGEST_ID = 64;

function diagnostic(code: Code, path: string, message: string, hint: string): Diagnostic {
  return { code, severity: CODES[code].severity, message, hint, file: path, range: FILE_START };
}

function asciiName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/\.ya?ml(\.\w+|~)?$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_ID)
    .replace(/-$/, '');
}

/** A meeting's file begins with its day: „16.09.2026-mitte“ is written the other way round. */
function withDayFirst(name: string): string {
  return name.replace(/^(\d\d?)[^\p{L}\d](\d\d?)[^\p{L}\d](\d{4})(?!\d)/u, (typed, day, month, year) => {
    return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? typed;
  });
}

const FOLDERS =
  'In einen dieser Ordner verschieben: sozialraeume/, gremien/, mitglieder/, sitzungen/<Jahr>/, massnahmen/<Jahr>/, vorlagen/<Jahr>/, budgets/<Jahr>/, hospitationen/<Jahr>/, ressourcen/, planung/verfahren/, planung/ziele/, planung/indikatoren/, planung/foerderungen/, planung/angebote/, berichte/<Jahr>/sozialraeume/, berichte/<Jahr>/kurzberichte/. Unmittelbar in berichte/<Jahr>/ liegen nur jahresbericht.yaml, reflexionsbericht.yaml, umsetzungsbericht.yaml und wahlperiodenbericht.yaml.';

/** Where a file was meant to lie, if its folders, or the day in its name, leave no doubt. */
function meantFolder(path: string): string | undefined {
  const typed = path.split('/');
  const name = withDayFirst(typed.pop() ?? '');
  const folders = typed.map(asciiName);
  const [year] = /^[0-9]{4}(?=-[0-9]{2}-[0-9]{2})/.exec(name) ?? [];
  const holds = (folder: string) => placeOf(`${folder}/${asciiName(name)}.yaml`) !== undefined;
  const same = folders.join('/');
  if (holds(same)) return same;
  if (folders.length !== 1) return undefined;
  if (holds(`${same}/2000`)) return `${same}/${year ?? '<Jahr>'}`;
  return year === undefined || !isFlatFolder(same) ? undefined : `sitzungen/${year}`;
}

/** What is wrong with where a file lies or how it is called. */
export function placeProblem(path: string): Diagnostic | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const place = placeOf(path);
  if (place === undefined) {
    const meant = meantFolder(path);
    return diagnostic(
      'datei/ort',
      path,
      `An dieser Stelle wird keine Datei erwartet; „${path}“ wurde nicht geprüft.`,
      meant === undefined ? FOLDERS : `In ${meant}/ verschieben.`,
    );
  }
  if (FILE_NAME.test(name) && name.length <= LONGEST_ID + '.yaml'.length) return undefined;
  return diagnostic(
    'datei/name',
    path,
    `Der Dateiname „${name}“ passt nicht: Er ist zugleich der Kurzname.`,
    `Umbenennen in ${asciiName(place.kind === 'sitzung' ? withDayFirst(name) : name) || 'kurzname'}.yaml; erlaubt sind a–z, Ziffern und Bindestriche.`,
  );
}
