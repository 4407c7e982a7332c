import type { CommandEntry, RunOptions } from './cli-entry.ts';
import type { RunAgain } from './commands/check-outputs.ts';

const SITZUNG = ['<sitzung>', 'Sitzung: Kurzname, ein eindeutiger Teil davon oder ihre Datei'] as const;

function sitzungOrJahr(which: string) {
  return [
    '[sitzung]',
    `Sitzung: Kurzname, ein eindeutiger Teil davon oder ihre Datei; oder ein Jahr wie 2018 für alle darin, ${which}`,
  ] as const;
}

const AUSWAHL = [
  ['--alle', 'alle Sitzungen, zu denen es das Dokument gibt'],
  ['--ab <datum>', 'mit --alle oder einem Jahr: ab diesem Tag'],
  ['--bis <datum>', 'mit --alle oder einem Jahr: bis zu diesem Tag'],
] as const;

const FASSUNG = ['--fassung <art>', 'voll oder oeffentlich; sonst voll'] as const;

/** What every command takes that writes documents. */
const DOKUMENT = [
  FASSUNG,
  ['--context <art>', 'nichts schreiben, sondern zeigen, was die Vorlage bekommt: json'],
] as const;

/** What is only looked at goes nowhere and has no format. */
const SCHREIBT = {
  schreibt: true,
  unvereinbar: ['format', 'output', 'dryRun', 'force'].map((option) => ['context', option]),
} as const;

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'validate',
    alias: 'pruefen',
    angaben: [['[pfade...]', 'nur Befunde in diesen Dateien oder Ordnern zeigen']],
    description: 'prüft alle Dateien und die Regeln der Gremien',
    options: [
      ['--reporter <art>', 'Ausgabe: text, json, github, gitlab; sonst passend zur Umgebung'],
      ['--strict', 'auch bei Warnungen mit 1 enden'],
      ['--no-cache', 'alles neu lesen, auch wenn sich seit dem letzten Mal nichts geändert hat'],
    ],
    allgemeine: ['stichtag', 'output'],
    unvereinbar: [['json', 'reporter']],
    action: async (io, options, [paths]) =>
      (await import('./commands/validate.ts')).validate(io, paths ?? [], { ...options, runAgain }),
  },
  {
    name: 'invitation',
    alias: 'einladung',
    ...SCHREIBT,
    angaben: [sitzungOrJahr('die noch nicht stattgefunden haben')],
    description:
      'schreibt die Einladung zu einer Sitzung, oder die Absage; mit --alle zu allen ab dem Stichtag',
    options: [...AUSWAHL, ...DOKUMENT],
    action: async (io, options, [sitzung]) =>
      (await import('./commands/invitation.ts')).invitation(io, sitzung ?? '', options),
  },
  {
    name: 'protocol',
    alias: 'protokoll',
    ...SCHREIBT,
    angaben: [sitzungOrJahr('die stattgefunden haben')],
    description:
      'schreibt das Protokoll einer Sitzung, eines Jahres oder aller: Ergebnisprotokoll oder Niederschrift',
    options: [...AUSWAHL, ...DOKUMENT],
    action: async (io, options, [sitzung]) =>
      (await import('./commands/protocol.ts')).protocol(io, sitzung ?? '', options),
  },
  {
    name: 'excerpt',
    alias: 'auszug',
    ...SCHREIBT,
    angaben: [SITZUNG, ['<top...>', 'Nummer des Tagesordnungspunkts, wie 4, „Ö 4“ oder „N 2“']],
    description: 'schreibt den Auszug zu einem Tagesordnungspunkt',
    options: DOKUMENT,
    action: async (io, options, [sitzung, top]) =>
      (await import('./commands/excerpt.ts')).excerpt(io, sitzung ?? '', top ?? [], options),
  },
  {
    name: 'email',
    alias: 'verteilmail',
    ...SCHREIBT,
    angaben: [SITZUNG],
    description:
      'schreibt die Mail zu einer Sitzung als fertigen Entwurf: Einladung, Absage oder Protokoll, und wer sie warum bekommt',
    options: DOKUMENT,
    action: async (io, options, [sitzung]) =>
      (await import('./commands/email.ts')).email(io, sitzung ?? '', options),
  },
  {
    name: 'report',
    alias: 'bericht',
    ...SCHREIBT,
    angaben: [['<jahr>', 'Berichtsjahr, zum Beispiel 2018']],
    description: 'schreibt den Jahresbericht der Jugendhilfeplanung',
    options: [
      ['--gremium <name>', 'nur der Teil dieses Gremiums (Kurzname)'],
      ['--sozialraum <name>', 'nur der Teil zu einer Datei aus sozialraeume/ (Kurzname)'],
      ...DOKUMENT,
    ],
    action: async (io, options, [jahr]) =>
      (await import('./commands/report.ts')).report(io, jahr ?? '', options),
  },
  {
    name: 'paper',
    alias: 'vorlage',
    ...SCHREIBT,
    angaben: [
      ['<vorlage...>', 'Vorlage: Nummer wie 4871/18, Kurzname, ein eindeutiger Teil davon oder ihre Datei'],
    ],
    description: 'schreibt eine Vorlage für Ausschuss oder Rat, mit Beratungsfolge und Finanzblatt',
    options: DOKUMENT,
    action: async (io, options, [vorlage]) =>
      (await import('./commands/paper.ts')).paper(io, vorlage ?? [], options),
  },
  {
    name: 'render',
    alias: 'schreiben',
    ...SCHREIBT,
    angaben: [
      ['<dokument>', 'Name des Dokuments; „gremium documents“ zeigt alle'],
      ['[was...]', 'worum es geht: Sitzung, Gremium, Maßnahme, Vorlage, Jahr'],
    ],
    description: 'schreibt eines der weiteren Dokumente',
    options: DOKUMENT,
    action: async (io, options, [dokument, was]) =>
      (await import('./commands/render.ts')).render(io, dokument ?? '', was ?? [], options),
  },
  {
    name: 'documents',
    alias: 'dokumente',
    description: 'zeigt, welche Dokumente es gibt und für wen',
    action: async (io, options) => (await import('./commands/documents.ts')).documents(io, options),
  },
  {
    name: 'init',
    alias: 'anlegen',
    angaben: [['<ordner>', 'Ordner, in dem das neue Repository entsteht']],
    description: 'legt ein kleines, lauffähiges Protokoll-Repository an',
    options: [
      ['--vorlage <name>', 'Beispiel, nach dessen Art es arbeitet (ein Ordner aus examples/); sonst muster'],
    ],
    allgemeine: ['stichtag', 'dryRun'],
    action: async (io, options, [ordner]) =>
      (await import('./commands/init.ts')).init(io, ordner ?? '', options),
  },
  {
    name: 'explain',
    alias: 'erklaeren',
    angaben: [['[code]', 'Kennung eines Befunds, zum Beispiel sitzung/turnus; ohne sie alle']],
    description: 'erklärt einen Befund: was er bedeutet, worauf er beruht, was zu tun ist',
    action: async (io, options, [code]) => (await import('./commands/explain.ts')).explain(io, code, options),
  },
];

/** A record lies in a folder that others can write to: only what writes documents is called, and that does not write. */
const runAgain: RunAgain = (io, { befehl, woerter }, options) => {
  const entry = COMMANDS.find(({ name, schreibt }) => name === befehl && schreibt);
  const { angaben = [], action } = entry ?? {};
  const args = angaben.map(([angabe], index) =>
    angabe.includes('...') ? woerter.slice(index) : woerter[index],
  );
  return action?.(io, options as RunOptions, args as unknown as readonly (string & string[])[]);
};
