/** Many files, and files whose parts refer to each other, as bad as they can be: name → files by path. */

const MEETING_HEAD = `gremium: nord
datum: 2018-05-09
beginn: 14:00
ende: 15:30
ort: kita-sonne
status: durchgefuehrt
`;

/** Files of one kind by their number. */
function many(count, pathOf, textOf) {
  return () => Array.from({ length: count }, (_, index) => [pathOf(index), textOf(index)]);
}

const member = (index) => `mitglieder/m${index}.yaml`;
const body = (index) => `gremien/g${index}.yaml`;
const vorlage = (index) => `vorlagen/2018/v${index}.yaml`;

/** A hundred steps are the most that one may have. */
const verfahren = (count, stepOf) =>
  many(
    count,
    (index) => `planung/verfahren/v${index}.yaml`,
    () =>
      `titel: Lang\nbeteiligt: [51]\nschritte:\n${Array.from({ length: 100 }, (_, step) => `  - {${stepOf(step)}}\n`).join('')}`,
  );

const STEPS = {
  '1,000 Verfahren of 100 steps in a chain': verfahren(1000, (i) => `kennung: s${i}, titel: x, art: sichten`),
  '1,000 Verfahren of 100 steps in a circle': verfahren(
    1000,
    (i) => `kennung: s${i}, titel: x, art: sichten, nach: s${(i + 1) % 100}`,
  ),
  '1,000 Verfahren that ask 50 times and answer 50 times': verfahren(
    1000,
    (i) => `kennung: s${i}, titel: x, art: ${i < 50 ? 'sammeln' : 'bericht'}, gremien: nord`,
  ),
};

const MANY = {
  '20,000 members': many(19_990, member, (i) => `name: Mo Muster${i}\nfunktionen:\n  - jugendhilfeplanung\n`),
  '20,000 empty files': many(19_990, member, () => ''),
  '20,000 files with a fault': many(19_990, member, () => 'a: b: c\n'),
  '20,001 files': many(20_001, member, () => 'name: x\n'),
  '10,000 members of one body': many(
    10_000,
    member,
    (i) => `name: Mo Muster${i}\neinrichtung: kita-sonne\ngremien:\n  - gremium: nord\n    von: 2018-01-01\n`,
  ),
  '3,000 bodies': many(
    3000,
    body,
    (i) =>
      `name: Runde ${i}\nart: runde\nsozialraum: nord\neingerichtet: 2018-01-01\ngeschaeftsfuehrung: teamleitung-nord\n`,
  ),
  '3,000 bodies in a circle': many(
    3000,
    body,
    (i) =>
      `name: Runde ${i}\nart: runde\neingerichtet: 2018-01-01\nuebergeordnet: g${(i + 1) % 3000}\nvoraussetzung: { gremium: g${(i + 1) % 3000}, nach: auswertung }\n`,
  ),
  '3,000 goals in a chain': many(
    3000,
    (i) => `planung/ziele/z${i}.yaml`,
    (i) => `titel: Ziel ${i}\n${i === 0 ? '' : `uebergeordnet: z${i - 1}\n`}`,
  ),
  '3,000 Vorlagen in a chain': many(
    3000,
    vorlage,
    (i) =>
      `nummer: ${i}/2018\nart: bericht\nbetreff: x\ndatum: 2018-02-15\nstatus: entwurf\n${i === 0 ? '' : `bezug: [v${i - 1}]\n`}`,
  ),
  '300 Vorlagen that all refer to all': many(
    300,
    vorlage,
    (i) =>
      `nummer: ${i}/2018\nart: bericht\nbetreff: x\ndatum: 2018-02-15\nstatus: entwurf\nbezug: [${Array.from({ length: 300 }, (_, other) => `v${other}`).join(', ')}]\n`,
  ),
  '3,000 meetings of one day': many(
    3000,
    (i) => `sitzungen/2018/2018-05-09-nord-${i}.yaml`,
    () => `${MEETING_HEAD}anwesend: [jo-muster, anna-beispiel]\n`,
  ),
};

export const REPOSITORIES = { ...STEPS, ...MANY };
