import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { loadStarterFile, type StarterFile } from '../src/starter/starter-file.ts';
import { starterFrom } from '../src/starter/starter-from.ts';

/** A repository is begun from examples of any size: the smallest city has no offices, no departments and no venue. */

const validate = createValidator(readSchemas());

const KOMMUNE = `format: 1
kommune: Stadt Musterstadt # Beschluss 2018-13-45
amt: Jugendamt
absender: { zeilen: [Jugendamt], email: jugendamt@musterstadt.example }
funktionen: { leitung: Leitung }
gremienarten:
  runde: { bezeichnung: Runde, verteiler: { einladung: [mitglieder] } }
`;
const NORD = 'name: Nord\nart: runde\neingerichtet: 2018-01-08\ngeschaeftsfuehrung: leitung\n';

function begun(
  kommune: string,
  gremium = NORD,
  ...more: readonly StarterFile[]
): ReadonlyMap<string, string> {
  const files = [
    { path: 'gremium.yaml', text: kommune },
    { path: 'gremien/nord.yaml', text: gremium },
    ...more,
  ];
  const made = starterFrom(files, civilDate('2026-11-23'), validate);
  return new Map(made.map(({ path, text }) => [path, text]));
}

describe('a new repository', () => {
  const made = begun(KOMMUNE, NORD, { path: 'templates/protokoll.hbs', text: '# {{title}}\n' });

  test('has one invented person, where no office besides gets letters', () => {
    expect([...made.keys()]).toEqual([
      'gremium.yaml',
      'gremien/nord.yaml',
      'templates/protokoll.hbs',
      'mitglieder/anna-beispiel.yaml',
      'sitzungen/2027/2027-01-13-nord.yaml',
    ]);
    expect(made.get('mitglieder/anna-beispiel.yaml')).toMatch(
      /^email: anna\.beispiel@musterstadt\.example\nfunktionen:\n {2}- funktion: leitung\n {4}von: 2026-11-23\n$/m,
    );
  });

  test('has a first meeting without a place, where the example knows no house', () => {
    expect(made.get('sitzungen/2027/2027-01-13-nord.yaml')).toMatch(
      /^ende: 15:30\nstatus: geplant\ntagesordnung:$/m,
    );
  });

  test('moves days, and leaves alone what only looks like one', () => {
    expect(made.get('gremien/nord.yaml')).toContain('eingerichtet: 2026-11-23');
    expect(made.get('gremium.yaml')).toContain('# Beschluss 2018-13-45');
  });

  test('places its people in the body’s department, else the kind’s, else the city’s first', () => {
    const einheit = (kommune: string, gremium: string) =>
      begun(kommune, gremium)
        .get('mitglieder/anna-beispiel.yaml')
        ?.match(/^einheit: (.*)$/m)?.[1];
    const city = KOMMUNE.replace('funktionen:', 'einheiten: { a: A, b: B, c: C }\nfunktionen:');
    const ofKind = city.replace('bezeichnung: Runde', 'bezeichnung: Runde, federfuehrung: b');
    expect(einheit(city, NORD)).toBe('a');
    expect(einheit(ofKind, NORD)).toBe('b');
    expect(einheit(ofKind, `${NORD}federfuehrung: c\n`)).toBe('c');
  });

  test('cannot be begun from an example in which nobody invites, or that cannot be read', () => {
    expect(() => begun(KOMMUNE.replace('einladung', 'protokoll'))).toThrow(
      'no body of the example invites by itself',
    );
    expect(() => begun('kommune: [')).toThrow('the example has no readable gremium.yaml');
  });
});

test('a file of an example may be no data, or data that cannot be read', () => {
  expect(loadStarterFile({ path: 'templates/protokoll.hbs', text: '' }, validate)).toBeUndefined();
  expect(loadStarterFile({ path: 'gremien/nord.yaml', text: 'name: [' }, validate)).toMatchObject({
    place: { kind: 'gremium', id: 'nord' },
    references: [],
  });
});
