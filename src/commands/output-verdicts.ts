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

/** A record with what became of it; without `remade`, documents cannot be made at all. */
export interface Remaking {
  readonly record: Aufzeichnung;
  readonly remade: Remade | undefined;
  /** How to write its files again: „gremium protocol …“; `more` are further options. */
  readonly command: (...more: readonly string[]) => string;
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
          hint: 'Prüfen, ob in den Daten etwas fehlt; sonst die Datei löschen.',
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
  remaking: Remaking,
  isTaken: (path: string) => boolean,
): Iterable<Verdict> {
  const there = new Set(folder.paths);
  const { record, remade } = remaking;
  const news = [...(remade?.contents.keys() ?? [])].filter((path) => !isTaken(path));
  for (const path of [...record.dateien, ...news]) {
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

/** On every file of the folder and every file that should be in it. */
export function verdictsOn(folder: OutputFolder, remakings: readonly Remaking[]): readonly Verdict[] {
  const recorded = new Set(remakings.flatMap(({ record }) => record.dateien));
  const known = remakings.flatMap((remaking) => [
    ...recordedVerdicts(folder, remaking, (path) => recorded.has(path)),
  ]);
  const spokenOf = new Set([...recorded, ...known.map(({ path }) => path)]);
  const others = folder.paths.filter((path) => !spokenOf.has(path)).map((path) => unrecorded(folder, path));
  // Two calls may miss the same file.
  return [...new Map([...known, ...others].map((one) => [one.path, one])).values()];
}
