import type { Document } from '../documents/document.ts';
import { FORMATS, type FormatName } from '../formats/all-formats.ts';
import type { Formatwahl } from '../model/erscheinung-entities.ts';
import { UsageError } from '../usage-error.ts';

const NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** For comparing, reading and printing. */
const DEFAULT = ['md', 'html', 'pdf'] as const;

function canBe(document: Document, format: FormatName): boolean {
  if (format === 'eml') return (document.mail?.an.length ?? 0) > 0;
  return format === 'ics' ? (document.kalender?.termine.length ?? 0) > 0 : true;
}

function whyNot({ mail }: Document, format: FormatName): string {
  if (format === 'ics') return 'hat keine Termine';
  return mail
    ? 'erreicht niemanden, denn niemand auf dem Verteiler hat eine E-Mail-Adresse'
    : 'ist keine Mail';
}

export function parseFormats(text: string): readonly FormatName[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const unknown = names.find((name) => !NAMES.includes(name as FormatName));
  if (unknown !== undefined) {
    throw new UsageError(
      `Das Format „${unknown}“ gibt es nicht. Möglich: ${NAMES.join(', ')}, auch mehrere mit Komma.`,
    );
  }
  return NAMES.filter((name) => names.includes(name));
}

/** What was asked for on the command line, else what the city wants for this document, else ours. */
export function formatsOf(
  document: Document,
  asked: readonly FormatName[] | undefined,
  wahl: Formatwahl = {},
): readonly FormatName[] {
  const impossible = asked?.find((format) => !canBe(document, format));
  if (impossible !== undefined) {
    throw new UsageError(
      `„${document.title}“ ${whyNot(document, impossible)}; das Format ${impossible} gibt es dafür nicht.`,
    );
  }
  if (asked) return asked;
  const own = Object.hasOwn(wahl, document.template) ? wahl[document.template] : undefined;
  const others = Object.hasOwn(wahl, 'standard') ? wahl.standard : undefined;
  // A list for all the rest does not mean to keep a mail from being one.
  const chosen: readonly string[] = own ?? [...(others ?? DEFAULT), 'eml', 'ics'];
  return NAMES.filter((name) => chosen.includes(name) && canBe(document, name));
}
