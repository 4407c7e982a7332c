import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { budgetblatt } from '../src/documents/budgetblatt.ts';
import type { Document } from '../src/documents/document.ts';
import { gremiensteckbrief } from '../src/documents/gremiensteckbrief.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { kurzbericht } from '../src/documents/kurzbericht.ts';
import { protokoll } from '../src/documents/protokoll.ts';
import { tagesordnung } from '../src/documents/tagesordnung.ts';
import { verwendungsnachweis } from '../src/documents/verwendungsnachweis.ts';
import type { Gremium, Sitzung } from '../src/model/entities.ts';
import type { Entry } from '../src/model/entry.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { fillTemplate } from '../src/render/compile-templates.ts';
import { BASIS, changed, found, STICHTAG, withRules } from './basis.ts';
import { readTemplates } from './read-templates.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

/** What a city decides for itself is data: its own kinds of recommendation, caps, questions, stages and offices. */

const KOMMUNE = 'gremium.yaml';
const GREMIUM = 'gremien/nord.yaml';
const KIM = 'mitglieder/kim-neu.yaml';
const SITZUNG = 'sitzungen/2018/2018-03-14-nord.yaml';
const BUDGET = 'budgets/2018/nord.yaml';
const MASSNAHME = 'massnahmen/2018/fest.yaml';
const BERICHT = 'berichte/2018/sozialraeume/nord.yaml';

const templates = readTemplates('');

/** `gremium.yaml` of the basis with some text replaced, once each. */
function city(...replacements: readonly (readonly [string, string])[]): Texts {
  return changed(KOMMUNE, ...replacements);
}

const gremium = (rest: string): Texts => ({ [GREMIUM]: `${BASIS[GREMIUM]}${rest}` });

function messages(files: Texts, stichtag = STICHTAG): readonly string[] {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).diagnostics.map(({ message }) =>
    message.replaceAll('\u00a0', ' '),
  );
}

function written(files: Texts, make: (workspace: Workspace) => Document, stichtag = STICHTAG): string {
  const { workspace, diagnostics } = workspaceFrom({ ...BASIS, ...files }, stichtag);
  expect(diagnostics.filter(({ severity }) => severity === 'fehler')).toEqual([]);
  return fillTemplate(make(workspace as Workspace), templates).replaceAll('\u00a0', ' ');
}

const body = ({ index }: Workspace, id = 'nord') => index.gremium.get(id) as Entry<Gremium>;
const meeting = ({ index }: Workspace, id = '2018-03-14-nord') => index.sitzung.get(id) as Entry<Sitzung>;
const auswahl = { jahr: 2018, stand: civilDate('2018-12-31') };

describe('a kind of recommendation', () => {
  const report = (art: string): Texts => ({
    [BERICHT]: `situation: Es geht gut.\nempfehlungen:\n  - text: Die Gruppe bleibt.\n${art}    zustaendig: 51\n    quelle: ["2018-03-14-nord#1"]\n`,
  });
  const table = city(['zwecke:\n', 'empfehlungsarten: { frueh: Frühe Hilfe }\nzwecke:\n']);

  test('is one of the city, and needless', () => {
    expect(found({ ...table, ...report('    art: frueh\n') })).toEqual([]);
    expect(found({ ...table, ...report('') })).toEqual([]);
    expect(found(report(''))).toEqual([]);
  });

  test('that the city does not have is unknown', () => {
    expect(found({ ...table, ...report('    art: vorbeugung\n') })).toEqual([
      `verweis/unbekannt ${BERICHT}:4`,
    ]);
    expect(messages(report('    art: frueh\n'))).toEqual([
      'Den Kurznamen „frueh“ gibt es nicht; hier muss eine Art von Empfehlung stehen.',
    ]);
  });

  test('stands in the report by its name', () => {
    const text = written({ ...table, ...report('    art: frueh\n') }, (all) => jahresbericht(all, auswahl));
    expect(text).toContain('| *Frühe Hilfe:* Die Gruppe bleibt. | 51 |');
  });
});

describe('a cap', () => {
  const capped = (cap: string): Texts =>
    city(['{ zweck: honorar, je: halbjahr, betrag: "1.500,00", grundlage: Geschäftsordnung § 7 }', cap]);
  const budget = (...buchungen: readonly string[]): Texts => ({
    [BUDGET]: `gremium: nord\ntoepfe:\n  praevention: { ansatz: 1000, quelle: Haushalt }\n  vorfeld: { ansatz: 1000, quelle: Haushalt }\nbuchungen:\n${buchungen.map((one) => `  - { datum: 2018-03-01, ${one} }\n`).join('')}`,
  });
  const topf = capped('{ topf: vorfeld, je: jahr, betrag: 100 }\n    budget: { warnung_ab_prozent: 101 }');

  test('may be for a Topf alone', () => {
    expect(
      found({ ...topf, ...budget('topf: vorfeld, betrag: 100', 'topf: praevention, betrag: 5') }),
    ).toEqual([]);
    const over = { ...topf, ...budget('topf: vorfeld, betrag: 100', 'topf: vorfeld, betrag: "0,01"') };
    expect(found(over)).toEqual([`budget/hoechstbetrag ${BUDGET}:7`]);
    expect(messages(over)[0]).toMatch(/^Aus „Vorfeldhilfen“ wurden 100,01 € im Jahr 2018 ausgegeben;/);
  });

  test('with purpose and Topf counts the purpose, whatever paid for it', () => {
    const both = capped('{ zweck: honorar, topf: vorfeld, je: jahr, betrag: 100 }');
    expect(found({ ...both, ...budget('topf: vorfeld, betrag: 500') })).toEqual([]);
    expect(found({ ...both, ...budget('topf: praevention, zweck: honorar, betrag: 101') })).toEqual([
      `budget/topf ${BUDGET}:6`,
      `budget/hoechstbetrag ${BUDGET}:6`,
    ]);
  });

  test('needs one of the two', () => {
    expect(messages(capped('{ je: jahr, betrag: 100 }'))).toEqual([
      'Bei „hoechstbetraege“ fehlt „zweck“ oder „topf“.',
    ]);
  });

  test('on which the body decides asks for a decision once, however many caps cover the booking', () => {
    const caps = capped(
      '{ topf: vorfeld, je: jahr, betrag: 100, beschluss_durch: gremium }\n      - { zweck: honorar, je: jahr, betrag: 100, beschluss_durch: gremium }',
    );
    expect(messages({ ...caps, ...budget('topf: vorfeld, zweck: honorar, betrag: 10') })).toEqual([
      'Die Buchung aus „Vorfeldhilfen“ nennt keinen Beschluss des Gremiums.',
    ]);
    expect(messages({ ...caps, ...budget('topf: vorfeld, betrag: 10') })).toEqual([
      'Die Buchung aus „Vorfeldhilfen“ nennt keinen Beschluss des Gremiums.',
    ]);
    expect(found({ ...caps, ...budget('topf: praevention, betrag: 10') })).toEqual([]);
  });

  test('warns before it is reached', () => {
    const early = capped('{ topf: vorfeld, je: jahr, betrag: 100 }');
    expect(messages({ ...early, ...budget('topf: vorfeld, betrag: 80') })).toEqual([
      'Höchstbetrag für „Vorfeldhilfen“: ausgegeben sind 80,00 € von 100,00 €, es bleiben 20,00 €.',
    ]);
  });

  test('reads well in documents', () => {
    const files = { ...topf, ...budget('topf: praevention, betrag: 10') };
    expect(written(files, (all) => budgetblatt(all, body(all), 2018))).toContain(
      '| **Vorfeldhilfen** | Jahr 2018 | 100,00 € | 0,00 € | 100,00 € |',
    );
    const nachweis = written(files, (all) => verwendungsnachweis(all, body(all), 2018));
    expect(nachweis).toContain('## Vorfeldhilfen, Jahr 2018');
    expect(nachweis).toContain('- **Höchstbetrag:** 100,00 €\n');
    expect(nachweis).toContain('Aus diesem Topf wurde nichts ausgegeben.');
    expect(written(files, (all) => gremiensteckbrief(all, body(all)))).toContain(
      '- **Höchstbetrag:** Vorfeldhilfen bis 100,00 € je Jahr\n',
    );
    expect(written(files, (all) => kurzbericht(all, body(all), 2018))).toContain(
      '- Höchstbetrag „Vorfeldhilfen“: 0,00 € von höchstens 100,00 €',
    );
  });
});

describe('questions of its own', () => {
  const own = '[{ titel: Treffpunkte }, { titel: Wege, reaktion: ja }, { titel: Lärm }]';
  const kind = city(['leitfragen: ja', `leitfragen: ${own}`]);
  const answered = changed(SITZUNG, ['keine_meldung: [2]', 'keine_meldung: [2, 3]']);

  test('are those that the meeting of a kind of body has to go through', () => {
    expect(messages(kind)).toEqual([
      'Leitfrage 3 (Lärm) ist weder behandelt noch als „keine Meldung“ vermerkt.',
    ]);
    expect(found({ ...kind, ...answered })).toEqual([]);
    const reaction = changed(SITZUNG, ['leitfragen: [1]', 'leitfragen: [1, 2]'], ['[2]', '[3]']);
    expect(found({ ...kind, ...reaction })).toEqual([`protokoll/reaktion ${SITZUNG}:18`]);
  });

  test('may be laid down by a single body, or given up for those of the city', () => {
    expect(messages(gremium(`regeln:\n  leitfragen: ${own}\n`))).toEqual([
      'Leitfrage 3 (Lärm) ist weder behandelt noch als „keine Meldung“ vermerkt.',
    ]);
    expect(found({ ...kind, ...gremium('regeln:\n  leitfragen: ja\n') })).toEqual([]);
    expect(found({ ...kind, ...gremium('regeln:\n  leitfragen: nein\n') })).toEqual([]);
  });

  test('are numbered by themselves: another number is unknown here, though the city has it', () => {
    const one = city(['leitfragen: ja', 'leitfragen: [{ titel: Treffpunkte }]']);
    expect(found(one)).toEqual([`verweis/unbekannt ${SITZUNG}:22`]);
    expect(messages(one)).toEqual(['Eine Leitfrage 2 hat „Runde Nord“ nicht.']);
    const none = changed(SITZUNG, ['keine_meldung: [2]', 'keine_meldung: [9]']);
    expect(found({ ...one, ...none })).toEqual([`verweis/unbekannt ${SITZUNG}:22`]);
  });

  test('are a list or a yes or no', () => {
    expect(found(city(['leitfragen: ja', 'leitfragen: vielleicht']))).toEqual([`schema/wert ${KOMMUNE}:33`]);
    expect(found(city(['leitfragen: ja', 'leitfragen: [{ frage: Wie? }]']))).toEqual([
      `schema/pflichtfeld ${KOMMUNE}:33`,
    ]);
  });

  test('stand on the agenda, in the minutes and as a number in the Steckbrief', () => {
    const files = { ...kind, ...answered };
    expect(written(files, (all) => tagesordnung(all, meeting(all)))).toContain('Lärm');
    expect(written(files, (all) => protokoll(all, meeting(all)))).toContain('Treffpunkte');
    expect(written(files, (all) => gremiensteckbrief(all, body(all)))).toContain(
      '- **Leitfragen:** 3, in jeder',
    );
  });
});

describe('the report on questions', () => {
  const second: Texts = {
    ...city([
      'gremienarten:\n',
      'gremienarten:\n  elternkreis:\n    bezeichnung: Elternkreis\n    leitfragen: [{ titel: Was Eltern fehlt }]\n',
    ]),
    'gremien/eltern.yaml':
      'name: Elternkreis Nord\nart: elternkreis\nsozialraum: nord\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n',
    'sitzungen/2018/2018-04-11-eltern.yaml': (BASIS[SITZUNG] ?? '')
      .replace('gremium: nord', 'gremium: eltern')
      .replace('datum: 2018-03-14', 'datum: 2018-04-11')
      .replace('status: verteilt', 'status: entwurf')
      .replace(/einladung:[\s\S]*?anwesend:/, 'anwesend:')
      .replace('  - jo-muster\n', '')
      .replace('keine_meldung: [2]\n', ''),
  };
  const report = (files: Texts) => written(files, (all) => jahresbericht(all, auswahl));

  test('has a table for those who share them, and says whose they are', () => {
    const text = report(second);
    expect(text).toContain('### Leitfragen: Sozialraumrunde\n');
    expect(text).toContain('### Leitfragen: Elternkreis\n');
    expect(text).toContain('#### 1 Was Eltern fehlt (Elternkreis)');
    expect(text).toContain('(3 von 3)');
  });

  test('names nobody where all share them', () => {
    const text = report({});
    expect(text).toContain('### Leitfragen\n');
    expect(text).toContain('#### 1 Was beschäftigt uns?\n');
  });

  test('has neither table nor column where nobody works with questions', () => {
    const sued: Texts = {
      'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
      'gremien/sued.yaml':
        'name: Runde Süd\nart: runde\nsozialraum: sued\neingerichtet: 2018-05-01\ngeschaeftsfuehrung: teamleitung-nord\n',
    };
    const two = (leitfragen: string) =>
      report({
        ...sued,
        ...city(['leitfragen: ja', `leitfragen: ${leitfragen}`], ['[Nordend]', '[Nordend, Südend]']),
      });
    expect(two('nein')).toContain('| Sozialraum | Sitzungen | Teilnahme | Maßnahmen |');
    expect(two('nein')).not.toMatch(/Leitfrage/);
    expect(two('ja')).toContain('| Sozialraum | Sitzungen | Teilnahme | Leitfragen | Maßnahmen |');
  });
});

describe('stages', () => {
  const dates = (text: string) => gremium(`stufe: {${text}}\n`);

  test('may be more than three, and follow each other', () => {
    expect(found(dates('1: 2018-01-01, 2: 2018-02-01, 3: 2018-02-01, 4: 2018-03-01, 5: 2018-04-01'))).toEqual(
      [],
    );
    expect(found(dates('1: 2018-01-01, 2: 2018-03-01, 3: 2018-02-28'))).toEqual([
      `gremium/stufenfolge ${GREMIUM}:6`,
    ]);
    expect(messages(dates('1: 2018-01-01, 3: 2018-03-01'))).toEqual([
      'Die Stufe 3 ist eingetragen, die Stufe 2 nicht.',
    ]);
    expect(found(dates('0: 2018-01-01'))).toEqual([`schema/wert ${GREMIUM}:6`]);
    expect(found(dates('10: 2018-01-01'))).toEqual([`schema/wert ${GREMIUM}:6`]);
  });

  test('let people in one by one', () => {
    const kim = {
      [KIM]: `name: Kim Neu\nemail: kim@musterstadt.example\neinrichtung: kita-sonne\ngremien:\n  - {gremium: nord, stufe: 5, von: 2018-04-01}\n`,
    };
    const five = (day: string) =>
      dates(`1: 2018-01-01, 2: 2018-02-01, 3: 2018-02-01, 4: 2018-03-01, 5: ${day}`);
    expect(found({ ...kim, ...five('2018-04-01') })).toEqual([]);
    expect(found({ ...kim, ...five('2018-04-02') })).toEqual([`mitglied/stufe ${KIM}:5`]);
  });

  test('have names in the Steckbrief', () => {
    const files = {
      ...withRules('besetzung: { stufen: { 1: { bezeichnung: die Stadt allein } } }'),
      ...dates('1: 2018-01-01, 2: 2018-09-01'),
    };
    const text = written(files, (all) => gremiensteckbrief(all, body(all)));
    expect(text).toContain('- **Ausbaustufe 1 (die Stadt allein):** seit 1. Januar 2018');
    expect(text).toContain('- **Ausbaustufe 2:** geplant ab 1. September 2018');
  });

  describe('where the first meeting belongs to the first', () => {
    const rule = withRules('besetzung: { erste_sitzung_in_stufe_1: ja }');

    test('begin on the day after it', () => {
      expect(found({ ...rule, ...dates('1: 2018-01-01, 2: 2018-03-15') })).toEqual([]);
      expect(found({ ...rule, ...dates('1: 2018-01-01, 2: 2018-03-14') })).toEqual([
        `gremium/stufenfolge ${GREMIUM}:6`,
      ]);
      expect(found(dates('1: 2018-01-01, 2: 2018-03-14'))).toEqual([]);
    });

    test('may lie ahead, or before the repository begins', () => {
      expect(found({ ...rule, ...dates('1: 2018-01-01, 2: 2018-09-01') })).toEqual([]);
      const older = changed(GREMIUM, ['eingerichtet: 2018-01-01', 'eingerichtet: 2015-01-01']);
      const files = { [GREMIUM]: `${older[GREMIUM]}stufe: {1: 2015-01-01, 2: 2016-01-01}\n` };
      expect(found({ ...rule, ...files })).toEqual([]);
    });
  });
});

describe('a Maßnahme is approved', () => {
  const approved = (durch: string): Texts => ({
    [MASSNAHME]: `titel: Fest\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: kita-sonne\nbewilligt: { durch: ${durch}, am: 2018-04-01 }\n`,
    ...changed(SITZUNG, ['    ergebnis: Das Fest', '    massnahmen: [fest]\n    ergebnis: Das Fest']),
  });
  const by = (funktion: string) => withRules(`massnahmen: { bewilligung_durch: ${funktion} }`);

  test('by any office the city names, and nobody else, paid or not', () => {
    expect(found({ ...by('jugendhilfeplanung'), ...approved('jugendhilfeplanung') })).toEqual([]);
    expect(found({ ...by('jugendhilfeplanung'), ...approved('teamleitung-nord') })).toEqual([
      `massnahme/bewilligung ${MASSNAHME}:5`,
    ]);
    expect(found({ ...by('geschaeftsfuehrung'), ...approved('jugendhilfeplanung') })).toEqual([
      `massnahme/bewilligung ${MASSNAHME}:5`,
    ]);
  });

  test('by an office that exists and is held', () => {
    expect(found({ ...by('leitung'), ...approved('teamleitung-nord') })).toEqual([
      `verweis/unbekannt ${KOMMUNE}:37`,
    ]);
    const [office] = Object.values(by('amtsleitung'));
    const files = {
      [KOMMUNE]: office?.replace('funktionen:\n', 'funktionen:\n  amtsleitung: Amtsleitung\n') ?? '',
    };
    expect(found(files)).toEqual([`funktion/unbesetzt ${KOMMUNE}:38`]);
  });
});

describe('payments for a Maßnahme', () => {
  const paid = (...lines: readonly string[]): Texts => ({
    [MASSNAHME]:
      'titel: Fest\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: kita-sonne\nkosten: 300\n',
    [BUDGET]: `gremium: nord\ntoepfe:\n  praevention: { ansatz: 1000, quelle: Haushalt }\nbuchungen:\n${lines.map((line) => `  - { massnahme: fest, ${line} }\n`).join('')}`,
  });

  test('stay within its costs, in the order of their days', () => {
    expect(found(paid('datum: 2018-03-01, betrag: 100', 'datum: 2018-04-01, betrag: 200'))).toEqual([]);
    expect(found(paid('datum: 2018-04-01, betrag: "0,01"', 'datum: 2018-03-01, betrag: 300'))).toEqual([
      `massnahme/kosten ${BUDGET}:5`,
    ]);
  });
});

describe('what every Maßnahme needs', () => {
  const rule = (text: string) => withRules(`massnahmen: { ${text} }`);
  const massnahme = (rest: string): Texts => ({
    [MASSNAHME]: `titel: Fest\ngremium: nord\nhandlungsebene: sozialraum\nverantwortlich: kita-sonne\n${rest}`,
    ...changed(SITZUNG, ['    ergebnis: Das Fest', '    massnahmen: [fest]\n    ergebnis: Das Fest']),
  });

  test('is what the kind of body says', () => {
    expect(found({ ...rule('beschreibung_noetig: ja'), ...massnahme('beschreibung: Im Hof.\n') })).toEqual(
      [],
    );
    expect(found({ ...rule('beschreibung_noetig: nein'), ...massnahme('') })).toEqual([]);
    expect(found({ ...rule('grundlage_noetig: ja'), ...massnahme('') })).toEqual([
      `massnahme/grundlage ${MASSNAHME}:1`,
    ]);
    expect(found({ ...rule('grundlage_noetig: ja'), ...massnahme('grundlage: 12/2018\n') })).toEqual([]);
  });

  test('may be one of several Vorlagen, however they are spaced', () => {
    const [text = ''] = Object.values(rule('vorlagen: [4871 /18]'));
    const numbers = text.replace(
      'zwecke:\n',
      'vorlagennummer: { muster: NNNN/JJ, beispiel: 4871/18 }\nzwecke:\n',
    );
    const files = { [KOMMUNE]: numbers };
    expect(found({ ...files, ...massnahme('grundlage: 4871/18\n') })).toEqual([]);
    expect(found({ ...files, ...massnahme('grundlage: 4872/18\n') })).toEqual([
      `massnahme/grundlage ${MASSNAHME}:5`,
    ]);
    expect(found({ ...files, ...massnahme('grundlage: abc\n') })).toEqual([`vorlage/nummer ${MASSNAHME}:5`]);
    expect(found({ ...files, ...massnahme('') })).toEqual([]);
  });
});

describe('a recommendation', () => {
  const rule = city(
    ['  51: Jugendamt\n', '  40: Schulamt\n  51: Jugendamt\n'],
    ['zwecke:\n', 'empfehlungen: { zustaendig: [51], frist_noetig: ja }\nzwecke:\n'],
  );
  const report = (jahr: number, rest: string): Texts => ({
    [`berichte/${jahr}/sozialraeume/nord.yaml`]: `situation: Es geht gut.\nempfehlungen:\n  - text: Die Gruppe bleibt.\n${rest}`,
  });
  const quelle = '    quelle: ["2018-03-14-nord#1"]\n';

  test('is for a department that answers for them, and has a day', () => {
    expect(
      found({ ...rule, ...report(2018, `    zustaendig: 51\n    frist: 2019-06-30\n${quelle}`) }),
    ).toEqual([]);
    expect(found({ ...rule, ...report(2018, `    zustaendig: 40\n${quelle}`) })).toEqual([
      `bericht/ohne-frist ${BERICHT}:3`,
      `bericht/zustaendig ${BERICHT}:4`,
    ]);
  });

  test('of a year before the repository begins is left alone', () => {
    expect(found({ ...rule, ...report(2017, '    zustaendig: 40\n    fundstelle: Bericht 2017\n') })).toEqual(
      [],
    );
  });
});

describe('the Geschäftsführung', () => {
  const offices = (text: string): readonly [string, string] => [
    '  teamleitung-nord: Teamleitung Nord\n',
    `  teamleitung-nord: ${text}\n`,
  ];

  test('is held by an office of the own Sozialraum, or by one of none', () => {
    expect(found(city(offices('{ bezeichnung: Teamleitung Nord, sozialraum: nord }')))).toEqual([]);
    const [text = ''] = Object.values(
      city(offices('{ bezeichnung: Teamleitung Süd, sozialraum: sued }'), ['[Nordend]', '[Nordend, Südend]']),
    );
    const files = {
      [KOMMUNE]: text.replace('    je_sozialraum: ja\n', ''),
      'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Südend]\n',
    };
    expect(found(files)).toEqual([`gremium/andere-geschaeftsfuehrung ${GREMIUM}:5`]);
    expect(messages(files)).toEqual(['„Teamleitung Süd“ gehört zu „Süd“ und nicht zu „Runde Nord“.']);
    expect(found(city(offices('{ bezeichnung: Teamleitung Süd, sozialraum: west }')))).toContain(
      `verweis/unbekannt ${KOMMUNE}:11`,
    );
  });

  test('may pass on what its kind of body allows, for a time', () => {
    const rule = withRules('geschaeftsfuehrung: { delegierbar: { versand: Versand des Protokolls } }');
    const passed = (rest: string) => gremium(`delegation:\n  - { aufgabe: versand, an: jo-muster${rest} }\n`);
    expect(found({ ...rule, ...passed('') })).toEqual([]);
    expect(found(passed(''))).toEqual([`gremium/delegation ${GREMIUM}:7`]);
    const steckbrief = (rest: string) =>
      written({ ...rule, ...passed(rest) }, (all) => gremiensteckbrief(all, body(all)));
    expect(steckbrief(', bis: 2018-12-31')).toContain(
      '- **Versand des Protokolls:** übernimmt Jo Muster bis 31. Dezember 2018\n',
    );
    expect(steckbrief(', bis: 2018-05-31')).not.toContain('Versand des Protokolls');
  });
});

describe('a single case', () => {
  const top = (lines: string) =>
    changed(SITZUNG, ['  - titel: Sommerfest\n', `  - titel: Sommerfest\n${lines}`]);
  const levels = '    handlungsebene: einzelfall\n    einzelfall: anonymisiert\n';

  test('belongs to the level that the city has for it', () => {
    expect(found(top(levels))).toEqual([]);
    expect(found(top('    einzelfall: anonymisiert\n'))).toEqual([
      `protokoll/einzelfall-ebene ${SITZUNG}:21`,
    ]);
    const none = city(['bezeichnung: Einzelfall, einzelfall: ja', 'bezeichnung: Einzelfall']);
    expect(found({ ...none, ...top('    einzelfall: anonymisiert\n') })).toEqual([]);
  });

  test('is discussed without names, or with a release that was given by the day of the meeting', () => {
    const level = '    handlungsebene: einzelfall\n';
    const released = (day: string) => top(`${level}    einzelfall: { schweigepflichtsentbindung: ${day} }\n`);
    expect(found(top(level))).toEqual([`datenschutz/einzelfall ${SITZUNG}:21`]);
    expect(found(top('    handlungsebene: sozialraum\n'))).toEqual([]);
    expect(found(released('2018-03-14'))).toEqual([]);
    expect(found(released('2018-03-15'))).toEqual([`datenschutz/einzelfall ${SITZUNG}:22`]);
    const { diagnostics } = workspaceFrom({ ...BASIS, ...released('2018-03-15') }, STICHTAG);
    expect(diagnostics.map(({ source }) => source)).toEqual(['§ 64 SGB VIII']);
  });

  test('may be decided on, but not for money', () => {
    const decided = (rest: string) => top(`${levels}    beschluss: { text: Wir helfen.${rest} }\n`);
    expect(found(decided(''))).toEqual([]);
    expect(found(decided(', betrag: 0'))).toEqual([]);
    expect(found(decided(', betrag: "0,01"'))).toEqual([`beschluss/einzelfall ${SITZUNG}:23`]);
  });
});

describe('while a body is tried out', () => {
  const [institution = ''] = Object.values(changed('sozialraeume/nord.yaml'));
  const files = (anwesend: string, bis: string): Texts => ({
    ...city(['art: oeffentlich }\n', 'art: oeffentlich }\n  verein: { name: Verein, art: frei }\n']),
    'sozialraeume/nord.yaml': `${institution}  kita-mond: { name: Mond, art: kita, traeger: verein }\n`,
    [KIM]: 'name: Kim Neu\nemail: kim@musterstadt.example\neinrichtung: kita-mond\n',
    ...gremium(`erprobung: { von: 2018-01-01, bis: ${bis} }\n`),
    ...changed(SITZUNG, ['  - jo-muster\n', anwesend]),
  });
  const guest = '  - jo-muster\n  - { person: kim-neu, als: gast }\n';

  test('nobody of another Träger is a guest, until the day after', () => {
    expect(found(files(guest, '2018-03-14'))).toEqual([`sitzung/erprobung-gast ${SITZUNG}:16`]);
    expect(found(files(guest, '2018-03-13'))).toEqual([]);
  });

  test('nor comes for somebody else', () => {
    expect(found(files('  - { person: kim-neu, vertritt: jo-muster }\n', '2018-12-31'))).toEqual([
      `sitzung/erprobung-gast ${SITZUNG}:15`,
    ]);
  });
});

test('the number of Sozialräume is what the city laid down', () => {
  const laidDown = (anzahl: number) => city(['einheiten:\n', `anzahl_sozialraeume: ${anzahl}\neinheiten:\n`]);
  expect(found(laidDown(1))).toEqual([]);
  expect(messages(laidDown(10))).toEqual(['Vorgesehen sind 10 Sozialräume, in sozialraeume/ liegt 1.']);
});
