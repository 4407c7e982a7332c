import { ALLGEMEIN, AUFTRAEGE, BESCHLUESSE, THEMEN } from './generate-texts.js';

const DAY = 86_400_000;
const MONATE = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** A day so many days later, as `JJJJ-MM-TT`. */
export function plusDays(day, count) {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

function longDate(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${MONATE[month - 1]} ${year}`;
}

function filled(random, raum, satz) {
  const [first, second] = random.sample(raum.einrichtungen, 2);
  const slots = {
    n: random.between(12, 96),
    m: random.between(3, 48),
    g: `${random.between(1, 4)}.${random.between(1, 9)}50`,
    e: first.name,
    f: second.name,
    s: raum.name,
    d: longDate(plusDays(raum.heute, random.between(-60, 60))),
  };
  return satz.replace(/\{(\w)\}/g, (_, slot) => slots[slot]);
}

function paragraphs(random, raum, thema) {
  return Array.from({ length: random.between(1, 2) }, () =>
    [...random.sample(thema.saetze, random.between(1, 3)), ...random.sample(ALLGEMEIN, random.between(1, 2))]
      .map((satz) => filled(random, raum, satz))
      .join(' '),
  );
}

function auftraege(random, raum, datum) {
  return random.sample(AUFTRAEGE, random.between(0, 2)).map((was) => {
    const bis = plusDays(datum, random.between(21, 60));
    return {
      was,
      wer: [random.pick(raum.einrichtungen).id],
      bis,
      erledigt: plusDays(bis, -random.between(0, 9)),
    };
  });
}

function topOf(random, raum, datum, thema, leitfrage) {
  const top = {
    titel: random.pick(thema.titel),
    leitfragen: [leitfrage],
    handlungsebene: random.pick(['falluebergreifend', 'fallunspezifisch']),
    themen: [thema.id],
    ergebnis: paragraphs(random, raum, thema),
    auftraege: auftraege(random, raum, datum),
  };
  if (random.chance(0.25)) {
    const text = random.pick(BESCHLUESSE);
    top.beschluss = {
      text,
      ja: random.between(4, 6),
      nein: 0,
      enthaltung: 0,
      umgesetzt: plusDays(datum, 45),
    };
  }
  if (leitfrage === 3) {
    const wie = filled(random, raum, 'Bis zum {d} gibt es ein Treffen am Ort, danach einen kurzen Bericht.');
    top.reaktion = { wer: [random.pick(raum.einrichtungen).id], wie };
  }
  return top;
}

/** One meeting as data: its agenda touches five to eight of the eight questions, the others brought nothing up. */
export function sitzungOf(random, raum, { nummer, datum, naechste }) {
  const leitfragen = random.sample([1, 2, 3, 4, 5, 6, 7, 8], random.between(3, 8));
  const themen = random.sample(THEMEN, leitfragen.length);
  const entschuldigt = random.sample(raum.mitglieder.slice(1), random.between(0, 2)).map(({ id }) => id);
  const da = raum.mitglieder.map(({ id }) => id).filter((id) => !entschuldigt.includes(id));
  const schreibt = raum.mitglieder.slice(1).map(({ id }) => id);
  return {
    gremium: raum.id,
    nummer,
    datum,
    beginn: `${random.pick(['09', '13', '14'])}:${random.pick(['00', '30'])}`,
    ende: `16:${random.pick(['00', '15', '30'])}`,
    ort: raum.orte[nummer % raum.orte.length],
    fuehrung: schreibt[nummer % schreibt.length],
    naechste,
    anwesend: da,
    entschuldigt,
    keine_meldung: [1, 2, 3, 4, 5, 6, 7, 8].filter((frage) => !leitfragen.includes(frage)),
    tagesordnung: themen.map((thema, index) =>
      topOf(random, { ...raum, heute: datum }, datum, thema, leitfragen[index]),
    ),
  };
}
