import type { Document } from '../../src/documents/document.ts';
import { fillTemplate } from '../../src/render/compile-templates.ts';
import { HELPERS } from '../../src/render/helpers.ts';

const CONTEXT = {
  datum: '2018-03-14',
  beginn: '14:00',
  kosten: 51_000,
  anzahl: 1234,
  wert: 12.5,
  teilnahme: 0.75,
  mitglieder: 3,
  text: 'Erster Absatz.\n\nZweiter Absatz.',
  zeilen: ['Stadt Musterstadt', 'Jugendamt'],
  namen: ['Kim', 'Jo', 'Toni'],
  bild: 'sitzungen',
  art: 'intern',
  raum: null,
  tiefe: 2,
};

/** Helper → how it is used, and what it is for. */
const EXAMPLES: Readonly<Record<string, readonly [use: string, text: string]>> = {
  datum: ['{{datum datum}}', 'Datum, ausgeschrieben'],
  kurzdatum: ['{{kurzdatum datum}}', 'Datum für Tabellen'],
  wochentag: ['{{wochentag datum}}', 'Wochentag eines Datums'],
  uhrzeit: ['{{uhrzeit beginn}}', 'Uhrzeit'],
  euro: ['{{euro kosten}}', 'Betrag; Beträge stehen im Kontext in ganzen Cent'],
  zahl: ['{{zahl anzahl}}', 'ganze Zahl mit Tausenderpunkt'],
  kommazahl: ['{{kommazahl wert}}', 'Zahl mit höchstens drei Stellen nach dem Komma'],
  prozent: ['{{prozent teilnahme}}', 'Anteil zwischen 0 und 1'],
  mehrzahl: ['{{mehrzahl mitglieder "Mitglied" "Mitglieder"}}', 'Zahl mit dem passenden Wort'],
  prosa: ['{{prosa text}}', 'längerer Text mit Absätzen und Aufzählungen'],
  zeilen: ['{{zeilen zeilen}}', 'jeder Text in einer eigenen Zeile'],
  liste: ['{{liste namen}}', 'Texte, mit Komma und „und“ aufgezählt'],
  diagramm: ['{{diagramm bild}}', 'ein Bild aus `bilder`'],
  vorhanden: [
    '{{#vorhanden raum}}{{raum}}{{else}}ohne Raum{{/vorhanden}}',
    'ob ein Feld etwas enthält; anders als bei `if` zählt auch die Zahl 0',
  ],
  gleich: ['{{#if (gleich art "intern")}}nur intern{{/if}}', 'ob zwei Werte gleich sind'],
  einzug: ['{{einzug tiefe}}- Punkt', 'rückt um so viele Stufen ein'],
};

function resultOf(use: string): string {
  const figure = {
    art: 'balken',
    titel: 'Sitzungen',
    alt: 'Sitzungen im Jahr',
    einheit: '',
    reihen: [],
    werte: [],
  };
  const document: Document = {
    template: 'beispiel',
    target: 'bericht',
    title: 'Beispiel',
    kind: 'bericht',
    context: CONTEXT,
    figures: { sitzungen: figure as never },
  };
  return fillTemplate(document, new Map([['beispiel', use]]));
}

function cell(text: string): string {
  return `\`${text.replaceAll('\u00A0', ' ').replace(/\n+/g, ' ⏎ ').replaceAll('|', '\\|')}\``;
}

/** Each helper with what it makes of an example. */
export function helpersText(): string {
  const rows = Object.keys(HELPERS).map((name) => {
    const [use, text] = EXAMPLES[name] ?? [];
    if (use === undefined) throw new Error(`helper-examples.ts has no example for ${name}`);
    return `| \`${name}\` | ${text} | ${cell(use)} | ${cell(resultOf(use))} |`;
  });
  return ['| Helfer | Wofür | Beispiel | Ergebnis |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
