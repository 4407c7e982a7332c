import type { Document } from '../../src/documents/document.ts';

const KOPF = ':::kopf\n**{{stadt}}**\\\nAmt für Jugend und Familie\n:::\n';

const BERICHT = `::::deckblatt
{{> partials/kopf}}

# {{titel}}

Vorgelegt zum {{datum stichtag}}
::::

:::vermerk
**Entwurf** – noch nicht freigegeben
:::

::inhalt

## Auf einen Blick

{{mehrzahl sitzungen "Sitzung" "Sitzungen"}}, Anwesenheit {{prozent quote}}, [Konzeption](https://stadt.example/konzeption).

### Themen

{{diagramm "themen"}}

:::quelle
Quelle: freigegebene Protokolle.
:::

### Verlauf

{{diagramm "verlauf"}}

### Themen

{{diagramm "vergleich"}}

## Sitzungen

| Sozialraum | Sitzungen | Ausgaben | Leitung |
| --- | ---: | ---: | --- |
{{#each raeume}}
| **{{name}}** | {{zahl sitzungen}} | {{euro ausgaben}} | {{leitung}} |
{{/each}}

| | 2017 | 2018 | Summe |
| --- | ---: | ---: | ---: |
| **Mittel** | 1 | 2 | 3 |

{{prosa text}}

:::fuss
Herausgegeben von der {{stadt}}. [Schreiben](mailto:planung@stadt.example)
:::
`;

const BRIEF = `{{> partials/kopf}}

:::anschrift
{{zeilen anschrift}}
:::

:::angaben
- **Telefon:** 06131 12-2748
- **Datum:** {{datum stichtag}}
:::

# {{titel}}

Sehr geehrte Frau Wiesinger,

die Sitzung beginnt um {{uhrzeit "13:30"}}.

:::unterschriften
Leyla Karadeniz\\
Jugendhilfeplanung
:::
`;

const PROTOKOLL = `{{> partials/kopf}}

# {{titel}}

:::angaben
- **Datum:** {{wochentag stichtag}}, {{datum stichtag}}
- **Anwesend:** {{liste anwesend}}
:::

## Aufträge

| Was | Bis |
| --- | --- |
| Merkblatt | {{kurzdatum stichtag}} |

:::unterschriften
Ruth Wendelin\\
Leitung

Piotr Zielonka\\
Protokoll
:::
`;

export const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['partials/kopf', KOPF],
  ['bericht', BERICHT],
  ['brief', BRIEF],
  ['protokoll', PROTOKOLL],
]);

const FIGURES: Document['figures'] = {
  themen: {
    art: 'balken',
    titel: 'Themen 2018',
    alt: 'Kita-Plätze 12, „Wohnen & Miete" 7',
    einheit: 'Punkte',
    reihen: ['2018'],
    werte: [
      { name: 'Kita-Plätze und Übergänge in die Grundschule', zahlen: [12] },
      { name: 'Wohnen & Miete', zahlen: [7] },
    ],
  },
  vergleich: {
    art: 'balken',
    titel: 'Sitzungen im Vergleich',
    alt: 'Sitzungen je Sozialraum in drei Jahren',
    einheit: 'Sitzungen',
    reihen: ['2018', '2017', '2016'],
    werte: [{ name: 'Neustadt', zahlen: [4, 3, 0] }],
  },
  verlauf: {
    art: 'matrix',
    titel: 'Themen nach Monaten',
    alt: 'Wohnen vor allem im Februar',
    spalten: ['Jan', 'Feb'],
    zeilen: [{ name: 'Wohnen', zahlen: [0, 5] }],
  },
};

const CONTEXT = {
  stadt: 'Stadt <Mainz> & Umland',
  stichtag: '2018-03-22',
  sitzungen: 34,
  quote: 0.83,
  text: 'Die Schüler*innen kommen.\n\n- erstens\n- zweitens',
  raeume: [{ name: 'Neustadt', sitzungen: 4, ausgaben: 150_000, leitung: 'Ruth Wendelin' }],
  anschrift: ['Frau Beate Wiesinger', '55116 Mainz'],
  anwesend: ['Ruth Wendelin', 'Piotr Zielonka'],
};

function sample(kind: 'bericht' | 'brief' | 'protokoll', title: string): Document {
  return {
    template: kind,
    target: `muster/${kind}`,
    title,
    kind,
    context: { ...CONTEXT, titel: title },
    figures: FIGURES,
  };
}

export const SAMPLES: readonly Document[] = [
  sample('bericht', 'Jahresbericht 2018'),
  sample('brief', 'Einladung zur 5. Sitzung'),
  sample('protokoll', 'Protokoll der 5. Sitzung'),
];
