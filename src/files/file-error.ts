import { UsageError } from '../usage-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'keine Berechtigung',
  EPERM: 'keine Berechtigung',
  EROFS: 'der Ordner ist schreibgeschützt',
  ENOSPC: 'der Datenträger ist voll',
  EDQUOT: 'das Speicherkontingent ist erschöpft',
  EFBIG: 'die Datei wird für dieses Laufwerk zu groß',
  EIO: 'das Laufwerk meldet einen Fehler',
  ENOENT: 'nicht vorhanden',
  ENOTDIR: 'ein Teil des Pfades ist kein Ordner',
  EISDIR: 'es ist ein Ordner',
  EEXIST: 'es gibt dort schon etwas',
  EMFILE: 'zu viele offene Dateien',
  ENFILE: 'zu viele offene Dateien',
  ENAMETOOLONG: 'der Name ist zu lang',
  ELOOP: 'Verknüpfungen führen im Kreis',
  EBUSY: 'ein anderes Programm hält es geöffnet',
  ETXTBSY: 'ein anderes Programm hält es geöffnet',
  ENOTEMPTY: 'der Ordner ist nicht leer',
  ESTALE: 'das Netzlaufwerk ist nicht mehr verbunden',
  ENXIO: 'das Laufwerk ist nicht mehr da',
  ETIMEDOUT: 'das Netzlaufwerk antwortet nicht',
};

/** What Node puts onto a refusal of the operating system, and onto nothing else. */
interface SystemError extends NodeJS.ErrnoException {
  readonly code: string;
  readonly errno: number;
  readonly syscall: string;
}

function isSystemError(cause: unknown): cause is SystemError {
  if (!(cause instanceof Error)) return false;
  const { code, errno, syscall } = cause as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof errno === 'number' && typeof syscall === 'string';
}

/** A refusal of the operating system as a UsageError; anything else stays the bug it is. */
export function fileError(action: string, path: string, cause: unknown): unknown {
  if (!isSystemError(cause)) return cause;
  const reason = REASONS[cause.code] ?? `das Betriebssystem meldet ${cause.code}`;
  return new UsageError(`${path} lässt sich nicht ${action}: ${reason}.`, { cause });
}

const WRITING = /^(?:f?write|f?sync|rename|mkdir|rm|unlink|link|symlink|chmod|ftruncate)/;

/** The same for a refusal where nobody knew more about it than the operating system says. */
export function anyFileError(cause: unknown): unknown {
  if (!isSystemError(cause)) return cause;
  const { path = 'Eine Datei', syscall } = cause;
  return fileError(WRITING.test(syscall) ? 'schreiben' : 'lesen', path, cause);
}
