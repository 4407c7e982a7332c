import { UsageError } from '../usage-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'keine Berechtigung',
  EPERM: 'keine Berechtigung',
  EROFS: 'der Ordner ist schreibgeschützt',
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'das Speicherkontingent ist erschöpft',
  ENOENT: 'nicht vorhanden',
  ENOTDIR: 'ein Teil des Pfades ist kein Ordner',
  EISDIR: 'es ist ein Ordner',
  EEXIST: 'es gibt dort schon etwas',
  EMFILE: 'zu viele offene Dateien',
  ENAMETOOLONG: 'der Name ist zu lang',
  ELOOP: 'Verknüpfungen führen im Kreis',
  EBUSY: 'ein anderes Programm hält es geöffnet',
};

/** A refusal of the operating system as a UsageError; anything else stays the bug it is. */
export function fileError(action: string, path: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined
    ? cause
    : new UsageError(`${path} lässt sich nicht ${action}: ${reason}.`, { cause });
}
