import { checksum } from '../checksum.ts';
import { CODES, type Code } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Aufzeichnung } from '../files/aufruf.ts';
import { firstDifference } from '../files/first-difference.ts';
import { isOurs, type OutputFolder } from '../files/read-outputs.ts';

/** What a recorded call gives today. */
export interface Remade {
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  /** Why it gives nothing. */
  readonly refusal?: string;
}

type Command = (...more: readonly string[]) => string;

/** A record with what became of it; without `remade`, documents cannot be made at all. */
export interface Remaking {
  readonly record: Aufzeichnung;
  readonly remade: Remade | undefined;
  /** How to write its files again: „gremium protocol …“; `more` are further options. */
  readonly command: Command;
}

/** What is said of one file; without a finding it is what today's data give. */
export interface Verdict {
  readonly path: string;
  readonly found?: Omit<Diagnostic, 'file'>;
}

interface Words {
  readonly message: string;
  readonly hint: string;
  readonly line?: number;
}

function verdict(path: string, code: Code, { message, hint, line = 1 }: Words): Verdict {
  const start = { line, column: 1 };
  const { severity } = CODES[code];
  return { path, found: { code, severity, message, hint, range: { start, end: start } } };
}

function missing(path: string, { record, command }: Remaking): Verdict {
  const message = record.dateien.includes(path)
    ? 'Die Datei wurde geschrieben und liegt nicht mehr da.'
    : 'Nach den heutigen Daten gehört diese Datei dazu; sie wurde noch nicht geschrieben.';
  return verdict(path, 'ausgabe/fehlt', { message, hint: `Schreiben mit „${command()}“.` });
}

function edited(path: string, content: Uint8Array, { remade, command }: Remaking): Verdict {
  const fresh = remade?.contents.get(path);
  const difference = fresh === undefined ? undefined : firstDifference(content, fresh);
  const where = difference
    ? ` Ab Zeile ${difference.line} ist sie anders, als die heutigen Daten sie ergeben.`
    : '';
  return verdict(path, 'ausgabe/geaendert', {
    message: `Die Datei wurde von Hand geändert.${where}`,
    hint: `Die Änderung in die Daten übernehmen und neu schreiben mit „${command('--force')}“, oder die Datei umbenennen, um sie zu behalten.`,
    ...(difference ? { line: difference.line } : {}),
  });
}

function outdated(path: string, { remade, command }: Remaking): Verdict {
  const isGiven = remade?.contents.has(path) === true;
  const { refusal } = remade ?? {};
  return verdict(
    path,
    'ausgabe/veraltet',
    isGiven
      ? {
          message: 'Die Datei ist nicht mehr das, was die heutigen Daten und Vorlagen ergeben.',
          hint: `Neu schreiben mit „${command()}“.`,
        }
      : {
          message: `Die heutigen Daten ergeben diese Datei nicht mehr${refusal === undefined ? '.' : `: ${refusal}`}`,
          hint: 'Prüfen, ob in den Daten etwas fehlt, und dann neu schreiben; gibt es das Dokument zu Recht nicht mehr, die Datei löschen.',
        },
  );
}

function verdictOn(folder: OutputFolder, path: string, remaking: Remaking): Verdict | undefined {
  const content = folder.contentOf(path);
  if (content === undefined) {
    return verdict(path, 'ausgabe/geaendert', {
      message: 'Hier lag ein Dokument; jetzt ist es keine gewöhnliche, lesbare Datei.',
      hint: `Löschen oder umbenennen, dann neu schreiben mit „${remaking.command()}“.`,
    });
  }
  const { remade } = remaking;
  const fresh = remade?.contents.get(path);
  if (fresh !== undefined && checksum(fresh) === checksum(content)) return { path };
  if (!isOurs(folder.manifest, path, content)) return edited(path, content, remaking);
  return remade ? outdated(path, remaking) : undefined;
}

function* recordedVerdicts(
  folder: OutputFolder,
  own: Remaking,
  { all, recorded }: { readonly all: readonly Remaking[]; readonly recorded: ReadonlySet<string> },
): Iterable<Verdict> {
  const there = new Set(folder.paths);
  const { record, remade } = own;
  const news = [...(remade?.contents.keys() ?? [])].filter((path) => !recorded.has(path));
  for (const path of [...record.dateien, ...news]) {
    const remaking = withBestCommand(path, own, all);
    if (there.has(path)) {
      const found = verdictOn(folder, path, remaking);
      if (found) yield found;
    } else if (remade?.contents.has(path) || !remade) yield missing(path, remaking);
  }
}

function unrecorded(folder: OutputFolder, path: string): Verdict {
  if (!Object.hasOwn(folder.manifest.files, path)) {
    return verdict(path, 'ausgabe/fremd', {
      message: 'Diese Datei stammt nicht von gremium und wurde nicht geprüft.',
      hint: 'Gehört sie nicht hierher, in einen anderen Ordner verschieben.',
    });
  }
  const content = folder.contentOf(path);
  if (content && isOurs(folder.manifest, path, content)) {
    return verdict(path, 'ausgabe/ungeprueft', {
      message: 'Wie diese Datei entstand, wurde nicht festgehalten; sie kann nicht geprüft werden.',
      hint: 'Einmal neu schreiben, dann geht es.',
    });
  }
  return verdict(path, 'ausgabe/geaendert', {
    message: 'Die Datei wurde von Hand geändert.',
    hint: 'Die Änderung in die Daten übernehmen und die Datei neu schreiben, oder sie umbenennen, um sie zu behalten.',
  });
}

/** Which of two calls says more with less: all formats of the document, and no other document. */
function compareReach(path: string): (a: Remade, b: Remade) => number {
  const stem = path.replace(/[^.]*$/, '');
  const formats = ({ contents }: Remade) => [...contents.keys()].filter((other) => other.startsWith(stem));
  return (a, b) => formats(b).length - formats(a).length || a.contents.size - b.contents.size;
}

/** Of the calls that would write a file as it is wanted, one is named for all formats of the document. */
function withBestCommand(path: string, remaking: Remaking, all: readonly Remaking[]): Remaking {
  const wanted = remaking.remade?.contents.get(path);
  if (wanted === undefined) return remaking;
  const compare = compareReach(path);
  const calls = all.flatMap(({ remade, command }) => {
    const content = remade?.contents.get(path);
    return remade && content !== undefined && checksum(content) === checksum(wanted)
      ? [{ remade, command }]
      : [];
  });
  const [{ command } = remaking] = calls.toSorted((a, b) => compare(a.remade, b.remade));
  return { ...remaking, command };
}

/** On every file of the folder and every file that should be in it. */
export function verdictsOn(folder: OutputFolder, remakings: readonly Remaking[]): readonly Verdict[] {
  const recorded = new Set(remakings.flatMap(({ record }) => record.dateien));
  const known = remakings.flatMap((remaking) => [
    ...recordedVerdicts(folder, remaking, { all: remakings, recorded }),
  ]);
  const spokenOf = new Set([...recorded, ...known.map(({ path }) => path)]);
  const others = folder.paths.filter((path) => !spokenOf.has(path)).map((path) => unrecorded(folder, path));
  // Two calls may miss the same file.
  return [...new Map([...known, ...others].map((one) => [one.path, one])).values()];
}
