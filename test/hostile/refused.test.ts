import { describe, expect, test } from 'vitest';
import type { Document, Json, JsonObject } from '../../src/documents/document.ts';
import { FORMATS, type FormatName } from '../../src/formats/all-formats.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { UsageError } from '../../src/usage-error.ts';
import { found } from '../basis.ts';
import type { Built } from '../workspace-from.ts';
import { markersIn, ON_PAPER } from './composite.ts';
import { documentsOf } from './documents-of.ts';
import { filledTown } from './filled-town.ts';
import { readBack } from './readers.ts';
import { canBe, lookOf, renderingOf } from './rendered.ts';

const PATH = 'sitzungen/2018/2018-07-11-nord.yaml';
const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

function meeting(titel: string): string {
  return `gremium: nord\ndatum: 2018-07-11\nstatus: geplant\ntagesordnung:\n  - titel: ${titel}\n`;
}

describe('what is no text is refused by the reader', () => {
  test.each([
    ['a NUL', 'a\u0000b', 'datei/steuerzeichen'],
    ['a bell', 'a\u0007b', 'datei/steuerzeichen'],
    ['a colour for the terminal', 'a\u001b[31mb', 'datei/steuerzeichen'],
    ['a control character of Latin-1', 'a\u009bb', 'datei/steuerzeichen'],
    ['a lost letter', 'a\uFFFDb', 'datei/zeichensatz'],
    ['an escaped NUL', '"a\\0b"', 'yaml/rueckstrich'],
    ['an escaped colour', '"a\\e[31mb"', 'yaml/rueckstrich'],
    ['an escaped line end', '"a\\rb"', 'yaml/rueckstrich'],
    ['half of a pair', '"a\\ud800b"', 'yaml/rueckstrich'],
  ])('%s', (_, titel, code) => {
    expect(found({ [PATH]: meeting(titel) }).filter((finding) => finding.includes(PATH))).toEqual([
      `${code} ${PATH}:5`,
    ]);
  });
});

/** All that the reader refuses, and line ends where one line is meant. */
const BAD =
  'a\u0000b\u0007c\u001b[31md\u009be\uD800f\uDC00g\uFFFEh\uFFFDi\u2028j\u202Ek\r\nBcc: x@y.example\r\nl';

/** The document with that behind each of its texts. */
function spoilt<T extends Json>(value: T): T {
  if (typeof value === 'string') return (markersIn(value).length > 0 ? `${value}${BAD}` : value) as T;
  if (Array.isArray(value)) return value.map(spoilt) as unknown as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, inner]) => [key, spoilt(inner)]),
  ) as T;
}

describe('a document that did not come from the reader', () => {
  const { workspace } = filledTown(ON_PAPER.harmless) as Built & { readonly workspace: Workspace };
  const look = lookOf(workspace);
  const byTemplate = (template: string) =>
    documentsOf(workspace).findLast((document) => document.template === template) as Document;

  test.each(['protokoll', 'einladung', 'einladungsmail', 'verteilmail'])(
    '%s breaks no format',
    async (template) => {
      const document = byTemplate(template);
      const bad = spoilt(document as unknown as Json) as unknown as Document;
      for (const format of FORMAT_NAMES.filter((name) => canBe(document, name))) {
        const plain = await readBack(await FORMATS[format](renderingOf(document, look)));
        const written = FORMATS[format](renderingOf(bad, look));
        if (format === 'eml' || format === 'ics') {
          // What a header cannot hold is told, not written.
          await expect(written, format).rejects.toThrow(UsageError);
          await expect(written, format).rejects.toThrow(/Steuerzeichen|Zeilenumbruch|unsichtbares Zeichen/);
        } else {
          const { structure } = await readBack(await written);
          expect(structure, format).toEqual(plain.structure);
        }
      }
    },
  );
});
