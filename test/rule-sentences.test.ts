import { describe, expect, test } from 'vitest';
import { checkDateien } from '../src/checks/dateien.ts';
import { BASIS, changed, STICHTAG, withRules } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

/**
 * Rules that have more than one sentence, or one with words that change with what they count: the sentences that
 * test/defects does not show, word for word and with their places; and cases in which the same rule says nothing.
 */

const CITY = 'gremium.yaml';
const BODY = 'gremien/nord.yaml';
const MEETING = 'sitzungen/2018/2018-03-14-nord.yaml';
const NEXT = 'sitzungen/2018/2018-06-12-nord.yaml';
const ANNA = 'mitglieder/anna-beispiel.yaml';
const JO = 'mitglieder/jo-muster.yaml';
const PAPER = 'vorlagen/2018/papier.yaml';
const BUDGET = 'budgets/2018/nord.yaml';
const REPORT = 'berichte/2018/sozialraeume/nord.yaml';
const PROCESS = 'planung/verfahren/karte.yaml';

/** Lines of the city, before its kinds of bodies. */
function city(lines: string, files: Texts = BASIS): Texts {
  return { [CITY]: (files[CITY] ?? '').replace('gremienarten:\n', `${lines}\ngremienarten:\n`) };
}

/** The file of the basis with more at its end. */
const more = (path: string, lines: string): Texts => ({ [path]: `${BASIS[path]}${lines}\n` });
const jo = (lines: string) => changed(JO, ['    von: 2018-01-01\n', `    von: 2018-01-01\n${lines}\n`]);
const person = (id: string, lines: string): Texts => ({
  [`mitglieder/${id}.yaml`]: `name: Person ${id}\nemail: ${id}@musterstadt.example\n${lines}\n`,
});
const member = (id: string, rest = '') =>
  person(id, `einrichtung: kita-sonne\ngremien: [{ gremium: nord, von: 2018-01-01${rest} }]`);
const meeting = (datum: string, lines: string, gremium = 'nord'): Texts => ({
  [`sitzungen/2018/${datum}-${gremium}.yaml`]: `gremium: ${gremium}\ndatum: ${datum}\n${lines}\n`,
});
const body = (id: string, lines: string): Texts => ({
  [`gremien/${id}.yaml`]: `name: Gremium ${id}\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: jugendhilfeplanung\n${lines}\n`,
});
const RAT = '  rat: { bezeichnung: Rat }\n';
const withRat = (files: Texts = BASIS): Texts => ({ [CITY]: `${files[CITY]}${RAT}` });

const WITHOUT_JO: Texts = { [JO]: 'name: Jo Muster\nemail: jo.muster@musterstadt.example\n' };
const NOBODY_RUNS = changed(ANNA, ['  - { funktion: teamleitung-nord, von: 2018-01-01 }\n', '']);

const PAPERS = city(`vorlagennummer: { muster: N+/JJ, beispiel: 4871/18 }
vorlagenarten:
  beschluss: { bezeichnung: Beschlussvorlage }
  bericht: { bezeichnung: Bericht, entscheidung: nein }
zustaendigkeiten:
  vorberatung: { bezeichnung: Vorberatung }
  entscheidung: { bezeichnung: Entscheidung, entscheidet: ja }`);
const paper = (lines: string, art = 'bericht'): Texts => ({
  ...PAPERS,
  [PAPER]: `betreff: Papier\nart: ${art}\noeffentlich: ja\n${lines}\n`,
});
const EARLIER: Texts = {
  'vorlagen/2018/frueher.yaml':
    'betreff: Früher\nart: bericht\noeffentlich: ja\nnummer: 1/18\nstatus: entwurf\nberatungsfolge: [{ gremium: nord, datum: 2018-03-14 }]\n',
};
const budget = (
  buchungen: string,
  toepfe = 'praevention: {ansatz: "1.000,00", quelle: Haushalt}',
): Texts => ({
  [BUDGET]: `gremium: nord\ntoepfe: {${toepfe}}\nbuchungen: [${buchungen}]\n`,
});
const TWO_TOEPFE =
  'praevention: {ansatz: "1.000,00", quelle: Haushalt}, vorfeld: {ansatz: "1.000,00", quelle: Haushalt}';
const cap = (lines: string) => changed(CITY, ['zweck: honorar, je: halbjahr', lines]);
const step = (lines: string): Texts => ({
  [PROCESS]: `titel: Karte\nbeteiligt: [51, jugendhilfeplanung]\nschritte:\n${lines}\n`,
});
const PRESENT = 'anwesend: [anna-beispiel, jo-muster]';
const HELD = `beginn: 14:00\nende: 15:30\nort: kita-sonne\nstatus: durchgefuehrt`;
const REFLEXION = (counts: string, folder = 'lenkung') => ({
  ...city(
    `reflexion: { gremium: ${folder}, ${counts}, je: halbjahr, delegierte_aus: [runde], grundlage: Konzept 5 }`,
    { [CITY]: `${BASIS[CITY]}  lenkung: { bezeichnung: Lenkung }\n` },
  ),
  ...body('lenkung', 'art: lenkung'),
});
const reflected = (datum: string, art: string, present = 'anna-beispiel') =>
  meeting(
    datum,
    `${HELD.replace('14:00', '10:00').replace('15:30', '11:00')}\nreflexion: ${art}\nanwesend: [${present}]\ntagesordnung: [{ titel: Rückblick, ergebnis: Gut. }]`,
    'lenkung',
  );

const figure = (id: string, lines: string): Texts => ({
  [`planung/indikatoren/${id}.yaml`]: `titel: Zahl ${id}\neinheit: Familien\nquelle: Melderegister\nstand: 2017\n${lines}\n`,
});
const share = (teil: number): Texts => ({
  ...figure('alle', 'werte: [{ wert: 1000 }]'),
  ...figure(
    'teil',
    `anteil_von: alle\nerlaeuterung: Es sind viele. Davon mehr als ein Drittel, nämlich ${teil}.\nwerte: [{ wert: ${teil} }]`,
  ),
});
const withClosed = (rest: string): Texts => ({
  ...withRat(city('beteiligung: { junge_menschen: ja }')),
  'gremien/beirat.yaml': `{ name: Beirat, art: rat, eingerichtet: 2018-01-01, geschaeftsfuehrung: jugendhilfeplanung, sitze: [{ kennung: jung, bezeichnung: Jugend, junge_menschen: ja }]${rest} }\n`,
});

type Row = readonly [what: string, code: string, files: Texts, said: string, stichtag?: string];

/** „place: message → hint | related“, one line for each finding with the code. */
function saidOf(code: string, files: Texts, stichtag: string): string {
  return workspaceFrom({ ...BASIS, ...files }, stichtag)
    .diagnostics.filter((found) => found.code === code)
    .map(({ file, range, message, hint, related }) => {
      const place = `${file}:${range?.start.line}:${range?.start.column}`;
      const also =
        related &&
        ` | ${related.file}:${related.range?.start.line}:${related.range?.start.column} ${related.message}`;
      return `${place}: ${message}${hint === undefined ? '' : ` → ${hint}`}${also ?? ''}`;
    })
    .join('\n');
}

const ROWS: readonly Row[] = [
  // circles
  [
    'somebody stands in for himself',
    'verweis/kreis',
    jo('    vertretung: jo-muster'),
    'mitglieder/jo-muster.yaml:7:17: „Jo Muster“ ist als eigene Vertretung eingetragen. → Etwas anderes nennen oder die Angabe streichen.',
  ],
  ['somebody stands in for somebody else', 'verweis/kreis', jo('    vertretung: anna-beispiel'), ''],
  [
    'somebody represents himself',
    'verweis/kreis',
    changed(MEETING, ['  - jo-muster\n', '  - { person: jo-muster, vertritt: jo-muster }\n']),
    'sitzungen/2018/2018-03-14-nord.yaml:15:36: „jo-muster“ vertritt sich hier selbst. → Etwas anderes nennen oder die Angabe streichen.',
  ],
  [
    'an item refers to itself',
    'verweis/kreis',
    changed(MEETING, [
      '  - titel: Sommerfest\n',
      '  - titel: Sommerfest\n    querverweise: [2018-03-14-nord#2]\n',
    ]),
    'sitzungen/2018/2018-03-14-nord.yaml:21:5: TOP 2 verweist auf sich selbst. → Etwas anderes nennen oder die Angabe streichen.',
  ],
  [
    'an item refers to the one before',
    'verweis/kreis',
    changed(MEETING, [
      '  - titel: Sommerfest\n',
      '  - titel: Sommerfest\n    querverweise: [2018-03-14-nord#1]\n',
    ]),
    '',
  ],
  [
    'a procedure refers to itself',
    'verweis/kreis',
    { ...step('  - { kennung: a, titel: A, art: sichten, verantwortlich: 51 }\nquerverweise: [karte]') },
    'planung/verfahren/karte.yaml:5:1: Das Verfahren „Karte“ verweist auf sich selbst. → Etwas anderes nennen oder die Angabe streichen.',
  ],
  [
    'a paper refers to the paper that refers to it',
    'verweis/kreis',
    {
      ...paper('nummer: 2/18\nstatus: entwurf\nbezug: [{ vorlage: frueher }]'),
      'vorlagen/2018/frueher.yaml':
        'betreff: Früher\nart: bericht\noeffentlich: ja\nnummer: 1/18\nstatus: entwurf\nbezug: [{ vorlage: papier }]\n',
    },
    'vorlagen/2018/frueher.yaml:6:9: Jede dieser Vorlagen nennt die nächste als frühere: „Früher“ → „Papier“ → „Früher“. → bezug: bei einer dieser Vorlagen berichtigen; dort stehen nur frühere.',
  ],
  [
    'bodies wait for each other',
    'verweis/kreis',
    {
      ...withRat(),
      ...body('rat', 'art: rat\nvoraussetzung: { gremium: nord, nach: auswertung }'),
      ...more(BODY, 'voraussetzung: { gremium: rat, nach: auswertung }'),
    },
    'gremien/nord.yaml:6:27: Hier wartet jedes Gremium auf die erste Sitzung des nächsten, und keines kann beginnen: „Runde Nord“ → „Gremium rat“ → „Runde Nord“. → voraussetzung: bei einem dieser Gremien berichtigen oder streichen.',
  ],
  [
    'a figure is part of itself',
    'verweis/kreis',
    figure('a', 'anteil_von: a\nwerte: [{ wert: 1 }]'),
    'planung/indikatoren/a.yaml:5:13: Ein Indikator ist hier Teil seiner selbst: „Zahl a“ → „Zahl a“. → anteil_von: bei einem dieser Indikatoren berichtigen oder streichen.',
  ],
  ['a figure in words, of a number as small as texts have', 'indikator/verhaeltnis', share(99), ''],
  [
    'a figure in words, of a number that means the figure',
    'indikator/verhaeltnis',
    share(100),
    'planung/indikatoren/teil.yaml:6:36: Hier steht „mehr als ein Drittel“; 100 von 1.000 sind 10 %. → „10 %“ schreiben oder die Wendung berichtigen. | planung/indikatoren/teil.yaml:7:17 Daraus wird der Anteil gerechnet.',
  ],
  [
    'a figure in words, with another number in its sentence, which is farther away',
    'indikator/verhaeltnis',
    {
      ...share(100),
      ...figure(
        'teil',
        'anteil_von: alle\nerlaeuterung: Die 100 von damals sind lange her, heute ist es mehr als ein Drittel, 400.\nwerte: [{ wert: 100 }, { wert: 400 }]',
      ),
    },
    '',
  ],
  [
    'a figure in words, with the other number nearer',
    'indikator/verhaeltnis',
    {
      ...share(100),
      ...figure(
        'teil',
        'anteil_von: alle\nerlaeuterung: Es sind 100, also mehr als ein Drittel, und nicht wie noch im Vorjahr nur 400.\nwerte: [{ wert: 100 }, { wert: 400 }]',
      ),
    },
    'planung/indikatoren/teil.yaml:6:33: Hier steht „mehr als ein Drittel“; 100 von 1.000 sind 10 %. → „10 %“ schreiben oder die Wendung berichtigen. | planung/indikatoren/teil.yaml:7:17 Daraus wird der Anteil gerechnet.',
  ],
  [
    'the second stage before any meeting',
    'gremium/stufenfolge',
    {
      ...withRules('besetzung: { erste_sitzung_in_stufe_1: ja, grundlage: § 1 }'),
      ...more(BODY, 'stufe: { 1: 2018-01-01, 2: 2018-03-14 }'),
    },
    'gremien/nord.yaml:6:28: Die Stufe 2 beginnt am 14. März 2018, bevor „Runde Nord“ einmal in der Besetzung der Stufe 1 getagt hat. → Die Stufe 2 auf einen Tag nach der ersten Sitzung legen. | sitzungen/2018/2018-03-14-nord.yaml:2:8 Die erste Sitzung steht hier.',
  ],
  [
    'the second stage a day after the first meeting',
    'gremium/stufenfolge',
    {
      ...withRules('besetzung: { erste_sitzung_in_stufe_1: ja, grundlage: § 1 }'),
      ...more(BODY, 'stufe: { 1: 2018-01-01, 2: 2018-03-15 }'),
    },
    '',
  ],
  [
    'the second stage that is to come',
    'gremium/stufenfolge',
    {
      ...withRules('besetzung: { erste_sitzung_in_stufe_1: ja, grundlage: § 1 }'),
      ...more(BODY, 'stufe: { 1: 2018-01-01, 2: 2018-06-02 }'),
      ...changed(MEETING, ['status: verteilt', 'status: geplant']),
    },
    '',
  ],
  [
    'a seat for young people in a body that is closed',
    'gremium/ohne-junge-menschen',
    { ...city('beteiligung: { junge_menschen: ja }'), ...withClosed(', aufgeloest: 2018-05-31') },
    'gremium.yaml:29:32: In keinem Gremium gibt es einen Sitz für junge Menschen. → Bei einem Gremium unter sitze: einen Sitz mit „junge_menschen: ja“ ergänzen, zum Beispiel für den Jugendbeirat.',
  ],
  [
    'a seat for young people in a body that is there',
    'gremium/ohne-junge-menschen',
    { ...city('beteiligung: { junge_menschen: ja }'), ...withClosed('') },
    '',
  ],
  [
    'invited without any item, to the first meeting',
    'sitzung/erste-tagesordnung',
    {
      ...withRules('tagesordnungen: { erste: [Aufgaben] }'),
      ...body('zwei', 'art: runde'),
      ...meeting('2018-06-12', 'status: eingeladen\neinladung: { versandt: 2018-05-20 }', 'zwei'),
    },
    'sitzungen/2018/2018-03-14-nord.yaml:16:1: Auf der Tagesordnung der ersten Sitzung von „Runde Nord“ fehlt: „Aufgaben“. → Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen. | gremium.yaml:37:23 Was hineingehört, steht hier.\nsitzungen/2018/2018-06-12-zwei.yaml:1:1: Auf der Tagesordnung der ersten Sitzung von „Gremium zwei“ fehlt: „Aufgaben“. → Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen. | gremium.yaml:37:23 Was hineingehört, steht hier.',
  ],
  [
    'planned without any item, as the first meeting',
    'sitzung/erste-tagesordnung',
    {
      ...withRules('tagesordnungen: { erste: [Aufgaben] }'),
      ...body('zwei', 'art: runde'),
      ...meeting('2018-06-12', 'status: geplant', 'zwei'),
    },
    'sitzungen/2018/2018-03-14-nord.yaml:16:1: Auf der Tagesordnung der ersten Sitzung von „Runde Nord“ fehlt: „Aufgaben“. → Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen. | gremium.yaml:37:23 Was hineingehört, steht hier.',
  ],
  [
    'a report that was due yesterday',
    'vorlage/berichtsauftrag',
    {
      ...paper(
        'nummer: 2/18\nstatus: beschlossen\nbeschlussvorschlag: Ja.\nberatungsfolge: [{ gremium: nord, datum: 2018-03-14 }]\nberichtsauftrag: { an: nord, bis: 2018-05-31 }',
      ),
    },
    'vorlagen/2018/papier.yaml:8:35: Der Bericht an „Runde Nord“ war fällig (31. Mai 2018) und ist nicht vermerkt. → Ist berichtet worden, darunter „erledigt:“ mit am: und vorlage: oder bericht: ergänzen.',
  ],
  [
    'a report that is due today',
    'vorlage/berichtsauftrag',
    {
      ...paper(
        'nummer: 2/18\nstatus: beschlossen\nbeschlussvorschlag: Ja.\nberatungsfolge: [{ gremium: nord, datum: 2018-03-14 }]\nberichtsauftrag: { an: nord, bis: 2018-06-01 }',
      ),
    },
    '',
  ],
  [
    'a report to another body',
    'vorlage/berichtsauftrag',
    {
      ...paper(
        'nummer: 2/18\nstatus: entwurf\nberichtsauftrag: { an: zwei, bis: 2018-05-31, erledigt: { am: 2018-05-02, vorlage: frueher } }',
      ),
      ...EARLIER,
      ...withRat(PAPERS),
      ...body('zwei', 'art: rat'),
    },
    'vorlagen/2018/papier.yaml:6:84: In der Beratungsfolge der Vorlage „Früher“ steht „Gremium zwei“ nicht; der Bericht hat das Gremium nicht erreicht. → Die richtige Vorlage nennen oder das Gremium in ihrer Beratungsfolge ergänzen.',
  ],
  [
    'a rule that nobody knows',
    'regel/nicht-einstellbar',
    city('regeln: { ganz/anders: aus, gremium/sitzz: aus, kosten: aus }'),
    'gremium.yaml:29:11: Die Regel „ganz/anders“ gibt es nicht. → „gremium explain“ zeigt alle.\ngremium.yaml:29:29: Die Regel „gremium/sitzz“ gibt es nicht. → Meinten Sie „gremium/sitz“?\ngremium.yaml:29:49: Die Regel „kosten“ gibt es nicht. → Meinten Sie „massnahme/kosten“?',
  ],
  [
    'a rule that cannot be set',
    'regel/nicht-einstellbar',
    city('regeln: { verweis/unbekannt: aus }'),
    'gremium.yaml:29:11: „verweis/unbekannt“ gilt immer und lässt sich nicht einstellen. → Den Eintrag löschen und beheben, was der Befund nennt.',
  ],
  [
    'external meetings where another body is not external',
    'gremium/extern',
    {
      [CITY]: `${BASIS[CITY]}  rat: { bezeichnung: Rat, extern: ja }\n`,
      ...body('rat', 'art: rat'),
      ...meeting('2018-06-12', 'status: geplant', 'rat'),
      'sitzungen/2018/2018-06-13-beide.yaml': 'gremium: [rat, nord]\ndatum: 2018-06-13\nstatus: geplant\n',
      'sitzungen/2018/2018-06-14-fremd.yaml': 'gremium: [rat, fremd]\ndatum: 2018-06-14\nstatus: geplant\n',
    },
    'sitzungen/2018/2018-06-12-rat.yaml:2:8: „Gremium rat“ ist extern; seine Sitzungen werden hier nicht geführt. → Die Datei löschen und den Tag in gremien/rat.yaml unter termine: eintragen. | gremien/rat.yaml:1:7 Das Gremium.',
  ],
  [
    'an exception that has run out, of a rule with a hint',
    'gremium/zu-wenige-mitglieder',
    {
      [CITY]: (withRules('besetzung: { mindestens: 3 }')[CITY] ?? '').replace(
        'gremienarten:\n',
        'ausnahmen: [{ regel: gremium/zu-wenige-mitglieder, datei: gremien/, grund: Anlauf., bis: 2018-05-31 }]\ngremienarten:\n',
      ),
    },
    'gremien/nord.yaml:1:7: „Runde Nord“ hat 2 Mitglieder (Stand 1. Juni 2018); vorgesehen: mindestens 3. → Fehlt jemand, in mitglieder/ unter gremien: eintragen; sonst Mitglieder gewinnen. Die Ausnahme dafür ist am 31. Mai 2018 abgelaufen. | gremium.yaml:38:30 Die Regel steht hier.',
  ],
  [
    'an exception on its last day',
    'gremium/zu-wenige-mitglieder',
    {
      [CITY]: (withRules('besetzung: { mindestens: 3 }')[CITY] ?? '').replace(
        'gremienarten:\n',
        'ausnahmen: [{ regel: gremium/zu-wenige-mitglieder, datei: gremien/, grund: Anlauf., bis: 2018-06-01 }]\ngremienarten:\n',
      ),
    },
    '',
  ],
  [
    'an office that nobody holds, on a seat for two',
    'gremium/sitz',
    { ...NOBODY_RUNS, ...more(BODY, 'sitze: [{ funktion: teamleitung-nord, anzahl: 2 }]') },
    '',
  ],
  [
    'an office that one holds, on a seat for two',
    'gremium/sitz',
    more(BODY, 'sitze: [{ funktion: teamleitung-nord, anzahl: 2 }]'),
    'gremien/nord.yaml:6:9: Den Sitz „Teamleitung Nord“ von „Runde Nord“ hat am 1. Juni 2018 eine Person; vorgesehen: 2 Personen. → Bei funktionen: der Personen von: und bis: prüfen.',
  ],
  [
    'an empty team',
    'gremium/freier-traeger',
    withRules('team: { sitze: [{ kennung: kita, bezeichnung: Kita }], mindestens_frei: 1 }'),
    '',
  ],
  [
    'a team without a private Träger',
    'gremium/freier-traeger',
    {
      ...withRules('team: { sitze: [{ kennung: kita, bezeichnung: Kita }], mindestens_frei: 2 }'),
      ...jo('    sitz: kita'),
    },
    'gremien/nord.yaml:1:7: Im Organisationsteam von „Runde Nord“ arbeitet am 1. Juni 2018 niemand bei einem freien Träger; vorgesehen: mindestens 2 Personen. → Jemanden aus einer Einrichtung eines freien Trägers gewinnen; der Träger steht bei der Einrichtung. | gremium.yaml:37:77 Die Regel steht hier.',
  ],
  [
    'an office on a list and on a seat',
    'funktion/unbesetzt',
    {
      ...changed(ANNA, ['  - { funktion: jugendhilfeplanung, von: 2018-01-01 }\n', '']),
      ...more(BODY, 'sitze: [{ funktion: jugendhilfeplanung }]'),
    },
    'gremium.yaml:38:33: „Jugendhilfeplanung“ ist am 1. Juni 2018 unbesetzt. → Bei der Person, die das Amt übernimmt, unter funktionen: „funktion: jugendhilfeplanung“ mit von: eintragen.',
  ],
  [
    'planned with an item, as the first meeting',
    'sitzung/erste-tagesordnung',
    {
      ...withRules('tagesordnungen: { erste: [Aufgaben] }'),
      ...changed(MEETING, ['status: verteilt', 'status: geplant']),
    },
    'sitzungen/2018/2018-03-14-nord.yaml:16:1: Auf der Tagesordnung der ersten Sitzung von „Runde Nord“ fehlt: „Aufgaben“. → Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen. | gremium.yaml:37:23 Was hineingehört, steht hier.',
  ],
  [
    'a second budget for a year',
    'datei/doppelt',
    {
      ...budget('{ datum: 2018-04-12, betrag: "30,00", text: Honorar }'),
      'budgets/2018/zweites.yaml':
        'gremium: nord\ntoepfe: { vorfeld: { ansatz: "1,00", quelle: Haushalt } }\n',
    },
    'budgets/2018/zweites.yaml:1:10: Für „nord“ gibt es schon ein Budget für 2018. → Die Töpfe und Buchungen in einer Datei zusammenführen. | budgets/2018/nord.yaml:1:10 Hier steht das erste.',
  ],
  [
    'an example that is no number',
    'vorlage/nummer',
    city('vorlagennummer: { muster: N+/JJ, beispiel: V 4871/18 }'),
    'gremium.yaml:29:44: Das Beispiel „V 4871/18“ folgt nicht dem Muster „N+/JJ“. → Muster oder Beispiel berichtigen: N ist eine Ziffer, N+ eine oder mehrere, J eine der Jahreszahl.',
  ],
  [
    'a stage for three kinds',
    'mitglied/besetzung',
    { ...withRules('besetzung: { stufen: { 1: { arten: [asd, hort, ogs] } } }'), ...jo('    stufe: 1') },
    'mitglieder/jo-muster.yaml:3:14: „Jo Muster“ gehört mit der Stufe 1 zu „Runde Nord“, kommt aber aus dem Bereich „Kindertagesstätte“; vorgesehen: asd, hort oder ogs. → stufe: bei der Mitgliedschaft prüfen; wer nur hinzugezogen wird, bekommt „rolle: bei_bedarf“. | gremium.yaml:37:33 Die Regel steht hier.',
  ],
  [
    'a question where the city has none',
    'verweis/unbekannt',
    {
      [CITY]: (BASIS[CITY] ?? '')
        .replace(/^leitfragen:\n( {2}- .*\n| {4}.*\n)+/m, '')
        .replace('    leitfragen: ja\n', ''),
    },
    'sitzungen/2018/2018-03-14-nord.yaml:18:18: „1“ gibt es nicht; hier muss eine Leitfrage stehen. → Hier gibt es keine; die Nummer streichen.\nsitzungen/2018/2018-03-14-nord.yaml:22:17: „2“ gibt es nicht; hier muss eine Leitfrage stehen. → Hier gibt es keine; die Nummer streichen.',
  ],
  [
    'a meeting that begins when the other ends',
    'sitzung/ueberschneidung',
    {
      ...meeting('2018-06-12', 'beginn: 14:00\nende: 15:00\nstatus: geplant'),
      'sitzungen/2018/2018-06-12-nord-b.yaml':
        'gremium: nord\ndatum: 2018-06-12\nbeginn: 15:00\nende: 16:00\nstatus: geplant\n',
    },
    '',
  ],
  [
    'a meeting that begins a minute before the other ends',
    'sitzung/ueberschneidung',
    {
      ...meeting('2018-06-12', 'beginn: 14:00\nende: 15:01\nstatus: geplant'),
      'sitzungen/2018/2018-06-12-nord-b.yaml':
        'gremium: nord\ndatum: 2018-06-12\nbeginn: 15:00\nende: 16:00\nstatus: geplant\n',
    },
    'sitzungen/2018/2018-06-12-nord-b.yaml:3:9: „Runde Nord“ tagt am 12. Juni 2018 um 15:00 Uhr schon in einer anderen Sitzung. → datum:, beginn: und ende: beider Sitzungen prüfen; ist eine doppelt angelegt, ihre Datei löschen. | sitzungen/2018/2018-06-12-nord.yaml:3:9 Die andere Sitzung.',
  ],
  [
    'a paper that costs something, and nothing else',
    'vorlage/finanzen',
    paper('nummer: 2/18\nstatus: eingebracht\nfinanzen: { auswirkungen: ja }'),
    'vorlagen/2018/papier.yaml:6:27: Die Vorlage hat finanzielle Auswirkungen; dazu fehlt: ein Betrag, im_haushalt, psp_element. → Unter finanzen: ergänzen oder „auswirkungen: nein“ eintragen.',
  ],
  [
    'a paper that costs nothing, and an amount',
    'vorlage/finanzen',
    paper('nummer: 2/18\nstatus: entwurf\nfinanzen: { auswirkungen: nein, kosten_insgesamt: "10,00" }'),
    'vorlagen/2018/papier.yaml:6:51: Die Vorlage hat keine finanziellen Auswirkungen, nennt aber einen Betrag: Kosten insgesamt 10,00 €. → „auswirkungen: ja“ eintragen oder den Betrag löschen.',
  ],
  // members
  [
    'two members of at least three',
    'gremium/zu-wenige-mitglieder',
    withRules('besetzung: { mindestens: 3 }'),
    'gremien/nord.yaml:1:7: „Runde Nord“ hat 2 Mitglieder (Stand 1. Juni 2018); vorgesehen: mindestens 3. → Fehlt jemand, in mitglieder/ unter gremien: eintragen; sonst Mitglieder gewinnen. | gremium.yaml:37:30 Die Regel steht hier.',
  ],
  ['enough members', 'gremium/zu-wenige-mitglieder', withRules('besetzung: { mindestens: 1 }'), ''],
  [
    'one member of at least two',
    'gremium/zu-wenige-mitglieder',
    { ...withRules('besetzung: { mindestens: 2 }'), ...WITHOUT_JO },
    'gremien/nord.yaml:1:7: „Runde Nord“ hat ein Mitglied (Stand 1. Juni 2018); vorgesehen: mindestens 2. → Fehlt jemand, in mitglieder/ unter gremien: eintragen; sonst Mitglieder gewinnen. | gremium.yaml:37:30 Die Regel steht hier.',
  ],
  [
    'no member of at least one',
    'gremium/zu-wenige-mitglieder',
    { ...withRules('besetzung: { mindestens: 1 }'), ...WITHOUT_JO, ...NOBODY_RUNS },
    'gremien/nord.yaml:1:7: „Runde Nord“ hat keine Mitglieder (Stand 1. Juni 2018); vorgesehen: mindestens 1. → Fehlt jemand, in mitglieder/ unter gremien: eintragen; sonst Mitglieder gewinnen. | gremium.yaml:37:30 Die Regel steht hier.',
  ],
  [
    'two members of at most one',
    'gremium/zu-viele-mitglieder',
    { ...withRules('besetzung: { hoechstens: 1 }'), ...member('kim') },
    'gremien/nord.yaml:1:7: „Runde Nord“ hat 3 Mitglieder (Stand 1. Juni 2018); vorgesehen: höchstens 1. → Bei denen, die ausgeschieden sind, bis: eintragen. | gremium.yaml:37:30 Die Regel steht hier.',
  ],
  [
    'three in an office for two',
    'funktion/hoechstzahl',
    {
      ...more(BODY, 'sitze: [{ funktion: jugendhilfeplanung, hoechstens: 2 }]'),
      ...person('a', 'funktionen: [{ funktion: jugendhilfeplanung, von: 2018-01-01 }]'),
      ...person('b', 'funktionen: [{ funktion: jugendhilfeplanung, von: 2018-01-01 }]'),
    },
    'gremien/nord.yaml:6:53: Die Funktion „Jugendhilfeplanung“ haben 3 Personen (Stand 1. Juni 2018); höchstens 2 sind vorgesehen. → Wer die Funktion abgegeben hat, bekommt bei funktionen: ein bis:. Es sind: Person a, Person b, Anna Beispiel.',
  ],
  [
    'two in an office for two',
    'funktion/hoechstzahl',
    {
      ...more(BODY, 'sitze: [{ funktion: jugendhilfeplanung, hoechstens: 2 }]'),
      ...person('a', 'funktionen: [{ funktion: jugendhilfeplanung, von: 2018-01-01 }]'),
    },
    '',
  ],
  [
    'two on a seat for one',
    'gremium/sitz',
    {
      ...more(BODY, 'sitze: [{ kennung: kita, bezeichnung: Kita, hoechstens: 1 }]'),
      ...member('a', ', sitz: kita'),
      ...member('b', ', sitz: kita'),
    },
    'gremien/nord.yaml:6:9: Den Sitz „Kita“ von „Runde Nord“ haben am 1. Juni 2018 2 Personen; vorgesehen: höchstens eine Person. → Bei der Mitgliedschaft der Person, die den Sitz hat, „sitz: kita“ eintragen; wer ihn abgegeben hat, bekommt dort ein bis:.',
  ],
  [
    'one on a seat for one',
    'gremium/sitz',
    {
      ...more(BODY, 'sitze: [{ kennung: kita, bezeichnung: Kita, hoechstens: 1 }]'),
      ...member('a', ', sitz: kita'),
    },
    '',
  ],
  [
    'one on a seat for two',
    'gremium/sitz',
    {
      ...more(BODY, 'sitze: [{ kennung: kita, bezeichnung: Kita, anzahl: 2 }]'),
      ...member('a', ', sitz: kita'),
    },
    'gremien/nord.yaml:6:9: Den Sitz „Kita“ von „Runde Nord“ hat am 1. Juni 2018 eine Person; vorgesehen: 2 Personen. → Bei der Mitgliedschaft der Person, die den Sitz hat, „sitz: kita“ eintragen; wer ihn abgegeben hat, bekommt dort ein bis:.',
  ],
  [
    'two of a kind where one is meant',
    'gremium/gruppe-je-art',
    {
      ...withRules('gruppen:', '  kitas: { bezeichnung: Kitas, einrichtungsarten: [kita], je_art_genau: 1 }'),
      ...member('a', ', gruppe: kitas'),
      ...member('b', ', gruppe: kitas'),
    },
    'gremien/nord.yaml:1:7: Aus der Art „Kindertagesstätte“ gehören am 1. Juni 2018 3 Personen zu „Runde Nord“; vorgesehen: genau eine Person. → Je Art die vorgesehene Zahl einladen; wer ausgeschieden ist, bekommt bei der Mitgliedschaft ein bis:. | gremium.yaml:38:7 Die Gruppe steht hier.',
  ],
  [
    'one of a group for two',
    'gremium/gruppe',
    {
      ...withRules('gruppen:', '  kitas: { bezeichnung: Kitas, mindestens: 2 }'),
      ...member('a', ', gruppe: kitas'),
    },
    'gremien/nord.yaml:1:7: Aus der Gruppe „Kitas“ gehört am 1. Juni 2018 eine Person zu „Runde Nord“; vorgesehen: mindestens 2 Personen. → Jemanden gewinnen; bei der Mitgliedschaft „gruppe: kitas“ eintragen. | gremium.yaml:38:7 Die Gruppe steht hier.',
  ],
  [
    'a stage that the body never had',
    'mitglied/stufe',
    { ...more(BODY, 'stufe: { 1: 2018-01-01 }'), ...jo('    stufe: 2') },
    'mitglieder/jo-muster.yaml:7:12: Am 1. Januar 2018 hatte „Runde Nord“ die Stufe 2 noch nicht erreicht. → Beim Gremium unter stufe: eintragen, seit wann die Stufe 2 gilt. | gremien/nord.yaml:6:1 Hier stehen die Stufen.',
  ],
  [
    'a stage for two kinds',
    'mitglied/besetzung',
    { ...withRules('besetzung: { stufen: { 1: { arten: [asd, hort] } } }'), ...jo('    stufe: 1') },
    'mitglieder/jo-muster.yaml:3:14: „Jo Muster“ gehört mit der Stufe 1 zu „Runde Nord“, kommt aber aus dem Bereich „Kindertagesstätte“; vorgesehen: asd oder hort. → stufe: bei der Mitgliedschaft prüfen; wer nur hinzugezogen wird, bekommt „rolle: bei_bedarf“. | gremium.yaml:37:33 Die Regel steht hier.',
  ],
  [
    'a stage for one kind, and no kinds at all',
    'mitglied/besetzung',
    {
      [CITY]: (withRules('besetzung: { stufen: { 1: { arten: [asd] } } }')[CITY] ?? '').replace(
        'einrichtungsarten:\n  kita: Kindertagesstätte\n',
        '',
      ),
      ...jo('    stufe: 1'),
    },
    '',
  ],
  [
    'a stage for church and private ones',
    'mitglied/besetzung',
    {
      ...withRules('besetzung: { stufen: { 1: { traeger_arten: [kirchlich, privat] } } }'),
      ...jo('    stufe: 1'),
    },
    'mitglieder/jo-muster.yaml:3:14: „Jo Muster“ gehört mit der Stufe 1 zu „Runde Nord“, kommt aber von einem Träger der Art „öffentlich“; vorgesehen: kirchlich oder privat. → stufe: bei der Mitgliedschaft prüfen; wer nur hinzugezogen wird, bekommt „rolle: bei_bedarf“. | gremium.yaml:37:33 Die Regel steht hier.',
  ],
  [
    'whose office ended last',
    'funktion/unbesetzt',
    {
      ...NOBODY_RUNS,
      ...person('a', 'funktionen: [{ funktion: teamleitung-nord, von: 2018-01-01, bis: 2018-02-28 }]'),
      ...person('b', 'funktionen: [{ funktion: teamleitung-nord, von: 2018-03-01, bis: 2018-05-31 }]'),
      ...person('c', 'funktionen: [{ funktion: teamleitung-nord, von: 2017-01-01, bis: 2017-12-31 }]'),
    },
    'gremien/nord.yaml:5:21: „Teamleitung Nord“ ist am 1. Juni 2018 unbesetzt. → Bei der Person, die das Amt übernimmt, unter funktionen: „funktion: teamleitung-nord“ mit von: eintragen. | mitglieder/b.yaml:3:14 Zuletzt besetzt bis 31. Mai 2018.',
  ],
  [
    'an office that begins tomorrow',
    'funktion/unbesetzt',
    {
      ...NOBODY_RUNS,
      ...person('a', 'funktionen: [{ funktion: teamleitung-nord, von: 2018-06-02 }]'),
      ...person('b', 'funktionen: [{ funktion: teamleitung-nord, von: 2018-03-01, bis: 2018-05-31 }]'),
    },
    'gremien/nord.yaml:5:21: „Teamleitung Nord“ ist am 1. Juni 2018 unbesetzt. → Bei der Person, die das Amt übernimmt, unter funktionen: „funktion: teamleitung-nord“ mit von: eintragen. | mitglieder/b.yaml:3:14 Zuletzt besetzt bis 31. Mai 2018.',
  ],
  [
    'an office that somebody only begins later',
    'funktion/unbesetzt',
    {
      ...NOBODY_RUNS,
      ...person('a', 'funktionen: [{ funktion: teamleitung-nord, von: 2018-09-01 }]'),
      ...person('b', 'funktionen: [{ funktion: teamleitung-nord, von: 2018-08-01 }]'),
    },
    'gremien/nord.yaml:5:21: „Teamleitung Nord“ ist am 1. Juni 2018 unbesetzt. → Bei der Person, die das Amt übernimmt, unter funktionen: „funktion: teamleitung-nord“ mit von: eintragen. | mitglieder/b.yaml:3:14 Besetzt erst ab 1. August 2018.',
  ],
  // parts of bodies
  ...(
    [
      [
        'part of a part',
        'teil_von:\n  gremium: west\n  stadtteile: [Nordend]\n  konsens_beschluss: 2018-03-14-nord#2',
        'gremien/teil.yaml:6:12: „Gremium west“ ist selbst ein Teilgremium. → Das Gremium angeben, das unterteilt wurde und selbst kein Teilgremium ist.',
      ],
      [
        'of what is not there',
        'teil_von:\n  gremium: sued\n  stadtteile: [Nordend]\n  konsens_beschluss: 2018-03-14-nord#2',
        '',
      ],
      [
        'with another district',
        'teil_von:\n  gremium: nord\n  stadtteile: [Suedend]\n  konsens_beschluss: 2018-03-14-nord#1',
        'gremien/teil.yaml:7:16: „Suedend“ gehört nicht zu „Nord“. → Möglich sind hier: Nordend.\ngremien/teil.yaml:8:22: Das Teilgremium wurde eingerichtet, bevor die Unterteilung beschlossen war. → eingerichtet: oder den Beschluss prüfen.',
      ],
      [
        'by a decision that is not there',
        'teil_von:\n  gremium: nord\n  stadtteile: [Nordend]\n  konsens_beschluss: 2018-03-14-nord#7',
        '',
      ],
      [
        'by a decision against votes',
        'teil_von:\n  gremium: nord\n  stadtteile: [Nordend]\n  konsens_beschluss: 2018-03-14-nord#1',
        'gremien/teil.yaml:8:22: Der Beschluss „2018-03-14-nord#1“ fiel mit Gegenstimmen; eine Unterteilung braucht den Konsens aller. → Den Beschluss prüfen oder das Teilgremium auflösen.',
      ],
      [
        'by a decision of another body',
        'teil_von:\n  gremium: ganz\n  stadtteile: [Nordend]\n  konsens_beschluss: 2018-03-14-nord#1',
        'gremien/teil.yaml:8:22: Der Beschluss „2018-03-14-nord#1“ stammt nicht aus einer Sitzung von „Gremium ganz“. → Den Tagesordnungspunkt angeben, in dem das ganze Gremium die Unterteilung beschlossen hat.',
      ],
    ] as const
  ).map(
    ([what, lines, said], index): Row => [
      `part of a body: ${what}`,
      'gremium/teilgremium',
      {
        ...withRat(changed(CITY, ['stadtteile: [Nordend]', 'stadtteile: [Nordend, Suedend]'])),
        ...changed(MEETING, [
          '    leitfragen: [1]\n',
          `    leitfragen: [1]\n    beschluss: { text: Geteilt., ja: 1${index === 4 ? ', nein: 1' : ''} }\n`,
        ]),
        ...body('ganz', 'art: rat'),
        ...body(
          'west',
          'art: rat\nteil_von:\n  gremium: ganz\n  stadtteile: [Suedend]\n  konsens_beschluss: 2018-03-14-nord#9',
        ),
        ...body('teil', `art: rat\n${lines}`),
      },
      said,
    ],
  ),
  [
    'a part that is older than the decision',
    'gremium/teilgremium',
    {
      ...withRat(),
      ...changed(MEETING, [
        '    leitfragen: [1]\n',
        '    leitfragen: [1]\n    beschluss: { text: Geteilt., ja: 1 }\n',
      ]),
      ...body(
        'teil',
        'art: rat\nteil_von: { gremium: nord, stadtteile: [Nordend], konsens_beschluss: 2018-03-14-nord#1 }',
      ),
    },
    'gremien/teil.yaml:5:70: Das Teilgremium wurde eingerichtet, bevor die Unterteilung beschlossen war. → eingerichtet: oder den Beschluss prüfen.',
  ],
  // meetings
  [
    'a question in a city where only another kind of body has some',
    'verweis/unbekannt',
    {
      [CITY]: `${(BASIS[CITY] ?? '').replace(/^leitfragen:\n( {2}- .*\n| {4}.*\n)+/m, '')}  rat: { bezeichnung: Rat, leitfragen: [{ titel: Wer hilft? }, { titel: Wer fehlt? }] }\n`,
    },
    'sitzungen/2018/2018-03-14-nord.yaml:18:18: Eine Leitfrage 1 hat „Runde Nord“ nicht. → Die Nummer streichen.\nsitzungen/2018/2018-03-14-nord.yaml:22:17: Eine Leitfrage 2 hat „Runde Nord“ nicht. → Die Nummer streichen.',
  ],
  [
    'a question that nobody has, both spoken of and not',
    'protokoll/leitfrage-widerspruch',
    changed(
      MEETING,
      ['leitfragen: [1]', 'leitfragen: [1, 9]'],
      ['keine_meldung: [2]', 'keine_meldung: [2, 9]'],
    ),
    'sitzungen/2018/2018-03-14-nord.yaml:22:20: Leitfrage 9 (?) hat einen Tagesordnungspunkt und zugleich „keine Meldung“. → Die Nummer an einer der beiden Stellen streichen.',
  ],
  [
    'a correction of a meeting without items',
    'protokoll/berichtigung',
    meeting('2018-06-12', 'status: geplant\nberichtigungen: [{ am: 2018-06-13, top: 1, alt: a, neu: b }]'),
    'sitzungen/2018/2018-06-12-nord.yaml:4:41: Einen TOP 1 hat diese Sitzung nicht. → Zuerst die Tagesordnung eintragen.',
  ],
  [
    'a correction of an item that is not there',
    'protokoll/berichtigung',
    more(MEETING, 'berichtigungen: [{ am: 2018-03-14, top: 3, alt: a, neu: b }]'),
    'sitzungen/2018/2018-03-14-nord.yaml:23:41: Einen TOP 3 hat diese Sitzung nicht. → Eine Nummer von 1 bis 2 eintragen.',
  ],
  [
    'a correction before the meeting',
    'protokoll/berichtigung',
    more(MEETING, 'berichtigungen: [{ am: 2018-03-13, top: 2, alt: a, neu: b }]'),
    'sitzungen/2018/2018-03-14-nord.yaml:23:24: Die Berichtigung vom 13. März 2018 liegt vor der Sitzung am 14. März 2018. → Das Datum der Berichtigung prüfen.',
  ],
  [
    'two first items that are missing',
    'sitzung/erste-tagesordnung',
    withRules('tagesordnungen: { erste: [Begrüßung, Aufgaben] }'),
    'sitzungen/2018/2018-03-14-nord.yaml:16:1: Auf der Tagesordnung der ersten Sitzung von „Runde Nord“ fehlen: „Begrüßung“, „Aufgaben“. → Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen. | gremium.yaml:37:23 Was hineingehört, steht hier.',
  ],
  [
    'one first item that is missing',
    'sitzung/erste-tagesordnung',
    withRules('tagesordnungen: { erste: [Sommerfest, Aufgaben] }'),
    'sitzungen/2018/2018-03-14-nord.yaml:16:1: Auf der Tagesordnung der ersten Sitzung von „Runde Nord“ fehlt: „Aufgaben“. → Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen. | gremium.yaml:37:23 Was hineingehört, steht hier.',
  ],
  [
    'invited a day before',
    'sitzung/ladungsfrist',
    changed(MEETING, ['versandt: 2018-02-21', 'versandt: 2018-03-13']),
    'sitzungen/2018/2018-03-14-nord.yaml:8:13: Die Einladung ging einen Tag vor der Sitzung hinaus; vorgesehen: mindestens 14 Tage, also spätestens am 28. Februar 2018. → Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann. | gremium.yaml:35:30 Die Frist steht hier.',
  ],
  [
    'invited two days before',
    'sitzung/ladungsfrist',
    changed(MEETING, ['versandt: 2018-02-21', 'versandt: 2018-03-12']),
    'sitzungen/2018/2018-03-14-nord.yaml:8:13: Die Einladung ging 2 Tage vor der Sitzung hinaus; vorgesehen: mindestens 14 Tage, also spätestens am 28. Februar 2018. → Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann. | gremium.yaml:35:30 Die Frist steht hier.',
  ],
  [
    'invited on the day',
    'sitzung/ladungsfrist',
    changed(MEETING, ['versandt: 2018-02-21', 'versandt: 2018-03-14']),
    'sitzungen/2018/2018-03-14-nord.yaml:8:13: Die Einladung ging erst am Tag der Sitzung hinaus; vorgesehen: mindestens 14 Tage, also spätestens am 28. Februar 2018. → Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann. | gremium.yaml:35:30 Die Frist steht hier.',
  ],
  [
    'invited after the meeting',
    'sitzung/ladungsfrist',
    changed(MEETING, ['versandt: 2018-02-21', 'versandt: 2018-03-15']),
    'sitzungen/2018/2018-03-14-nord.yaml:8:13: Die Einladung ging erst nach der Sitzung hinaus; vorgesehen: mindestens 14 Tage, also spätestens am 28. Februar 2018. → Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann. | gremium.yaml:35:30 Die Frist steht hier.',
  ],
  [
    'invited on the last day',
    'sitzung/ladungsfrist',
    changed(MEETING, ['versandt: 2018-02-21', 'versandt: 2018-02-28']),
    '',
  ],
  [
    'invited one working day before',
    'sitzung/ladungsfrist',
    {
      ...changed(CITY, ['frist_tage: 14', 'frist_werktage: 10']),
      ...changed(MEETING, ['versandt: 2018-02-21', 'versandt: 2018-03-12']),
    },
    'sitzungen/2018/2018-03-14-nord.yaml:8:13: Die Einladung ging 2 Werktage vor der Sitzung hinaus; vorgesehen: mindestens 10 Werktage, also spätestens am 28. Februar 2018. → Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann. | gremium.yaml:35:34 Die Frist steht hier.',
  ],
  [
    'invited on a Saturday before a Monday',
    'sitzung/ladungsfrist',
    {
      ...changed(CITY, ['frist_tage: 14', 'frist_werktage: 10']),
      ...meeting('2018-06-11', 'status: geplant\neinladung: { versandt: 2018-06-09 }'),
    },
    'sitzungen/2018/2018-06-11-nord.yaml:4:24: Die Einladung ging keinen Werktag vor der Sitzung hinaus; vorgesehen: mindestens 10 Werktage, also spätestens am 28. Mai 2018. → Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann. | gremium.yaml:35:34 Die Frist steht hier.',
  ],
  [
    'a day before the next meeting of the council',
    'sitzung/vorlauf',
    {
      ...withRat(
        changed(CITY, ['je: halbjahr,', 'je: halbjahr, vor_sitzung_von: {gremium: rat, wochen: 1},']),
      ),
      ...body('rat', 'art: rat'),
      ...meeting('2018-06-12', 'status: geplant'),
      ...meeting('2018-06-13', 'status: geplant', 'rat'),
    },
    'sitzungen/2018/2018-06-12-nord.yaml:2:8: Die Sitzung liegt einen Tag vor der nächsten Sitzung von „Gremium rat“ (13. Juni 2018); vorgesehen: mindestens 1 Woche davor. → Spätestens am 6. Juni 2018 tagen. Hat die Sitzung so stattgefunden, ist nichts weiter zu tun. | gremium.yaml:34:86 Die Regel steht hier.',
  ],
  [
    'a week before the next meeting of the council',
    'sitzung/vorlauf',
    {
      ...withRat(
        changed(CITY, ['je: halbjahr,', 'je: halbjahr, vor_sitzung_von: {gremium: rat, wochen: 1},']),
      ),
      ...body('rat', 'art: rat'),
      ...meeting('2018-06-12', 'status: geplant'),
      ...meeting('2018-06-19', 'status: geplant', 'rat'),
    },
    '',
  ],
  [
    'six days before the next meeting of the council',
    'sitzung/vorlauf',
    {
      ...withRat(
        changed(CITY, ['je: halbjahr,', 'je: halbjahr, vor_sitzung_von: {gremium: rat, wochen: 2},']),
      ),
      ...body('rat', 'art: rat'),
      ...meeting('2018-06-12', 'status: geplant'),
      ...meeting('2018-06-18', 'status: geplant', 'rat'),
    },
    'sitzungen/2018/2018-06-12-nord.yaml:2:8: Die Sitzung liegt 6 Tage vor der nächsten Sitzung von „Gremium rat“ (18. Juni 2018); vorgesehen: mindestens 2 Wochen davor. → Spätestens am 4. Juni 2018 tagen. Hat die Sitzung so stattgefunden, ist nichts weiter zu tun. | gremium.yaml:34:86 Die Regel steht hier.',
  ],
  [
    'the same stranger keeps the minutes twice',
    'protokoll/fuehrung',
    {
      ...changed(CITY, ['frist_tage: 21,', 'frist_tage: 21, fuehrung_wechselt: ja,']),
      ...changed(MEETING, ['fuehrung: jo-muster', 'fuehrung: fremd']),
      ...meeting('2018-06-12', 'status: geplant\nprotokoll: { fuehrung: fremd }'),
    },
    'sitzungen/2018/2018-06-12-nord.yaml:4:24: „fremd“ führt das Protokoll zweimal nacheinander. → An der Reihe wäre: „fuehrung: jo-muster“. Hat die Sitzung so stattgefunden, ist nichts weiter zu tun. | sitzungen/2018/2018-03-14-nord.yaml:10:13 Die Sitzung am 14. März 2018.',
  ],
  [
    'nobody keeps the next minutes yet',
    'protokoll/fuehrung',
    {
      ...changed(CITY, ['frist_tage: 21,', 'frist_tage: 21, fuehrung_wechselt: ja,']),
      ...meeting('2018-06-12', 'status: geplant'),
    },
    '',
  ],
  [
    'two bodies meet twice at a time',
    'sitzung/ueberschneidung',
    {
      ...withRat(),
      ...body('rat', 'art: rat'),
      ...Object.fromEntries(
        ['nord', 'rat'].flatMap((id) =>
          ['a', 'b'].map((part) => [
            `sitzungen/2018/2018-06-12-${id}-${part}.yaml`,
            `gremium: ${id}\ndatum: 2018-06-12\nbeginn: 14:00\nende: 15:00\nstatus: geplant\n`,
          ]),
        ),
      ),
    },
    'sitzungen/2018/2018-06-12-nord-b.yaml:3:9: „Runde Nord“ tagt am 12. Juni 2018 um 14:00 Uhr schon in einer anderen Sitzung. → datum:, beginn: und ende: beider Sitzungen prüfen; ist eine doppelt angelegt, ihre Datei löschen. | sitzungen/2018/2018-06-12-nord-a.yaml:3:9 Die andere Sitzung.\nsitzungen/2018/2018-06-12-rat-b.yaml:3:9: „Gremium rat“ tagt am 12. Juni 2018 um 14:00 Uhr schon in einer anderen Sitzung. → datum:, beginn: und ende: beider Sitzungen prüfen; ist eine doppelt angelegt, ihre Datei löschen. | sitzungen/2018/2018-06-12-rat-a.yaml:3:9 Die andere Sitzung.',
  ],
  [
    'two people are in two meetings',
    'sitzung/doppelt-verplant',
    {
      ...withRat(),
      ...body('rat', 'art: rat'),
      ...meeting(
        '2018-03-14',
        `${HELD}\n${PRESENT}\ntagesordnung: [{ titel: Bericht, ergebnis: Gut. }]`,
        'rat',
      ),
    },
    'sitzungen/2018/2018-03-14-rat.yaml:3:9: Anna Beispiel, Jo Muster sind zur selben Zeit in einer anderen Sitzung. → Einen der Termine verlegen oder eine Vertretung entsenden; war jemand nur zeitweise da, bei anwesend: von: und bis: ergänzen. | sitzungen/2018/2018-03-14-nord.yaml:3:9 Die andere Sitzung.',
  ],
  [
    'a guest of no known Träger in the trial',
    'sitzung/erprobung-gast',
    {
      ...more(BODY, 'erprobung: { von: 2018-01-01, bis: 2018-12-31 }'),
      ...person('kim', 'einheit: 51'),
      ...person('alex', ''),
      ...changed(MEETING, [
        '  - jo-muster\n',
        '  - jo-muster\n  - { person: kim, als: gast }\n  - { person: alex, als: gast }\n',
      ]),
    },
    '',
  ],
  [
    'a meeting before that of another body that is not planned',
    'sitzung/voraussetzung',
    {
      ...withRat(),
      ...body('rat', 'art: rat'),
      ...more(BODY, 'voraussetzung: { gremium: rat, nach: auswertung }'),
    },
    'sitzungen/2018/2018-03-14-nord.yaml:2:8: „Runde Nord“ tagt am 14. März 2018, aber die erste Sitzung von „Gremium rat“ ist noch nicht ausgewertet. → Diese Sitzung später ansetzen. | gremien/nord.yaml:6:1 Die Voraussetzung steht hier.',
  ],
  // what the city lays down
  [
    'Wahlperioden that begin on one day',
    'wahlperiode/folge',
    city('wahlperioden: [{ von: 2014-07-01, bis: 2019-06-30 }, { von: 2014-07-01, bis: 2014-12-31 }]'),
    'gremium.yaml:29:61: Die Wahlperiode beginnt am 1. Juli 2014, die vorige endet aber erst am 30. Juni 2019. → Eine Wahlperiode beginnt am Tag nach dem Ende der vorigen; beide Daten prüfen.',
  ],
  [
    'one area instead of none',
    'sozialraum/anzahl',
    city('anzahl_sozialraeume: 2'),
    'gremium.yaml:29:22: Vorgesehen sind 2 Sozialräume, in sozialraeume/ liegt 1. → Eine Datei ergänzen oder löschen, oder die Zahl berichtigen.',
  ],
  [
    'two areas instead of one',
    'sozialraum/anzahl',
    { ...city('anzahl_sozialraeume: 1'), 'sozialraeume/sued.yaml': 'name: Süd\nstadtteile: [Nordend]\n' },
    'gremium.yaml:29:22: Vorgesehen sind 1 Sozialraum, in sozialraeume/ liegen 2. → Eine Datei ergänzen oder löschen, oder die Zahl berichtigen.',
  ],
  [
    'external meetings of a body of no kind',
    'gremium/extern',
    body('rat', 'art: sitzung\ntermine: [2018-06-05]'),
    '',
  ],
  // reports
  [
    'a department that has no name',
    'bericht/zustaendig',
    {
      ...city(
        'empfehlungen: { zustaendig: [52, 40] }',
        changed(CITY, ['  51: Jugendamt\n', '  51: Jugendamt\n  40: Schulamt\n']),
      ),
      [REPORT]:
        'situation: Gut.\nempfehlungen: [{ text: Mehr., zustaendig: 51, quelle: ["2018-03-14-nord#1"] }]\n',
    },
    'berichte/2018/sozialraeume/nord.yaml:2:43: Für Empfehlungen ist „51 (Jugendamt)“ nicht zuständig. → Möglich: 52, 40 (Schulamt).',
  ],
  [
    'a report without recommendations',
    'bericht/zustaendig',
    { ...city('empfehlungen: { zustaendig: [51] }'), [REPORT]: 'situation: Gut.\n' },
    '',
  ],
  [
    'one meeting of two to reflect',
    'reflexion/sitzung-fehlt',
    { ...REFLEXION('eigene: 2'), ...reflected('2018-03-05', 'eigene') },
    'gremien/lenkung.yaml:1:7: Im 1. Halbjahr 2018 gab es 1 eigene Sitzung zur Reflexion; vorgesehen: 2. → Hat sie stattgefunden, bei der Sitzung eine Zeile „reflexion: eigene“ ergänzen; sonst den Grund im Reflexionsbericht nennen. | gremium.yaml:29:40 Die Regel steht hier.',
    '2018-09-01',
  ],
  [
    'two meetings of three to reflect',
    'reflexion/sitzung-fehlt',
    {
      ...REFLEXION('gemeinsam: 3'),
      ...reflected('2018-03-05', 'gemeinsam', 'anna-beispiel, { person: jo-muster, als: gast }'),
      ...reflected('2018-03-12', 'gemeinsam'),
    },
    'gremien/lenkung.yaml:1:7: Im 1. Halbjahr 2018 gab es 2 gemeinsame Sitzungen zur Reflexion; vorgesehen: 3. → Hat sie stattgefunden, bei der Sitzung eine Zeile „reflexion: gemeinsam“ ergänzen; sonst den Grund im Reflexionsbericht nennen. | gremium.yaml:29:43 Die Regel steht hier.',
    '2018-09-01',
  ],
  [
    'a body that names no delegates',
    'reflexion/delegierte',
    { ...REFLEXION('gemeinsam: 1'), ...reflected('2018-03-05', 'gemeinsam') },
    'gremien/nord.yaml:1:7: „Runde Nord“ war am 5. März 2018 in der gemeinsamen Reflexion durch niemanden vertreten. → War jemand da, beim Gremium unter delegierte: und bei der Sitzung unter anwesend: eintragen. | sitzungen/2018/2018-03-05-lenkung.yaml:7:12 Die gemeinsame Sitzung steht hier.',
    '2018-09-01',
  ],
  // papers
  [
    'a step whose meeting is before the one above',
    'vorlage/reihenfolge',
    paper(
      'nummer: 2/18\nstatus: entwurf\nberatungsfolge: [{ gremium: nord }, { gremium: nord, datum: 2018-04-01 }, { gremium: nord, sitzung: 2018-03-14-nord }]',
    ),
    'vorlagen/2018/papier.yaml:6:101: Schritt 3 „Runde Nord“ (14. März 2018) liegt vor einem Schritt, der darüber steht (1. April 2018). → Die Schritte nach ihren Terminen ordnen oder den Termin berichtigen.',
  ],
  [
    'a reference to a step on another day',
    'vorlage/bezug',
    {
      ...paper('nummer: 2/18\nstatus: entwurf\nbezug: [{ vorlage: frueher, datum: 2018-03-15 }]'),
      ...EARLIER,
    },
    'vorlagen/2018/papier.yaml:6:20: Die Beratungsfolge dieser Vorlage kennt keinen Schritt am 15. März 2018. → Die Zeilen gremium: und datum: löschen (sie stehen in der Vorlage) oder berichtigen.',
  ],
  [
    'a reference to a step in another body',
    'vorlage/bezug',
    {
      ...paper('nummer: 2/18\nstatus: entwurf\nbezug: [{ nummer: 1/18, gremium: zwei }]'),
      ...EARLIER,
      ...withRat(PAPERS),
      ...body('zwei', 'art: rat'),
    },
    'vorlagen/2018/papier.yaml:6:19: Die Beratungsfolge dieser Vorlage kennt keinen Schritt in „Gremium zwei“. → Die Zeilen gremium: und datum: löschen (sie stehen in der Vorlage) oder berichtigen.',
  ],
  [
    'a reference to a step on its day',
    'vorlage/bezug',
    {
      ...paper(
        'nummer: 2/18\nstatus: entwurf\nbezug: [{ vorlage: frueher, datum: 2018-03-14, gremium: nord }]',
      ),
      ...EARLIER,
    },
    '',
  ],
  [
    'a paper without a number',
    'vorlage/unvollstaendig',
    paper('status: eingebracht'),
    'vorlagen/2018/papier.yaml:4:9: Die Vorlage steht auf „eingebracht“, es fehlt aber: nummer, beratungsfolge. → Die Angaben ergänzen oder status: entwurf eintragen.',
  ],
  ['a draft without a number', 'vorlage/nummer', paper('status: entwurf'), ''],
  [
    'a paper with another number',
    'vorlage/nummer',
    paper('nummer: V 2/18\nstatus: entwurf'),
    'vorlagen/2018/papier.yaml:4:9: „V 2/18“ ist keine Vorlagennummer; hier sehen sie aus wie „4871/18“. → Nur die Nummer schreiben, ohne „Vorlage“ davor; mehrere als Liste.',
  ],
  [
    'nobody decides, and nobody can',
    'vorlage/entscheidung',
    {
      ...paper(
        'nummer: 2/18\nstatus: eingebracht\nbeschlussvorschlag: Ja.\nberatungsfolge: [{ gremium: nord, zustaendigkeit: vorberatung, datum: 2018-07-01 }]',
        'beschluss',
      ),
      [CITY]: (PAPERS[CITY] ?? '').replace(', entscheidet: ja', ''),
    },
    'vorlagen/2018/papier.yaml:7:51: Schritt 1 „Runde Nord“ ist der letzte, entscheidet aber nicht. → In gremium.yaml unter zustaendigkeiten: bei einer „entscheidet: ja“ ergänzen.',
  ],
  // money
  [
    'a booking from one of two Töpfe',
    'budget/topf',
    budget('{ datum: 2018-04-12, betrag: "30,00", text: Honorar }', TWO_TOEPFE),
    'budgets/2018/nord.yaml:3:42: Es ist nicht klar, aus welchem Topf die Buchung bezahlt wird. → topf: mit einem dieser Töpfe angeben: praevention, vorfeld.',
  ],
  [
    'a booking from a Topf that the budget has not',
    'budget/topf',
    budget('{ datum: 2018-04-12, betrag: "30,00", text: Honorar, topf: vorfeld }'),
    'budgets/2018/nord.yaml:3:72: Es ist nicht klar, aus welchem Topf die Buchung bezahlt wird. → topf: mit einem dieser Töpfe angeben: praevention.',
  ],
  [
    'a purpose that is paid from the only Topf, which is another',
    'budget/topf',
    {
      ...cap('zweck: honorar, topf: vorfeld, je: halbjahr'),
      ...budget('{ datum: 2018-04-12, betrag: "30,00", text: Honorar, zweck: honorar }'),
    },
    'budgets/2018/nord.yaml:3:42: „Honorare“ wird aus „Vorfeldhilfen“ bezahlt, hier aber aus „Prävention“. → topf: vorfeld eintragen oder den Zweck berichtigen.',
  ],
  [
    'a purpose that is paid from another Topf',
    'budget/topf',
    {
      ...cap('zweck: honorar, topf: vorfeld, je: halbjahr'),
      ...budget(
        '{ datum: 2018-04-12, betrag: "30,00", text: Honorar, zweck: honorar, topf: praevention }',
        TWO_TOEPFE,
      ),
    },
    'budgets/2018/nord.yaml:3:88: „Honorare“ wird aus „Vorfeldhilfen“ bezahlt, hier aber aus „Prävention“. → topf: vorfeld eintragen oder den Zweck berichtigen.',
  ],
  [
    'a Topf up to its cap',
    'budget/hoechstbetrag',
    {
      ...cap('topf: praevention, je: halbjahr'),
      ...budget(
        '{ datum: 2018-04-12, betrag: "1.500,00", text: Honorar }',
        'praevention: {ansatz: "2.000,00", quelle: Haushalt}',
      ),
    },
    '',
  ],
  [
    'a Topf over its cap',
    'budget/hoechstbetrag',
    {
      ...cap('topf: praevention, je: halbjahr'),
      ...budget(
        '{ datum: 2018-04-12, betrag: "1.500,01", text: Honorar }',
        'praevention: {ansatz: "2.000,00", quelle: Haushalt}',
      ),
    },
    'budgets/2018/nord.yaml:3:42: Aus „Prävention“ wurden 1.500,01 € im 1. Halbjahr 2018 ausgegeben; möglich sind bis zu 1.500,00 €. → Beträge und topf: prüfen; was darüber liegt, anders finanzieren. | gremium.yaml:40:52 Der Höchstbetrag steht hier.',
  ],
  [
    'a booking from the only Topf, on which the body decides',
    'budget/beschluss',
    {
      ...cap('topf: praevention, je: halbjahr, beschluss_durch: gremium'),
      ...budget('{ datum: 2018-04-12, betrag: "30,00", text: Honorar }'),
    },
    'budgets/2018/nord.yaml:3:42: Die Buchung aus „Prävention“ nennt keinen Beschluss des Gremiums. → Bei der Buchung „beschluss: <Sitzung>#<Nummer>“ mit einem Beschluss dieses Gremiums angeben, der vorher gefasst wurde und den Betrag deckt.',
  ],
  // procedures
  [
    'no report for a body that is not there',
    'verfahren/rueckbericht',
    step('  - { kennung: a, titel: Sammeln, art: sammeln, gremien: [sued], verantwortlich: 51 }'),
    'planung/verfahren/karte.yaml:4:59: „sued“ trägt zu „Sammeln“ bei, bekommt danach aber keinen Bericht. → Einen späteren Schritt mit „art: bericht“ ergänzen und sued dort unter gremien: nennen.',
  ],
  [
    'nobody is responsible',
    'verfahren/verantwortlich',
    step('  - { kennung: a, titel: Sichten, art: sichten }'),
    'planung/verfahren/karte.yaml:4:26: Für den Schritt „Sichten“ ist niemand verantwortlich. → Unter verantwortlich: genau eine der beteiligten Stellen nennen: 51, jugendhilfeplanung.',
  ],
  // goals
  [
    'a step of approval that nobody knows',
    'ziel/freigaben',
    {
      ...city('freigabeschritte: { ausschuss: Ausschuss, rat: Rat }'),
      'planung/ziele/ziel.yaml':
        'titel: Ziel\nmeilensteine: [{ titel: M, bis: 2019 }]\nfreigaben: [{ schritt: amt, am: 2018-01-02, durch: 51 }, { schritt: rat, am: 2018-01-01, durch: nord }]\n',
    },
    '',
  ],
  [
    'an approval that should have waited for an earlier one',
    'ziel/freigaben',
    {
      ...city('freigabeschritte: { ausschuss: Ausschuss, rat: Rat }'),
      'planung/ziele/ziel.yaml':
        'titel: Ziel\nmeilensteine: [{ titel: M, bis: 2019 }]\nfreigaben: [{ schritt: ausschuss, am: 2018-01-02, durch: 51 }, { schritt: rat, am: 2018-01-01, durch: nord }]\n',
    },
    'planung/ziele/ziel.yaml:3:84: „Rat“ am 1. Januar 2018 kommt vor „Ausschuss“ am 2. Januar 2018. → Die Tage prüfen; die Reihenfolge steht in gremium.yaml unter freigabeschritte:. | planung/ziele/ziel.yaml:3:13 Hier steht „Ausschuss“.',
  ],
  [
    'approvals on one day',
    'ziel/freigaben',
    {
      ...city('freigabeschritte: { ausschuss: Ausschuss, rat: Rat }'),
      'planung/ziele/ziel.yaml':
        'titel: Ziel\nmeilensteine: [{ titel: M, bis: 2019 }]\nfreigaben: [{ schritt: ausschuss, am: 2018-01-01, durch: 51 }, { schritt: rat, am: 2018-01-01, durch: nord }]\n',
    },
    '',
  ],
  ['a file that is one word', 'zeitraum/verkehrt', { [NEXT]: '"geplant"\n' }, ''],
  [
    'an exception that has run out, of a rule without a hint',
    'protokoll/fuehrung',
    {
      ...city(
        'ausnahmen: [{ regel: protokoll/fuehrung, datei: sitzungen/2018/2018-06-12-nord.yaml, grund: Krank., bis: 2018-05-31 }]',
        changed(CITY, ['frist_tage: 21,', 'frist_tage: 21, fuehrung_wechselt: ja,']),
      ),
      ...changed(MEETING, ['fuehrung: jo-muster', 'fuehrung: jo-muster']),
      ...meeting('2018-06-12', 'status: geplant\nprotokoll: { fuehrung: jo-muster }'),
    },
    'sitzungen/2018/2018-06-12-nord.yaml:4:24: „Jo Muster“ führt das Protokoll zweimal nacheinander. → Die Ausnahme dafür ist am 31. Mai 2018 abgelaufen. | sitzungen/2018/2018-03-14-nord.yaml:10:13 Die Sitzung am 14. März 2018.',
  ],
  [
    'a second body in an area',
    'sozialraum/mehrere-gremien',
    body('zwei', 'art: runde\nsozialraum: nord'),
    'gremien/zwei.yaml:5:13: „Nord“ hat mehr als ein Gremium der Art „Sozialraumrunde“. → Bei dem Gremium, das es nicht mehr gibt, aufgeloest: mit Datum eintragen. | gremien/nord.yaml:3:13 Das andere steht hier.',
  ],
  [
    'the same house twice',
    'datei/doppelt',
    {
      'sozialraeume/sued.yaml':
        'name: Süd\nstadtteile: [Nordend]\neinrichtungen:\n  kita-sonne: { name: Kita Sonne, art: kita, traeger: stadt }\n',
    },
    'sozialraeume/sued.yaml:4:3: Den Kurznamen „kita-sonne“ gibt es schon. → Einen der beiden Einträge umbenennen. | sozialraeume/nord.yaml:4:3 Hier steht er zum ersten Mal.',
  ],
];

const DATED = ROWS.map(
  ([what, code, files, said, stichtag = STICHTAG]) => [what, code, files, said, stichtag] as const,
);

test.each(DATED)('%s', (_, code, files, said, stichtag) => {
  expect(saidOf(code, files, stichtag)).toBe(said);
});

describe('every file that is named lies in the repository', () => {
  const PATHS = new Set(['bilder/wappen.png', 'anlagen/plan.pdf']);
  const LOST = 'Die Datei dort ablegen (keine Verknüpfung) oder den Pfad berichtigen.';
  const OUTSIDE = 'Die Datei in den Bestand kopieren und ihren Pfad vom Ordner mit gremium.yaml aus angeben.';
  const look = (line: string) => city(`erscheinungsbild: { ${line} }`);

  test.each<readonly [what: string, files: Texts, said: readonly string[]]>([
    ['a logo', look('logo: { datei: bilder/wappen.png, alt: Wappen, breite: 20 mm }'), []],
    ['a letterhead', look('briefkopf: nirgends/kopf.docx'), [`${CITY}:29:32 „nirgends/kopf.docx“ ${LOST}`]],
    [
      'typefaces',
      look('schrift: { name: Haus, dateien: [nirgends/a.ttf, nirgends/b.ttf] }'),
      [`${CITY}:29:54 „nirgends/a.ttf“ ${LOST}`, `${CITY}:29:70 „nirgends/b.ttf“ ${LOST}`],
    ],
    [
      'a basis of the city',
      city('grundlagen: [{ titel: Satzung, datei: anlagen/plam.pdf }, { titel: Konzept }]'),
      [`${CITY}:29:39 „anlagen/plam.pdf“ Meinten Sie „anlagen/plan.pdf“?`],
    ],
    [
      'what is enclosed with a paper',
      paper(
        'status: entwurf\nanlagen: [{ titel: Plan, datei: anlagen/plan.pdf }, Liste, { titel: Alt, datei: ../alt.pdf }]',
      ),
      [`${PAPER}:5:81 „../alt.pdf“ ${OUTSIDE}`],
    ],
    [
      'what is enclosed with an invitation',
      changed(MEETING, [
        'versandt: 2018-02-21',
        'versandt: 2018-02-21\n  anlagen: [{ titel: Plan, datei: /tmp/plan.pdf }, Liste]',
      ]),
      [`${MEETING}:9:35 „/tmp/plan.pdf“ ${OUTSIDE}`],
    ],
    [
      'what is enclosed with the minutes',
      changed(MEETING, [
        'verteilt: 2018-03-22',
        'verteilt: 2018-03-22\n  anlagen: [{ titel: Plan, datei: "C:/plan.pdf" }]',
      ]),
      [`${MEETING}:13:35 „C:/plan.pdf“ ${OUTSIDE}`],
    ],
  ])('%s', (_, files, said) => {
    const { workspace } = workspaceFrom({ ...BASIS, ...files }, STICHTAG);
    const found = workspace ? [...checkDateien({ ...workspace, paths: PATHS })] : [];
    expect(
      found.map(
        ({ file, range, message, hint }) =>
          `${file}:${range?.start.line}:${range?.start.column} ${/„.*“/.exec(message)?.[0]} ${hint}`,
      ),
    ).toEqual(said);
  });
});
