import { createHash } from 'node:crypto';
import { plusDays } from './generate-sitzung.js';

const WIDTH = 110;

/** A text broken into lines, as editors do. */
function folded(text, indent) {
  const lines = [[]];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (indent.length + [...line, word].join(' ').length > WIDTH) lines.push([word]);
    else line.push(word);
  }
  return lines.map((line) => `${indent}${line.join(' ')}`).join('\n');
}

function canonical(value) {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, canonical(field)]),
  );
}

/** As src/model/pruefsumme.ts computes it; `gremium validate` on what is generated says when the two differ. */
function pruefsummeOf(sitzung) {
  const { gremium, datum, beginn, ende, ort, anwesend, entschuldigt, keine_meldung, tagesordnung } = sitzung;
  const said = canonical({
    gremien: [gremium],
    datum,
    beginn,
    ende,
    ort,
    anwesend: anwesend.map((person) => ({ person })),
    entschuldigt,
    keine_meldung,
    tagesordnung: tagesordnung.map(({ beschluss, ...top }) => ({
      ...top,
      massnahmen: top.massnahmen ?? [],
      ergebnis: top.ergebnis.join(' '),
      beschluss: beschluss && { ...beschluss, umgesetzt: undefined },
      auftraege: top.auftraege.map(({ was, wer, bis }) => ({ was, wer, bis })),
    })),
  });
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

function auftragYaml({ was, wer, bis, erledigt }) {
  return `      - was: ${was}\n        wer: ${wer[0]}\n        bis: ${bis}\n        erledigt: ${erledigt}\n`;
}

function topYaml(top) {
  const { titel, leitfragen, handlungsebene, themen, massnahmen, ergebnis, reaktion, beschluss, auftraege } =
    top;
  const text =
    ergebnis.length === 1
      ? `>-\n${folded(ergebnis[0], '      ')}`
      : `|\n${ergebnis.map((absatz) => folded(absatz, '      ')).join('\n\n')}`;
  return [
    `  - titel: ${/[:?]/.test(titel) ? `"${titel}"` : titel}\n    leitfragen: [${leitfragen}]\n`,
    `    handlungsebene: ${handlungsebene}\n    themen: [${themen}]\n`,
    massnahmen ? `    massnahmen: [${massnahmen}]\n` : '',
    `    ergebnis: ${text}\n`,
    reaktion ? `    reaktion:\n      wer: [${reaktion.wer}]\n      wie: ${reaktion.wie}\n` : '',
    beschluss
      ? `    beschluss:\n      text: ${beschluss.text}\n      ja: ${beschluss.ja}\n      nein: 0\n      enthaltung: 0\n      realisierung:\n        - am: ${beschluss.umgesetzt}\n          stand: umgesetzt\n`
      : '',
    auftraege.length > 0 ? `    auftraege:\n${auftraege.map(auftragYaml).join('')}` : '',
  ].join('');
}

export function sitzungYaml(sitzung) {
  const { gremium, nummer, datum, beginn, ende, ort, fuehrung, naechste, anwesend, entschuldigt } = sitzung;
  return `# yaml-language-server: $schema=../../../../schemas/sitzung.schema.json
gremium: ${gremium}
nummer: ${nummer}
datum: ${datum}
beginn: ${beginn}
ende: ${ende}
ort: ${ort}
status: ${naechste ? 'genehmigt' : 'verteilt'}
einladung:
  versandt: ${plusDays(datum, -21)}
  rueckmeldung_bis: ${plusDays(datum, -7)}
protokoll:
  fuehrung: ${fuehrung}
  freigegeben: ${plusDays(datum, 9)}
  verteilt: ${plusDays(datum, 10)}
${naechste ? `  genehmigt: ${naechste}\n` : ''}  pruefsumme: "${pruefsummeOf(sitzung)}"

anwesend:
${anwesend.map((id) => `  - ${id}\n`).join('')}${entschuldigt.length > 0 ? `entschuldigt:\n${entschuldigt.map((id) => `  - ${id}\n`).join('')}` : ''}
tagesordnung:
${sitzung.tagesordnung.map(topYaml).join('\n')}
${sitzung.keine_meldung.length > 0 ? `keine_meldung: [${sitzung.keine_meldung.join(', ')}]\n` : ''}${naechste ? `naechste_sitzung: ${naechste}\n` : ''}`;
}
