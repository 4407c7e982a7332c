import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { offeneAuftraege } from '../src/documents/auftraege.ts';
import { resolveVerteiler, type Verteiler } from '../src/documents/empfaenger.ts';
import { kurzfassungOf, sentencesOf } from '../src/documents/kurzfassung.ts';
import { fullName, grussOf, stelleOf } from '../src/documents/names.ts';
import type { Gremium, Mitglied, Verteilereintrag } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import { turnusOf } from '../src/model/turnus.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const STICHTAG = '2018-06-01';

const KOMMUNE = `
format: 1
kommune: Stadt Musterstadt
amt: Jugendamt
absender: {zeilen: [Jugendamt], email: jugendamt@musterstadt.example}
einheiten:
  51: Jugendamt
  51.1: Soziale Dienste
funktionen:
  leitung: Leitung Mitte
  planung: Jugendhilfeplanung
  schulamt: Vertretung des Schulamts
traeger:
  stadt: {name: Stadt Musterstadt, art: oeffentlich}
einrichtungsarten: {kita: Kita}
einrichtungen:
  kita-sonne: {name: Kita Sonne, art: kita, traeger: stadt}
gremienarten:
  runde:
    bezeichnung: Runde
    rhythmus: {mindestens: 1, je: halbjahr, vorwarnung_tage: 30}
  frei:
    bezeichnung: Ohne Regeln
`;

const MITTE = `
name: Runde Mitte
art: runde
eingerichtet: 2017-01-01
geschaeftsfuehrung: leitung
sitze: [schulamt]
`;

const NORD = `
name: Runde Nord
art: runde
eingerichtet: 2017-01-01
`;

function workspaceOf(texts: Texts, stichtag = STICHTAG): Workspace {
  const all = {
    'gremium.yaml': KOMMUNE,
    'gremien/mitte.yaml': MITTE,
    'gremien/nord.yaml': NORD,
    ...texts,
  };
  const { workspace, diagnostics } = workspaceFrom(all, stichtag);
  if (!workspace) throw new Error(`no workspace: ${diagnostics.map(({ message }) => message).join(' ')}`);
  for (const [path, loaded] of Object.keys(all).map(
    (path) => [path, workspace.files.find(({ file }) => file.path === path)] as const,
  ))
    if (loaded?.value === undefined)
      throw new Error(`${path}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return workspace;
}

function gremiumOf(workspace: Workspace, id: string): Entry<Gremium> {
  const found = workspace.index.gremium.get(id);
  if (!found) throw new Error(`no Gremium ${id}`);
  return found;
}

describe('sentencesOf', () => {
  test.each([
    ['two sentences', 'Es ist gut. Es bleibt so.', ['Es ist gut.', 'Es bleibt so.']],
    ['questions and calls', 'Was tun? Handeln! Bald.', ['Was tun?', 'Handeln!', 'Bald.']],
    ['a last one without full stop', 'Es ist gut. Und dann', ['Es ist gut.', 'Und dann']],
    ['line breaks within', 'Es ist\ngut. Es\n  bleibt.', ['Es ist gut.', 'Es bleibt.']],
    ['nothing', '  \n ', []],
    [
      'a closing quotation mark',
      'Sie sagt: „Es geht.“ Alle nicken.',
      ['Sie sagt: „Es geht.“', 'Alle nicken.'],
    ],
    ['a closing bracket', 'Es geht (mit Mühe.) Alle nicken.', ['Es geht (mit Mühe.)', 'Alle nicken.']],
  ])('splits %s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test.each([
    ['a date', 'Am 14. März 2018 beginnt es.'],
    ['a date in digits', 'Ab dem 14.03.2018 gilt es.'],
    ['an ordinal', 'Die 3. Klasse der Schule kommt.'],
    ['an amount', 'Es kostet 1.500 Euro im Jahr.'],
    ['z. B.', 'Angebote, z. B. Sport, fehlen.'],
    ['z.B. without a space', 'Angebote, z.B. Sport, fehlen.'],
    ['d. h. after a bracket', 'Bald (d. h. im Mai) geht es los.'],
    ['i.d.R.', 'Sie kommen i.d.R. Montags.'],
    ['u. Ä.', 'Spiele u. Ä. Werden gebraucht.'],
    ['Abs. and Nr.', 'Nach § 8 Abs. 3 Nr. 2 SGB VIII gilt es.'],
    ['bzw. and ca.', 'Kita bzw. Hort haben ca. 20 Plätze.'],
    ['ggf. in capitals at the beginning', 'Ggf. Wird es verschoben.'],
    ['titles', 'Frau Dr. Muster und Prof. Beispiel reden.'],
    ['a street', 'In der Mainzer Str. 5 ist Platz.'],
    ['a saint', 'Die Kita St. Agnes zieht um.'],
    ['a quoted abbreviation', 'Der Punkt „Tel. Beratung“ entfällt.'],
    ['millions', 'Es fehlen 2 Mio. Euro.'],
  ])('does not split at %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('loses no word', () => {
    const text = 'Am 14. März, z. B. um 9 Uhr. „Gut!“ Frau Dr. Muster? (Ja.) Ende';
    expect(sentencesOf(text).join(' ')).toBe(text);
  });
});

describe('kurzfassungOf', () => {
  const LONG = 'Die Kita hat eine neue Gruppe eröffnet und sucht für den Nachmittag noch eine Fachkraft.';

  test('a first sentence that says enough is all', () => {
    expect(kurzfassungOf(`${LONG} Mehr dazu später.`)).toBe(LONG);
  });

  test('goes on with whole sentences while it is short', () => {
    expect(kurzfassungOf(`Es geht los. ${LONG} Mehr dazu später.`)).toBe(`Es geht los. ${LONG}`);
  });

  test('never leaves the first paragraph', () => {
    expect(kurzfassungOf('Es geht los.\n\nNoch etwas.')).toBe('Es geht los.');
    expect(kurzfassungOf('Es geht los.\n \nNoch etwas.')).toBe('Es geht los.');
  });

  test('puts the lines of a paragraph in one', () => {
    expect(kurzfassungOf('Es geht\nlos.\n')).toBe('Es geht los.');
  });

  test('the sentences of a list follow each other without dashes', () => {
    expect(kurzfassungOf('- Es geht los.\n- Alle kommen.')).toBe('Es geht los. Alle kommen.');
  });

  test('items that are no sentences are told apart', () => {
    expect(kurzfassungOf('- neue Gruppe\n- mehr Zeit')).toBe('neue Gruppe; mehr Zeit');
    expect(kurzfassungOf('Gebraucht werden:\n- ein Raum\n- mehr Zeit')).toBe(
      'Gebraucht werden: ein Raum; mehr Zeit',
    );
  });

  test('a list that is announced comes with it, even after an empty line', () => {
    expect(kurzfassungOf('Gebraucht werden:\n\n- ein Raum\n- mehr Zeit\n\nNoch etwas.')).toBe(
      'Gebraucht werden: ein Raum; mehr Zeit',
    );
  });

  test('a dash within a line stays', () => {
    expect(kurzfassungOf('Montag - Freitag geöffnet.')).toBe('Montag - Freitag geöffnet.');
  });

  test.each(['', '   ', '\n\n'])('of nothing (%j) is nothing', (text) => {
    expect(kurzfassungOf(text)).toBe('');
  });
});

describe('names', () => {
  test.each<[Mitglied, string]>([
    [{ name: 'Kim Muster', anrede: 'Frau' }, 'Sehr geehrte Frau Muster'],
    [{ name: 'Kim Muster', anrede: 'Herr' }, 'Sehr geehrter Herr Muster'],
    [{ name: 'Kim Muster', anrede: 'Frau', titel: 'Dr.' }, 'Sehr geehrte Frau Dr. Muster'],
    [{ name: 'Kim Muster' }, 'Guten Tag Kim Muster'],
    [{ name: 'Kim Muster', titel: 'Dr.' }, 'Guten Tag Dr. Kim Muster'],
    [{ name: 'Anna Maria Muster-Beispiel', anrede: 'Frau' }, 'Sehr geehrte Frau Muster-Beispiel'],
    [{ name: 'Anna von der Heide', anrede: 'Frau' }, 'Sehr geehrte Frau von der Heide'],
    [{ name: 'Jan ten Brink', anrede: 'Herr' }, 'Sehr geehrter Herr ten Brink'],
    [{ name: 'Özlem Öz', anrede: 'Frau' }, 'Sehr geehrte Frau Öz'],
    [{ name: 'Muster', anrede: 'Herr' }, 'Sehr geehrter Herr Muster'],
  ])('%j is greeted as „%s“', (mitglied, expected) => {
    expect(grussOf(mitglied)).toBe(expected);
  });

  test('the full name has the title', () => {
    expect(fullName({ name: 'Kim Muster', titel: 'Dr.' })).toBe('Dr. Kim Muster');
    expect(fullName({ name: 'Kim Muster' })).toBe('Kim Muster');
  });

  test('where somebody works is the institution, else the department, with the position', () => {
    const workspace = workspaceOf({});
    const stelle = (mitglied: Omit<Mitglied, 'name'>) => stelleOf(workspace, { name: 'Kim', ...mitglied });
    expect(stelle({ einrichtung: 'kita-sonne', einheit: '51', stellung: 'Leitung' })).toBe(
      'Kita Sonne, Leitung',
    );
    expect(stelle({ einheit: '51.1' })).toBe('Soziale Dienste');
    expect(stelle({ einheit: '52' })).toBe('52');
    expect(stelle({ stellung: 'Leitung' })).toBe('Leitung');
    expect(stelle({})).toBeUndefined();
  });
});

describe('resolveVerteiler', () => {
  const sitzung = (anwesend: string) => ({
    'sitzungen/2018/2018-03-14-mitte.yaml': `gremium: mitte\ndatum: 2018-03-14\nstatus: freigegeben\nanwesend:\n${anwesend}`,
  });
  const person = (name: string, rest = '') =>
    `name: ${name}\nemail: ${name.split(' ')[0]}@x.example\n${rest}`;

  function verteilerOf(texts: Texts, eintraege: readonly Verteilereintrag[], tag = STICHTAG): Verteiler {
    const workspace = workspaceOf(texts);
    const [found] = workspace.sitzungen;
    return resolveVerteiler(workspace, {
      eintraege,
      gremien: [gremiumOf(workspace, 'mitte')],
      ...(found ? { sitzung: found } : {}),
      tag: civilDate(tag),
    });
  }

  /** „Kim Muster: reason; reason“ of everybody who gets it. */
  function reasonsIn({ empfaenger }: Verteiler): readonly string[] {
    return empfaenger.map(({ name, gruende }) => `${name}: ${gruende.join('; ')}`.replaceAll('\u00A0', ' '));
  }

  /** „Kim Muster: reason“ of everybody left out. */
  function leftOutIn({ ausgelassen }: Verteiler): readonly string[] {
    return ausgelassen.map(({ bezeichnung, grund }) => `${bezeichnung}: ${grund}`.replaceAll('\u00A0', ' '));
  }

  /** Nobody runs the body, and nobody has its one seat. */
  const VACANT = [
    'Leitung Mitte: Geschäftsführung, Runde Mitte: am 1. Juni 2018 unbesetzt',
    'Vertretung des Schulamts: Sitz, Runde Mitte: am 1. Juni 2018 unbesetzt',
  ];

  test('a member is on the list as member, and since when', () => {
    const verteiler = verteilerOf(
      {
        'mitglieder/kim.yaml': person('Kim Muster', 'gremien: [{gremium: mitte, von: 2018-02-01}]'),
        'mitglieder/jo.yaml': person('Jo Beispiel', 'gremien: [{gremium: mitte, von: 2017-01-01}]'),
      },
      ['mitglieder'],
    );
    expect(reasonsIn(verteiler)).toEqual([
      'Jo Beispiel: Mitglied, Runde Mitte seit 1. Januar 2017',
      'Kim Muster: Mitglied, Runde Mitte seit 1. Februar 2018',
    ]);
    expect(leftOutIn(verteiler)).toEqual(VACANT);
  });

  test('says address and place of work', () => {
    const { empfaenger } = verteilerOf(
      {
        'mitglieder/kim.yaml':
          'name: Kim Muster\ntitel: Dr.\nemail: kim@x.example\neinrichtung: kita-sonne\ngremien: [{gremium: mitte, von: 2017-01-01}]',
        'mitglieder/jo.yaml': person('Jo Beispiel', 'gremien: [{gremium: mitte, von: 2017-01-01}]'),
      },
      ['mitglieder'],
    );
    expect(empfaenger.map(({ name, email, stelle }) => [name, email, stelle])).toEqual([
      ['Jo Beispiel', 'Jo@x.example', null],
      ['Dr. Kim Muster', 'kim@x.example', 'Kita Sonne'],
    ]);
  });

  test('a seat and the Geschäftsführung come with the office and since when it is held', () => {
    const verteiler = verteilerOf(
      {
        'mitglieder/kim.yaml': person('Kim Muster', 'funktionen: [{funktion: schulamt, von: 2018-02-01}]'),
        'mitglieder/jo.yaml': person('Jo Beispiel', 'funktionen: [{funktion: leitung, von: 2017-01-01}]'),
      },
      ['mitglieder'],
    );
    expect(reasonsIn(verteiler)).toEqual([
      'Jo Beispiel: Geschäftsführung, Runde Mitte, als Leitung Mitte seit 1. Januar 2017',
      'Kim Muster: Sitz, Runde Mitte, als Vertretung des Schulamts seit 1. Februar 2018',
    ]);
  });

  test('who comes only when needed is no member', () => {
    const gremien = 'gremien: [{gremium: mitte, rolle: bei_bedarf, von: 2017-01-01}]';
    const verteiler = verteilerOf({ 'mitglieder/kim.yaml': person('Kim Muster', gremien) }, ['mitglieder']);
    expect(verteiler.empfaenger).toEqual([]);
    expect(leftOutIn(verteiler)).toEqual(VACANT);
  });

  test.each([
    ['2018-01-31', 'Jo Beispiel'],
    ['2018-02-01', 'Kim Muster'],
  ])('the holder of an office on %s is %s', (tag, name) => {
    const verteiler = verteilerOf(
      {
        'mitglieder/jo.yaml': person(
          'Jo Beispiel',
          'funktionen: [{funktion: planung, von: 2017-01-01, bis: 2018-01-31}]',
        ),
        'mitglieder/kim.yaml': person('Kim Muster', 'funktionen: [{funktion: planung, von: 2018-02-01}]'),
      },
      ['planung'],
      tag,
    );
    expect(verteiler.empfaenger.map((empfaenger) => empfaenger.name)).toEqual([name]);
    expect(reasonsIn(verteiler)[0]).toMatch(/: Jugendhilfeplanung seit 1\. (Januar 2017|Februar 2018)$/);
  });

  test('a vacant office is left out with the day', () => {
    const verteiler = verteilerOf({}, ['planung']);
    expect(verteiler.empfaenger).toEqual([]);
    expect(leftOutIn(verteiler)).toEqual(['Jugendhilfeplanung: am 1. Juni 2018 unbesetzt']);
  });

  test('the members of another Gremium come with its name', () => {
    const verteiler = verteilerOf(
      { 'mitglieder/kim.yaml': person('Kim Muster', 'gremien: [{gremium: nord, von: 2017-01-01}]') },
      ['mitglieder', { gremium: 'nord' }],
    );
    expect(reasonsIn(verteiler)).toEqual(['Kim Muster: Mitglied, Runde Nord seit 1. Januar 2017']);
  });

  describe('of the participants', () => {
    test('says how they took part', () => {
      const verteiler = verteilerOf(
        {
          'mitglieder/kim.yaml': person('Kim Muster', 'gremien: [{gremium: mitte, von: 2017-01-01}]'),
          'mitglieder/jo.yaml': person('Jo Beispiel'),
          'mitglieder/lou.yaml': person('Lou Probe'),
          ...sitzung('  - kim\n  - {person: jo, vertritt: kim}\n  - {person: lou, als: gast}\n'),
        },
        ['teilnehmende'],
      );
      expect(reasonsIn(verteiler)).toEqual([
        'Jo Beispiel: Teilnahme an der Sitzung am 14. März 2018 (in Vertretung)',
        'Kim Muster: Teilnahme an der Sitzung am 14. März 2018',
        'Lou Probe: Teilnahme an der Sitzung am 14. März 2018 (als Gast)',
      ]);
    });

    test('leaves out who has left meanwhile, with the last day', () => {
      const gremien = 'gremien: [{gremium: mitte, von: 2017-01-01, bis: 2018-04-30}]';
      const verteiler = verteilerOf(
        { 'mitglieder/kim.yaml': person('Kim Muster', gremien), ...sitzung('  - kim\n') },
        ['teilnehmende'],
      );
      expect(verteiler.empfaenger).toEqual([]);
      expect(leftOutIn(verteiler)).toEqual(['Kim Muster: ausgeschieden zum 30. April 2018']);
    });

    test('keeps on the last day who leaves that day', () => {
      const gremien = 'gremien: [{gremium: mitte, von: 2017-01-01, bis: 2018-04-30}]';
      const texts = { 'mitglieder/kim.yaml': person('Kim Muster', gremien), ...sitzung('  - kim\n') };
      expect(verteilerOf(texts, ['teilnehmende'], '2018-04-30').empfaenger.length).toBe(1);
      expect(verteilerOf(texts, ['teilnehmende'], '2018-05-01').empfaenger.length).toBe(0);
    });

    test('keeps who has only changed office', () => {
      const changed =
        'funktionen: [{funktion: planung, von: 2017-01-01, bis: 2018-04-30}, {funktion: leitung, von: 2018-05-01}]';
      const verteiler = verteilerOf(
        { 'mitglieder/kim.yaml': person('Kim Muster', changed), ...sitzung('  - kim\n') },
        ['teilnehmende'],
      );
      expect(reasonsIn(verteiler)).toEqual(['Kim Muster: Teilnahme an der Sitzung am 14. März 2018']);
    });

    test('leaves out a guest without an address', () => {
      const verteiler = verteilerOf(sitzung('  - {gast: Frau Gast vom Verein}\n'), ['teilnehmende']);
      expect(leftOutIn(verteiler)).toEqual(['Frau Gast vom Verein: Gast ohne hinterlegte E-Mail-Adresse']);
    });

    test('are nobody where there is no meeting', () => {
      expect(verteilerOf({}, ['teilnehmende'])).toEqual({ empfaenger: [], ausgelassen: [] });
    });
  });

  test('a person on two entries of the list gets it once, with both reasons', () => {
    const verteiler = verteilerOf(
      {
        'mitglieder/kim.yaml': person('Kim Muster', 'funktionen: [{funktion: planung, von: 2018-02-01}]'),
        ...sitzung('  - kim\n'),
      },
      ['teilnehmende', 'planung'],
    );
    expect(reasonsIn(verteiler)).toEqual([
      'Kim Muster: Teilnahme an der Sitzung am 14. März 2018; Jugendhilfeplanung seit 1. Februar 2018',
    ]);
  });

  test('the same reason is told once', () => {
    const verteiler = verteilerOf(
      { 'mitglieder/kim.yaml': person('Kim Muster', 'gremien: [{gremium: mitte, von: 2017-01-01}]') },
      ['mitglieder', { gremium: 'mitte' }],
    );
    expect(reasonsIn(verteiler)).toEqual(['Kim Muster: Mitglied, Runde Mitte seit 1. Januar 2017']);
  });

  test('who has no e-mail address is left out, once', () => {
    const verteiler = verteilerOf(
      {
        'mitglieder/kim.yaml':
          'name: Kim Muster\ntitel: Dr.\nfunktionen: [{funktion: planung, von: 2017-01-01}]',
        ...sitzung('  - kim\n'),
      },
      ['teilnehmende', 'planung'],
    );
    expect(verteiler.empfaenger).toEqual([]);
    expect(leftOutIn(verteiler)).toEqual(['Dr. Kim Muster: keine E-Mail-Adresse hinterlegt']);
  });

  test('people stand by surname in German order, whatever entry leads to them', () => {
    const gremien = 'gremien: [{gremium: mitte, von: 2017-01-01}]';
    const verteiler = verteilerOf(
      {
        'mitglieder/a.yaml': person('Anna Zander', gremien),
        'mitglieder/b.yaml': person('Zoe Österle', gremien),
        'mitglieder/c.yaml': person('Bea Otto', gremien),
        'mitglieder/d.yaml': person('Uwe Abel', 'funktionen: [{funktion: planung, von: 2017-01-01}]'),
        'mitglieder/e.yaml': person('Ada Otto', gremien),
      },
      ['mitglieder', 'planung'],
    );
    expect(verteiler.empfaenger.map(({ name }) => name)).toEqual([
      'Uwe Abel',
      'Zoe Österle',
      'Ada Otto',
      'Bea Otto',
      'Anna Zander',
    ]);
  });
});

describe('offeneAuftraege', () => {
  const sitzung = (gremien: string, datum: string, auftraege: readonly string[], status = 'verteilt') =>
    [
      `gremien: [${gremien}]\ndatum: ${datum}\nstatus: ${status}\ntagesordnung:\n  - titel: Eins\n  - titel: Zwei\n    auftraege:\n`,
      ...auftraege.map((auftrag) => `      - {wer: leitung, ${auftrag}}\n`),
    ].join('');

  function openIn(texts: Texts, gremien: readonly string[], before = '2018-06-13', tag = STICHTAG) {
    const workspace = workspaceOf(texts);
    return offeneAuftraege(
      workspace,
      gremien.map((id) => gremiumOf(workspace, id)),
      civilDate(before),
      civilDate(tag),
    );
  }

  const namesIn = (...args: Parameters<typeof openIn>) => openIn(...args).map(({ auftrag }) => auftrag.was);

  test('stand by their day, without a day last, and otherwise as they were given', () => {
    const texts = {
      'sitzungen/2018/2018-02-14-mitte.yaml': sitzung('mitte', '2018-02-14', [
        'was: A ohne Tag',
        'was: A spät, bis: 2018-12-01',
        'was: A früh, bis: 2018-05-01',
      ]),
      'sitzungen/2018/2018-04-11-mitte.yaml': sitzung('mitte', '2018-04-11', [
        'was: B ohne Tag',
        'was: B früh, bis: 2018-05-01',
        'was: B mittel, bis: 2018-07-01',
      ]),
    };
    expect(namesIn(texts, ['mitte'])).toEqual([
      'A früh',
      'B früh',
      'B mittel',
      'A spät',
      'A ohne Tag',
      'B ohne Tag',
    ]);
  });

  test('say where they come from', () => {
    const texts = { 'sitzungen/2018/2018-02-14-mitte.yaml': sitzung('mitte', '2018-02-14', ['was: A']) };
    const [found] = openIn(texts, ['mitte']);
    expect([found?.sitzung.id, found?.top]).toEqual(['2018-02-14-mitte', 2]);
  });

  test.each([
    ['the day before it was done', '2018-05-09', ['A']],
    ['the day it was done', '2018-05-10', []],
  ])('on %s', (_, tag, expected) => {
    const texts = {
      'sitzungen/2018/2018-02-14-mitte.yaml': sitzung('mitte', '2018-02-14', [
        'was: A, erledigt: 2018-05-10',
      ]),
    };
    expect(namesIn(texts, ['mitte'], '2018-06-13', tag)).toEqual(expected);
  });

  test.each([
    ['planned', 'geplant', []],
    ['cancelled', 'abgesagt', []],
    ['held', 'durchgefuehrt', ['A']],
  ])('of a meeting that is %s', (_, status, expected) => {
    const texts = {
      'sitzungen/2018/2018-02-14-mitte.yaml': sitzung('mitte', '2018-02-14', ['was: A'], status),
    };
    expect(namesIn(texts, ['mitte'])).toEqual(expected);
  });

  test('come only from meetings before the day, not on it', () => {
    const texts = { 'sitzungen/2018/2018-02-14-mitte.yaml': sitzung('mitte', '2018-02-14', ['was: A']) };
    expect(namesIn(texts, ['mitte'], '2018-02-14')).toEqual([]);
    expect(namesIn(texts, ['mitte'], '2018-02-15')).toEqual(['A']);
  });

  test('of a joint meeting stand once, those of other bodies not at all', () => {
    const texts = {
      'sitzungen/2018/2018-02-14-beide.yaml': sitzung('mitte, nord', '2018-02-14', ['was: gemeinsam']),
      'sitzungen/2018/2018-02-15-nord.yaml': sitzung('nord', '2018-02-15', ['was: nur Nord']),
    };
    expect(namesIn(texts, ['mitte', 'nord'])).toEqual(['gemeinsam', 'nur Nord']);
    expect(namesIn(texts, ['mitte'])).toEqual(['gemeinsam']);
  });
});

describe('turnusOf', () => {
  const sitzung = (datum: string, status = 'geplant') => ({
    [`sitzungen/${datum.slice(0, 4)}/${datum}-mitte.yaml`]: `gremium: mitte\ndatum: ${datum}\nstatus: ${status}\n`,
  });

  function staendeOf(texts: Texts, stichtag: string, gremium = 'mitte') {
    const workspace = workspaceOf(texts, stichtag);
    return turnusOf(workspace, gremiumOf(workspace, gremium)).map(
      ({ abschnitt, sitzungen, isOver, isShort }) =>
        `${abschnitt.name}: ${sitzungen.length}${isOver ? ', over' : ''}${isShort ? ', short' : ''}`,
    );
  }

  test('a meeting on the first and on the last day counts for that half-year', () => {
    const texts = { ...sitzung('2018-01-01'), ...sitzung('2018-06-30'), ...sitzung('2018-07-01') };
    expect(staendeOf(texts, '2018-12-01')).toEqual(['1. Halbjahr 2018: 2, over', '2. Halbjahr 2018: 1']);
  });

  test.each([
    ['the last day', '2018-06-30', '1. Halbjahr 2018: 0, short'],
    ['the day after', '2018-07-01', '1. Halbjahr 2018: 0, over, short'],
  ])('a half-year is over after its last day: %s', (_, stichtag, expected) => {
    expect(staendeOf(sitzung('2018-12-01'), stichtag)[0]).toBe(expected);
  });

  test.each([
    ['31 days before the end', '2018-05-30', '1. Halbjahr 2018: 0'],
    ['30 days before the end', '2018-05-31', '1. Halbjahr 2018: 0, short'],
  ])('a half-year without a meeting is short from the warning on: %s', (_, stichtag, expected) => {
    expect(staendeOf(sitzung('2018-12-01'), stichtag)).toEqual([expected]);
  });

  test('a half-year begins to be looked at on its first day', () => {
    expect(staendeOf(sitzung('2018-06-01'), '2018-06-30').length).toBe(1);
    expect(staendeOf(sitzung('2018-06-01'), '2018-07-01').length).toBe(2);
  });

  test('a cancelled meeting does not count', () => {
    const texts = { ...sitzung('2018-03-14', 'abgesagt'), ...sitzung('2018-08-01') };
    expect(staendeOf(texts, '2018-07-01')[0]).toBe('1. Halbjahr 2018: 0, over, short');
  });

  test('a joint meeting counts for each body', () => {
    const texts = {
      'sitzungen/2018/2018-03-14-beide.yaml': 'gremien: [mitte, nord]\ndatum: 2018-03-14\nstatus: geplant\n',
    };
    expect(staendeOf(texts, '2018-04-01', 'mitte')).toEqual(['1. Halbjahr 2018: 1']);
    expect(staendeOf(texts, '2018-04-01', 'nord')).toEqual(['1. Halbjahr 2018: 1']);
  });

  test.each([
    ['set up on its first day', 'eingerichtet: 2018-01-01', ['1. Halbjahr 2018', '2. Halbjahr 2018']],
    ['set up a day later', 'eingerichtet: 2018-01-02', ['2. Halbjahr 2018']],
    ['dissolved on its last day', 'eingerichtet: 2017-01-01\naufgeloest: 2018-06-30', ['1. Halbjahr 2018']],
    ['dissolved a day before', 'eingerichtet: 2017-01-01\naufgeloest: 2018-06-29', []],
  ])('only half-years count that the body saw as a whole: %s', (_, days, expected) => {
    const texts = {
      'gremien/mitte.yaml': `name: Runde Mitte\nart: runde\n${days}\n`,
      ...sitzung('2018-03-14'),
    };
    expect(staendeOf(texts, '2018-12-01').map((stand) => stand.split(':')[0])).toEqual(expected);
  });

  test('goes back as far as the first meeting of the repository, from any body', () => {
    const texts = {
      'sitzungen/2017/2017-11-02-nord.yaml': 'gremium: nord\ndatum: 2017-11-02\nstatus: geplant\n',
    };
    expect(staendeOf(texts, '2018-02-01')).toEqual([
      '1. Halbjahr 2017: 0, over, short',
      '2. Halbjahr 2017: 0, over, short',
      '1. Halbjahr 2018: 0',
    ]);
  });

  test('without any meeting, or without a rhythm, there is nothing to say', () => {
    expect(staendeOf({}, STICHTAG)).toEqual([]);
    const frei = { 'gremien/mitte.yaml': 'name: M\nart: frei\neingerichtet: 2017-01-01\n' };
    expect(staendeOf({ ...frei, ...sitzung('2018-03-14') }, STICHTAG)).toEqual([]);
  });
});
