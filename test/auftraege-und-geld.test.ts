import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUFTRAEGE_UND_GELD } from '../src/documents/auftraege-und-geld.ts';
import type { JsonObject } from '../src/documents/document.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { normalVorlagennummer } from '../src/model/vorlagennummer.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { readSource } from '../src/source/read-source.ts';
import { findingsIn, type Texts, workspaceFrom } from './workspace-from.ts';

const BASIS_FOLDER = join(import.meta.dirname, 'defects', '_basis');
const BASIS: Texts = Object.fromEntries(
  readdirSync(BASIS_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(BASIS_FOLDER.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);
const STICHTAG = '2018-06-01';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const BUDGET = 'budgets/2018/nord.yaml';
const MASSNAHME = 'massnahmen/2018/fest.yaml';

const RULES = `
    massnahmen: { bewilligung_durch: geschaeftsfuehrung }
    budget: { warnung_ab_prozent: 101 }
    beschluesse: { realisierung: ja }
    auftraege: { frist_noetig: ja }`;

function kommune(rules = RULES, rest = ''): Texts {
  const text = (BASIS['gremium.yaml'] ?? '')
    .replace('    je_sozialraum: ja', `    je_sozialraum: ja${rules}`)
    .replace('betrag: "1.500,00"', 'betrag: "1.500,00", beschluss_durch: gremium');
  return { 'gremium.yaml': `${text}${rest}` };
}

/** The meeting of the basis with more lines at its second Tagesordnungspunkt. */
function top(lines: string, more = ''): Texts {
  const end = '    ergebnis: Das Fest findet im Juli statt.\n';
  return { [SITZUNG]: `${(BASIS[SITZUNG] ?? '').replace(end, end + lines)}${more}` };
}

const beschluss = (rest: string) => `    beschluss: { text: Wir feiern., ${rest} }\n`;

function budget(...buchungen: readonly string[]): Texts {
  const lines = buchungen.map((buchung) => `  - { ${buchung} }\n`).join('');
  return {
    [BUDGET]: `gremium: nord\ntoepfe:\n  praevention: { ansatz: 1000, quelle: Haushalt }\nbuchungen:\n${lines}`,
  };
}

function massnahme(rest: string, ebene = 'sozialraum'): Texts {
  return {
    [MASSNAHME]: `titel: Fest\ngremium: nord\nhandlungsebene: ${ebene}\nverantwortlich: kita-sonne\n${rest}`,
  };
}

function found(files: Texts, stichtag = STICHTAG): readonly string[] {
  return findingsIn({ ...BASIS, ...kommune(), ...files }, stichtag);
}

describe('an expense on which the body decides', () => {
  const honorar = (rest: string) => `datum: 2018-03-14, zweck: honorar, ${rest}`;
  const on = 'beschluss: 2018-03-14-nord#2';
  const decided = top(beschluss('ja: 2, betrag: 300, realisierung: [{ am: 2018-04-01, stand: umgesetzt }]'));

  test('may be booked on the day of the decision, up to its amount', () => {
    expect(found({ ...decided, ...budget(honorar(`betrag: 300, ${on}`)) })).toEqual([]);
  });

  test('names a decision', () => {
    expect(found({ ...decided, ...budget(honorar('betrag: 300')) })).toEqual([
      `budget/beschluss ${BUDGET}:5`,
    ]);
    const nothing = budget(honorar('betrag: 300, beschluss: 2018-03-14-nord#1'));
    expect(found({ ...decided, ...nothing })).toEqual([`budget/beschluss ${BUDGET}:5`]);
  });

  test('the bookings on one decision together stay below its amount', () => {
    const twice = [honorar(`betrag: "200,00", ${on}`), honorar(`betrag: "100,01", ${on}`)];
    expect(found({ ...decided, ...budget(...twice) })).toEqual([`budget/beschluss ${BUDGET}:6`]);
  });

  test('comes after the decision', () => {
    const early = budget(`datum: 2018-03-13, zweck: honorar, betrag: 300, ${on}`);
    expect(found({ ...decided, ...early })).toEqual([`budget/beschluss ${BUDGET}:5`]);
  });

  test('a motion that was lost is no decision', () => {
    const lost = top(beschluss('ja: 1, nein: 1'));
    expect(found({ ...lost, ...budget(honorar(`betrag: 300, ${on}`)) })).toEqual([
      `budget/beschluss ${BUDGET}:5`,
    ]);
  });

  test('a decision for another purpose does not count', () => {
    const text = kommune()['gremium.yaml']?.replace('  honorar: Honorare', '$&\n  fest: Feste') ?? '';
    const files = { 'gremium.yaml': text, ...top(beschluss('zweck: fest, ja: 2')) };
    expect(found({ ...files, ...budget(honorar(`betrag: 300, ${on}`)) })).toEqual([
      `budget/beschluss ${BUDGET}:5`,
    ]);
  });

  test('the decision of another body does not count', () => {
    const other = {
      'gremien/runde.yaml':
        'name: Leitung\nart: leitung\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n',
      ...kommune(RULES, '  leitung: { bezeichnung: Leitung }\n'),
      'sitzungen/2018/2018-03-01-runde.yaml':
        'gremium: runde\ndatum: 2018-03-01\nstatus: entwurf\ntagesordnung:\n  - titel: Geld\n    beschluss: { text: Ja. }\n',
    };
    const foreign = budget(honorar('betrag: 300, beschluss: 2018-03-01-runde#1'));
    expect(found({ ...other, ...foreign })).toContain(`budget/beschluss ${BUDGET}:5`);
  });
});

describe('a Maßnahme', () => {
  const paid = budget('datum: 2018-04-12, betrag: 300, massnahme: fest');
  const approved = (am: string, durch = 'teamleitung-nord') =>
    massnahme(`bewilligt: { durch: ${durch}, am: ${am} }\n`);

  test('may be approved on the day of the first payment', () => {
    expect(found({ ...paid, ...approved('2018-04-12') })).toEqual([]);
    expect(found({ ...paid, ...approved('2018-04-13') })).toEqual([`massnahme/bewilligung ${BUDGET}:5`]);
  });

  test('is approved by whoever runs the body', () => {
    expect(found({ ...paid, ...massnahme('') })).toEqual([`massnahme/bewilligung ${BUDGET}:5`]);
    expect(found({ ...paid, ...approved('2018-04-01', 'jugendhilfeplanung') })).toEqual([
      `massnahme/bewilligung ${MASSNAHME}:5`,
    ]);
  });

  test('needs no approval where the kind of body does not ask for it, or nothing was paid', () => {
    expect(found({ ...kommune(''), ...paid, ...massnahme('') })).toEqual([]);
    expect(found({ ...top('    massnahmen: [fest]\n'), ...massnahme('kosten: 300\n') })).toEqual([]);
  });

  test('on a single case has no costs, no approval and no booking', () => {
    const named = top('    massnahmen: [fest]\n');
    expect(found({ ...named, ...massnahme('kosten: 0\n', 'einzelfall') })).toEqual([]);
    expect(
      found({
        ...paid,
        ...massnahme('kosten: 1\nbewilligt: { durch: teamleitung-nord, am: 2018-04-01 }\n', 'einzelfall'),
      }),
    ).toEqual([
      `massnahme/einzelfall ${BUDGET}:5`,
      `massnahme/einzelfall ${MASSNAHME}:5`,
      `massnahme/einzelfall ${MASSNAHME}:6`,
    ]);
  });
});

describe('the warning before the money is gone', () => {
  const spent = (betrag: string, datum = '2018-03-01') => budget(`datum: ${datum}, betrag: "${betrag}"`);
  const usual = kommune('');
  const near = [`budget/fast-verbraucht ${BUDGET}:5`];

  test('comes at 80 percent when nothing else is said', () => {
    expect(found({ ...usual, ...spent('799,99') })).toEqual([]);
    expect(found({ ...usual, ...spent('800,00') })).toEqual(near);
    expect(found({ ...usual, ...spent('1.000,00') })).toEqual(near);
  });

  test('comes where the city says', () => {
    const half = kommune('\n    budget: { warnung_ab_prozent: 50 }');
    expect(found({ ...half, ...spent('499,99') })).toEqual([]);
    expect(found({ ...half, ...spent('500,00') })).toEqual(near);
    expect(found({ ...kommune('\n    budget: { warnung_ab_prozent: 101 }'), ...spent('1.000,00') })).toEqual(
      [],
    );
  });

  test('is silent once there is an error to speak of', () => {
    expect(found({ ...usual, ...spent('1.000,01') })).toEqual([`budget/ansatz ${BUDGET}:5`]);
  });

  test('is silent about years that are over', () => {
    const silent = found({ ...usual, ...spent('1.000,00') }, '2019-01-01');
    expect(silent.filter((line) => line.startsWith('budget/'))).toEqual([]);
  });

  test('looks at a cap only in its own period', () => {
    const cap = `datum: 2018-03-14, zweck: honorar, betrag: "1.200,00", beschluss: 2018-03-14-nord#2`;
    const files = {
      ...usual,
      ...top(beschluss('ja: 2')),
      [BUDGET]: `gremium: nord\ntoepfe:\n  praevention: { ansatz: 9000, quelle: Haushalt }\nbuchungen:\n  - { ${cap} }\n`,
    };
    expect(found(files, '2018-06-30')).toContain(near[0]);
    expect(found(files, '2018-07-01')).not.toContain(near[0]);
  });
});

describe('what became of a decision', () => {
  const at = `beschluss/realisierung ${SITZUNG}:22`;
  const auftrag = '    auftraege: [{ was: Wiese, wer: kita-sonne, bis: 2018-05-31, erledigt: 2018-05-30 }]\n';

  test('is asked for on the day after the last task was due', () => {
    const files = top(beschluss('ja: 2') + auftrag);
    expect(found(files, '2018-05-31')).toEqual([]);
    expect(found(files, '2018-06-01')).toEqual([at]);
  });

  test('a decision with an amount and no task has time until the end of the year', () => {
    const files = top(beschluss('ja: 2, betrag: 10'));
    expect(found(files, '2018-12-31')).not.toContain(at);
    expect(found(files, '2019-01-01')).toContain(at);
  });

  test.each([
    ['an entry from the day it was due', '{ am: 2018-05-31, stand: begonnen }', []],
    ['an earlier one that closes it', '{ am: 2018-04-01, stand: umgesetzt }', []],
    ['an earlier one that drops it', '{ am: 2018-04-01, stand: verworfen }', []],
    ['an earlier one that leaves it open', '{ am: 2018-05-30, stand: begonnen }', [at]],
    ['one from the future', '{ am: 2018-06-02, stand: umgesetzt }', [at]],
  ])('%s', (_, entry, expected) => {
    expect(found(top(beschluss(`ja: 2, realisierung: [${entry}]`) + auftrag))).toEqual(expected);
  });

  test('nobody asks about a lost motion, a decision without consequences, or where the rule is not set', () => {
    expect(found(top(beschluss('ja: 1, nein: 1') + auftrag))).toEqual([]);
    expect(found(top(beschluss('ja: 2')), '2018-06-01')).toEqual([]);
    expect(found({ ...kommune(''), ...top(beschluss('ja: 2') + auftrag) })).toEqual([]);
  });

  test('a task needs a day only while it is open and only where the rule is set', () => {
    const without = top('    auftraege: [{ was: Wiese, wer: kita-sonne }]\n');
    expect(found(without)).toEqual([`auftrag/ohne-frist ${SITZUNG}:22`]);
    expect(found({ ...kommune(''), ...without })).toEqual([]);
    expect(found(top('    auftraege: [{ was: Wiese, wer: kita-sonne, erledigt: 2018-03-20 }]\n'))).toEqual(
      [],
    );
  });
});

describe('the number of a Vorlage', () => {
  test.each([
    ['NNNN/JJJJ', '1470/2012', '1470/2012'],
    ['NNNN/JJ', ' 4871 /18', '4871/18'],
    ['JJJJ/NNNN', '2007/0590', '2007/0590'],
    ['N+/II', '98/II', '98/II'],
    ['NN.NN', '12x34', undefined],
    ['NNNN/JJJJ', '147/2012', undefined],
    ['NNNN/JJJJ', '1470/2012a', undefined],
  ])('%s and „%s“', (muster, typed, expected) => {
    expect(normalVorlagennummer({ muster, beispiel: '' }, typed)).toBe(expected);
  });

  const regel = (muster: string, beispiel = '0001/2018') =>
    kommune(RULES, `vorlagennummer: { muster: "${muster}", beispiel: ${beispiel} }\n`);

  test('the example follows the pattern', () => {
    expect(found(regel('NNNN/JJJJ'))).toEqual([]);
    expect(found(regel('NNNN/JJJJ', '1/2018')).map((line) => line.split(':')[0])).toEqual([
      'vorlage/nummer gremium.yaml',
    ]);
  });

  test.each(['N+N', 'N+5', 'N+J', '(N)', 'N*', 'N N', ''])('„%s“ is no pattern', (muster) => {
    const text = `${kommune()['gremium.yaml']}vorlagennummer: { muster: "${muster}", beispiel: 1 }\n`;
    const { diagnostics } = createValidator(readSchemas())(
      'kommune',
      readSource('gremium.yaml', Buffer.from(text)),
    );
    expect(diagnostics.length).toBe(1);
  });

  test('the worst number for the worst pattern takes no time', () => {
    const regel = { muster: 'N+/'.repeat(13), beispiel: '' };
    const start = performance.now();
    expect(normalVorlagennummer(regel, `${'1'.repeat(99)}x`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('documents', () => {
  const contextOf = (name: string, files: Texts, jahr = 2018): JsonObject => {
    const workspace = workspaceFrom({ ...BASIS, ...kommune(), ...files }, STICHTAG).workspace as Workspace;
    const kind = AUFTRAEGE_UND_GELD.find((candidate) => candidate.name === name);
    const [gremium] = workspace.gremien;
    const [one] = workspace.massnahmen;
    const was = { jahr, ...(gremium ? { gremium } : {}), ...(one ? { massnahme: one } : {}) };
    return kind?.create(workspace, was, []).context as JsonObject;
  };
  const task = (was: string, wer: string, bis: string) =>
    `      - { was: ${was}, wer: ${wer}, bis: ${bis} }\n`;
  const tasks = top(
    `    auftraege:\n${task('Wiese', 'kita-sonne', '2018-06-15')}${task('Zelt', 'jo-muster', '2018-06-16')}${task('Musik', 'teamleitung-nord', '2018-05-31')}`,
  );

  test('a reminder reaches exactly fourteen days ahead, and who is late comes first', () => {
    const { mails } = contextOf('erinnerung', tasks) as { mails: { an: string; empfaenger: object[] }[] };
    expect(mails.map(({ an }) => an)).toEqual(['Teamleitung Nord', 'Kita Sonne']);
    expect(mails[1]?.empfaenger).toEqual([{ name: 'Jo Muster', email: 'jo.muster@musterstadt.example' }]);
  });

  test('the list of tasks counts what is open and what is late', () => {
    expect(contextOf('auftragsliste', tasks)).toMatchObject({ offen: 3, ueberfaellig: 1 });
    expect(contextOf('auftragsliste', {})).toMatchObject({ offen: 0, akteure: [], erledigt: [] });
  });

  test('the budget sheet sorts bookings by day and ends at the rest', () => {
    const { toepfe } = contextOf(
      'budgetblatt',
      budget('datum: 2018-05-01, betrag: "100,50"', 'datum: 2018-02-01, betrag: 200'),
    ) as { toepfe: { rest: number; buchungen: { rest: number }[] }[] };
    expect(toepfe[0]?.buchungen.map(({ rest }) => rest)).toEqual([80_000, 69_950]);
    expect(toepfe[0]?.rest).toBe(69_950);
  });

  test('a proof of use has one part for each period of each cap', () => {
    const { zwecke } = contextOf('verwendungsnachweis', budget('datum: 2018-05-01, betrag: 1')) as {
      zwecke: { zeitabschnitt: string }[];
    };
    expect(zwecke.map(({ zeitabschnitt }) => zeitabschnitt)).toEqual([
      '1. Halbjahr 2018',
      '2. Halbjahr 2018',
    ]);
  });

  test('decisions are numbered through the year; a lost motion is among them', () => {
    const { beschluesse } = contextOf('beschlussverzeichnis', top(beschluss('ja: 1, nein: 1'))) as {
      beschluesse: { nummer: string; ergebnis: string }[];
    };
    expect(beschluesse).toMatchObject([{ nummer: '1/2018', ergebnis: 'abgelehnt' }]);
    expect(contextOf('beschlussverzeichnis', {}, 2017)).toMatchObject({ anzahl: 0 });
  });

  test('there is no letter of approval before the approval', () => {
    const files = { ...massnahme(''), ...top('    massnahmen: [fest]\n') };
    expect(() => contextOf('bewilligung', files)).toThrow('Die Maßnahme „Fest“ ist nicht bewilligt');
    expect(contextOf('massnahmenantrag', files)).toMatchObject({ an: { funktion: 'Teamleitung Nord' } });
  });
});
