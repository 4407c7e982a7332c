// A repository in our own format: `node bench/generate.js <ordner> <sitzungen> [startwert]`, with 100, 1000, 10000 or 50000
// meetings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kommuneYaml } from './generate-kommune.js';
import { plusDays, sitzungOf } from './generate-sitzung.js';
import { sitzungYaml } from './generate-sitzung-yaml.js';
import { ARTEN, NACHNAMEN, THEMEN, VORNAMEN } from './generate-texts.js';
import { createRandom } from './random.js';

const LETZTES_JAHR = 2018;
const JE_JAHR = 5;
/** Bodies and years; five meetings a year each, as more than a handful would not be realistic. */
const SIZES = { 100: [10, 2], 1000: [40, 5], 10000: [100, 20], 50000: [400, 25] };

function ascii(text) {
  return text
    .toLowerCase()
    .replaceAll('ü', 'ue')
    .replaceAll('ö', 'oe')
    .replaceAll('ä', 'ae')
    .replaceAll('ß', 'ss');
}

/** The `index`-th Sozialraum: its institutions and one member of each. */
function raumOf(index) {
  const id = `raum-${String(index + 1).padStart(3, '0')}`;
  const name = `Bezirk ${index + 1}`;
  const einrichtungen = ARTEN.map(({ art, name: haus }, nummer) => ({
    id: `${art}-${id}-${nummer + 1}`,
    art,
    name: `${haus} ${name}`,
    traeger: art === 'erziehungshilfe' ? 'lernwege' : 'stadt',
  }));
  const mitglieder = ARTEN.map(({ stellung }, nummer) => {
    const person = index * ARTEN.length + nummer;
    // Both lists are walked at once, so that neighbours differ in both names and no pair comes twice.
    const nachname = NACHNAMEN[(person + Math.floor(person / NACHNAMEN.length) * 7) % NACHNAMEN.length];
    const vorname = VORNAMEN[Math.floor(person / NACHNAMEN.length + person) % VORNAMEN.length];
    return {
      id: ascii(`${vorname}-${nachname}-${person + 1}`),
      name: `${vorname} ${nachname}`,
      stellung,
      nummer,
    };
  });
  const orte = [0, 2, 1].map((nummer) => einrichtungen[nummer].id);
  return { id, index, name, einrichtungen, mitglieder, orte };
}

function mitgliedYaml(raum, { id, name, stellung, nummer }) {
  const beginn = '1990-01-01';
  return `name: ${name}
anrede: Frau
email: ${id}@musterstadt.example
einrichtung: ${raum.einrichtungen[nummer].id}
stellung: ${stellung}
${nummer === 0 ? `funktionen:\n  - {funktion: tl-asd-${raum.id}, von: ${beginn}}\n` : ''}gremien:
  - gremium: ${raum.id}
    von: ${beginn}
`;
}

function sozialraumYaml({ name, einrichtungen }) {
  const haus = ({ id, name: genannt, art, traeger }, index) =>
    `  ${id}:\n    name: ${genannt}\n    art: ${art}\n    traeger: ${traeger}\n    anschrift: Hausweg ${index + 1}, 12345 Musterstadt\n`;
  return `name: ${name}\nstadtteile: [${name}]\neinrichtungen:\n${einrichtungen.map(haus).join('')}`;
}

function gremiumYaml({ id, name }, jahr) {
  return `name: Sozialraumgremium ${name}\nart: sozialraumgremium\nsozialraum: ${id}\neingerichtet: ${jahr}-01-01\ngeschaeftsfuehrung: tl-asd-${id}\n`;
}

function karteYaml({ id, einrichtungen }) {
  const zeile = ({ id: haus }, index) =>
    `  - name: Angebot ${index + 1}\n    art: angebot\n    beschreibung: Offen für alle aus dem Sozialraum, ohne Anmeldung.\n    einrichtung: ${haus}\n    themen: [${THEMEN[index % THEMEN.length].id}]\n`;
  return `stand: ${LETZTES_JAHR}-11-20\ngepflegt_von: tl-asd-${id}\nressourcen:\n${einrichtungen.map(zeile).join('')}`;
}

function massnahmenOf({ id, name, einrichtungen }) {
  return ['nachmittag', 'werkstatt'].map((art, index) => ({
    id: `${art}-${id}`,
    text: `titel: ${index === 0 ? 'Offener Nachmittag' : 'Werkstatt'} in ${name}
gremium: ${id}
handlungsebene: fallunspezifisch
themen: [${THEMEN[index].id}]
zielgruppe: Kinder von sechs bis zwölf Jahren und ihre Eltern
beschreibung: Acht offene Nachmittage, je drei Stunden, ohne Anmeldung und ohne Kosten.
verantwortlich: ${einrichtungen[1].id}
zeitraum: {von: ${LETZTES_JAHR}-05-01, bis: ${LETZTES_JAHR}-10-31}
kosten: 1.200,00
bewilligt: {durch: tl-asd-${id}, am: ${LETZTES_JAHR}-04-20}
wirkung: Im Mittel kamen ${12 + index} Kinder und vier Erwachsene.
`,
  }));
}

function budgetYaml({ id }, massnahmen) {
  const zeile = (massnahme, index) =>
    `  - datum: ${LETZTES_JAHR}-0${6 + index}-12\n    betrag: 4${index}8,50\n    text: Material und Honorare\n    massnahme: ${massnahme.id}\n    zweck: massnahme\n`;
  return `gremium: ${id}\ntoepfe:\n  fallunspezifisch:\n    ansatz: 5.000,00\n    quelle: Haushalt\nbuchungen:\n${massnahmen.map(zeile).join('')}`;
}

/** Tuesdays and Wednesdays, away from all holidays; neighbouring bodies meet in different weeks. */
function daysOf({ index }, jahr) {
  return [1, 3, 5, 8, 10].slice(0, JE_JAHR).map((month) => {
    const start = `${jahr}-${String(month + (index % 2)).padStart(2, '0')}-06`;
    const weekday = new Date(start).getUTCDay();
    const tuesday = plusDays(start, (9 - weekday) % 7);
    return plusDays(tuesday, (Math.floor(index / 2) % 3) * 7 + (Math.floor(index / 6) % 2));
  });
}

function* sitzungenOf(raum, years, seed) {
  const random = createRandom(seed * 7919 + raum.index);
  const days = years.flatMap((jahr) => daysOf(raum, jahr));
  for (const [index, datum] of days.entries()) {
    yield sitzungOf(random, raum, { nummer: index + 1, datum, naechste: days[index + 1] });
  }
}

/** All files of a repository with so many meetings, as [path, text]. */
export function* filesOf(sitzungen, seed = 1) {
  const [gremien, jahre] = SIZES[sitzungen] ?? [];
  if (!gremien) throw new Error(`Es gibt: ${Object.keys(SIZES).join(', ')} Sitzungen, nicht ${sitzungen}.`);
  const years = Array.from({ length: jahre }, (_, index) => LETZTES_JAHR - jahre + 1 + index);
  const raeume = Array.from({ length: gremien }, (_, index) => raumOf(index));
  yield ['gremium.yaml', kommuneYaml(raeume, LETZTES_JAHR)];
  for (const raum of raeume) {
    const massnahmen = massnahmenOf(raum);
    yield [`sozialraeume/${raum.id}.yaml`, sozialraumYaml(raum)];
    yield [`gremien/${raum.id}.yaml`, gremiumYaml(raum, years[0])];
    yield [`ressourcen/${raum.id}.yaml`, karteYaml(raum)];
    yield [`budgets/${LETZTES_JAHR}/${raum.id}.yaml`, budgetYaml(raum, massnahmen)];
    for (const { id, text } of massnahmen) yield [`massnahmen/${LETZTES_JAHR}/${id}.yaml`, text];
    for (const mitglied of raum.mitglieder)
      yield [`mitglieder/${mitglied.id}.yaml`, mitgliedYaml(raum, mitglied)];
    for (const sitzung of sitzungenOf(raum, years, seed)) {
      // What was granted in April was on the agenda of the meeting before.
      if (sitzung.datum.startsWith(`${LETZTES_JAHR}-03`) || sitzung.datum.startsWith(`${LETZTES_JAHR}-04`))
        sitzung.tagesordnung[0].massnahmen = massnahmen.map(({ id }) => id);
      yield [`sitzungen/${sitzung.datum.slice(0, 4)}/${sitzung.datum}-${raum.id}.yaml`, sitzungYaml(sitzung)];
    }
  }
}

export function generate(folder, sitzungen, seed) {
  let files = 0;
  let bytes = 0;
  for (const [path, text] of filesOf(sitzungen, seed)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, sitzungen, seed = '1'] = process.argv.slice(2);
  if (!folder || !sitzungen) {
    process.stderr.write('Aufruf: node bench/generate.js <ordner> <100|1000|10000|50000> [startwert]\n');
    process.exit(2);
  }
  const { files, bytes } = generate(folder, Number(sitzungen), Number(seed));
  process.stdout.write(`${files} Dateien, im Mittel ${Math.round(bytes / files)} Bytes: ${folder}\n`);
}
