import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { placeOf } from './kinds.ts';

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const LONGEST_ID = 64;

function diagnostic(code: Code, path: string, message: string, hint: string): Diagnostic {
  const start = { line: 1, column: 1 };
  return { code, severity: CODES[code].severity, message, hint, file: path, range: { start, end: start } };
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

/** What is wrong with where a file lies or how it is called. */
export function placeProblem(path: string): Diagnostic | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (placeOf(path) === undefined) {
    return diagnostic(
      'datei/ort',
      path,
      `An dieser Stelle wird keine Datei erwartet; „${path}“ wurde nicht geprüft.`,
      'In einen dieser Ordner verschieben: sozialraeume/, gremien/, mitglieder/, sitzungen/<Jahr>/, massnahmen/<Jahr>/, vorlagen/<Jahr>/, budgets/<Jahr>/, hospitationen/<Jahr>/, ressourcen/, planung/verfahren/, planung/ziele/, planung/indikatoren/, planung/foerderungen/, planung/angebote/, berichte/<Jahr>/sozialraeume/, berichte/<Jahr>/kurzberichte/. Unmittelbar in berichte/<Jahr>/ liegen nur jahresbericht.yaml, reflexionsbericht.yaml, umsetzungsbericht.yaml und wahlperiodenbericht.yaml.',
    );
  }
  if (FILE_NAME.test(name) && name.length <= LONGEST_ID + '.yaml'.length) return undefined;
  return diagnostic(
    'datei/name',
    path,
    `Der Dateiname „${name}“ passt nicht: Er ist zugleich der Kurzname.`,
    `Umbenennen in ${asciiName(name) || 'kurzname'}.yaml; erlaubt sind a–z, Ziffern und Bindestriche.`,
  );
}
