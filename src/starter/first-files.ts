import { addDays, type CivilDate, weekdayName, yearOf } from '../calendar.ts';
import { feiertagAm } from '../model/feiertage.ts';
import { noetigeAemter } from '../model/sitze.ts';
import type { Workspace } from '../model/workspace.ts';
import { isWeihnachtsferien } from './ferien.ts';
import type { FirstGremium } from './first-gremium.ts';
import type { StarterFile } from './starter-file.ts';

const WEEKS_AHEAD = 6;
const TAGESORDNUNG = ['Begrüßung und Vorstellung', 'Was wir uns vornehmen', 'Verschiedenes'];

interface Erfunden {
  readonly id: string;
  readonly name: string;
}

/** Nobody is called so. */
const GESCHAEFTSFUEHRUNG = { id: 'anna-beispiel', name: 'Anna Beispiel' };
const AEMTER = { id: 'mira-vorlage', name: 'Mira Vorlage' };

function mitglied(
  { id, name }: Erfunden,
  einheit: string | undefined,
  funktionen: readonly string[],
  von: CivilDate,
): StarterFile {
  return {
    path: `mitglieder/${id}.yaml`,
    text: [
      '# yaml-language-server: $schema=../../../schemas/mitglied.schema.json',
      '# Erfunden. Bitte durch die Personen ersetzen, die diese Ämter bei Ihnen haben.',
      `name: ${name}`,
      'anrede: Frau',
      `email: ${id.replace('-', '.')}@musterstadt.example`,
      ...(einheit === undefined ? [] : [`einheit: ${einheit}`]),
      'funktionen:',
      ...funktionen.flatMap((funktion) => [`  - funktion: ${funktion}`, `    von: ${von}`]),
      '',
    ].join('\n'),
  };
}

/** Whoever invites, and one person for all other offices that sit in the body or get its letters. */
export function firstMitglieder(
  workspace: Workspace,
  { gremium, funktion, regeln, verteiler }: FirstGremium,
): readonly StarterFile[] {
  const { einheiten = {}, funktionen = {} } = workspace.kommune.value;
  const einheit = gremium.value.federfuehrung ?? regeln.federfuehrung ?? Object.keys(einheiten)[0];
  const others = [...noetigeAemter(gremium.value), ...Object.values(verteiler).flat()].filter(
    (name): name is string =>
      typeof name === 'string' && name !== funktion && Object.hasOwn(funktionen, name),
  );
  const von = workspace.stichtag;
  return [
    mitglied(GESCHAEFTSFUEHRUNG, einheit, [funktion], von),
    ...(others.length > 0 ? [mitglied(AEMTER, einheit, [...new Set(others)], von)] : []),
  ];
}

/** A Wednesday some weeks ahead on which people work. */
function firstDay(workspace: Workspace): CivilDate {
  let day = addDays(workspace.stichtag, WEEKS_AHEAD * 7);
  while (
    weekdayName(day) !== 'Mittwoch' ||
    feiertagAm(workspace, day) !== undefined ||
    isWeihnachtsferien(day)
  )
    day = addDays(day, 1);
  return day;
}

/** Where people can meet: in the body's own Sozialraum, else anywhere. */
function firstOrt({ index }: Workspace, { gremium }: FirstGremium): string | undefined {
  const orte = [...index.einrichtung.values()].filter(({ value }) => value.anschrift !== undefined);
  const own = index.sozialraum.get(gremium.value.sozialraum ?? '')?.value.einrichtungen ?? {};
  return (orte.find(({ id }) => Object.hasOwn(own, id)) ?? orte[0])?.id;
}

/** A first meeting to invite to. */
export function firstSitzung(workspace: Workspace, first: FirstGremium): StarterFile {
  const datum = firstDay(workspace);
  const ort = firstOrt(workspace, first);
  const aufgaben = Object.keys(first.regeln.aufgaben ?? {});
  return {
    path: `sitzungen/${yearOf(datum)}/${datum}-${first.gremium.id}.yaml`,
    text: [
      '# yaml-language-server: $schema=../../../../schemas/sitzung.schema.json',
      `gremium: ${first.gremium.id}`,
      'nummer: 1',
      `datum: ${datum}`,
      'beginn: 14:00',
      'ende: 15:30',
      ...(ort === undefined ? [] : [`ort: ${ort}`]),
      'status: geplant',
      ...(aufgaben.length > 0 ? ['vorbereitung:'] : []),
      ...aufgaben.map((aufgabe) => `  - {aufgabe: ${aufgabe}, wer: ${GESCHAEFTSFUEHRUNG.id}}`),
      'tagesordnung:',
      ...(first.regeln.tagesordnungen?.erste ?? TAGESORDNUNG).map(
        (titel) => `  - titel: ${JSON.stringify(titel)}`,
      ),
      '',
    ].join('\n'),
  };
}
