import { type CivilDate, daysBetween, parseCivilDate } from '../calendar.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Validator } from '../schema/validator.ts';
import { withoutEntry } from '../source/without-entry.ts';
import { withAusnahmen } from './ausnahmen.ts';
import { isWeihnachtsferien } from './ferien.ts';
import { firstMitglieder, firstSitzung } from './first-files.ts';
import { type FirstGremium, firstGremium } from './first-gremium.ts';
import { shiftDates } from './shift-dates.ts';
import { type StarterFile, starterWorkspace } from './starter-file.ts';
import { withoutDangling } from './without-dangling.ts';

/** How a city works; everything else in an example tells what happened there, and to whom. */
const MANNER = /^(?:gremium\.yaml|(?:gremien|sozialraeume|templates)\/.*)$/;

/** What is true of the example alone: its day, that it is one, what it lets pass, when others met, what bodies decided. */
const OWN_FIELDS: readonly string[] = [
  'stichtag',
  'fusszeile',
  'ausnahmen',
  'termine',
  'geschaeftsordnung',
  'prioritaeten',
];

/** An example as it is read, and the body to begin with. */
interface Example {
  readonly workspace: Workspace;
  readonly first: FirstGremium;
}

const TO_REPLACE = `# Bitte ersetzen: Kommune, Land, Amt und Absender stehen hier noch wie im Beispiel, ebenso Wahlperioden, Stadtteile,
# Träger und Einrichtungen. Die Regeln unter gremienarten gelten, bis Sie sie an Ihre Konzeption anpassen.
`;

function withoutOwnFields(file: StarterFile): StarterFile {
  return { ...file, text: OWN_FIELDS.reduce((text, field) => withoutEntry(text, [field]), file.text) };
}

/** Says in plain words, where it stands, what is still the example's. */
function withRemarks({ path, text }: StarterFile): StarterFile {
  if (path !== 'gremium.yaml') return { path, text };
  return {
    path,
    text: text
      .replace(/^(?=format:)/m, TO_REPLACE)
      .replace(/^(?=absender:)/m, '# Bitte ersetzen: So steht der Absender auf jedem Brief.\n'),
  };
}

/** A meeting that would fall around Christmas comes some weeks later. */
function shiftedOutOfFerien(file: StarterFile, weeks: number): StarterFile {
  const moved = shiftDates(file, weeks);
  const day = parseCivilDate(/^sitzungen\/.*\/([0-9-]{10})/.exec(moved.path)?.[1] ?? '');
  return day && isWeihnachtsferien(day) ? shiftedOutOfFerien(file, weeks + 1) : moved;
}

/** The days of each body so that it begins in the week of `start`, all others as those of the first body. */
function shiftedTo(
  start: CivilDate,
  files: readonly StarterFile[],
  { workspace, first }: Example,
): readonly StarterFile[] {
  const begin = new Map(workspace.gremien.map(({ file, value }) => [file.path, value.eingerichtet]));
  return files.map((file) => {
    const from = begin.get(file.path) ?? first.gremium.value.eingerichtet;
    return shiftedOutOfFerien(file, Math.floor(daysBetween(from, start) / 7));
  });
}

function readExample(files: readonly StarterFile[], start: CivilDate, validate: Validator): Example {
  const workspace = starterWorkspace(files, validate, start);
  return { workspace, first: firstGremium(workspace) };
}

/** A small example as a whole, its days moved so that it begins in the week of `start`. */
export function wholeStarter(
  files: readonly StarterFile[],
  start: CivilDate,
  validate: Validator,
): readonly StarterFile[] {
  return shiftedTo(start, files.map(withoutOwnFields), readExample(files, start, validate));
}

/** A new repository in the manner of a city: without its people and all they did, with one first meeting. */
export function starterFrom(
  files: readonly StarterFile[],
  start: CivilDate,
  validate: Validator,
): readonly StarterFile[] {
  const manner = files.filter(({ path }) => MANNER.test(path)).map(withoutOwnFields);
  const kept = withoutDangling(manner, validate, start);
  const { workspace, first } = readExample(kept, start, validate);
  const begun = [
    ...shiftedTo(start, kept, { workspace, first }).map(withRemarks),
    ...firstMitglieder(workspace, first),
    firstSitzung(workspace, first),
  ];
  return withAusnahmen(begun, start, validate);
}
