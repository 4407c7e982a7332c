import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import type { FormatName } from '../../src/formats/all-formats.ts';
import type { Look } from '../../src/formats/rendering.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { type Choice, chooseDocuments } from './choose-documents.ts';
import { problemsIn } from './compare.ts';
import { ON_PAPER, ON_SCREEN, type Texts, type Wording } from './composite.ts';
import { documentsOf } from './documents-of.ts';
import { filledTown } from './filled-town.ts';
import { readBack } from './readers.ts';
import { canBe, lookOf, outputsOf } from './rendered.ts';

interface Side {
  readonly documents: readonly Document[];
  readonly look: Look;
  readonly places: readonly string[];
}

function sideOf(texts: Texts): Side {
  const { workspace, diagnostics, places } = filledTown(texts);
  expect(
    diagnostics.filter(
      ({ code, severity }) => severity === 'fehler' && /^(?:schema|yaml|datei)\//.test(code),
    ),
  ).toEqual([]);
  return { documents: documentsOf(workspace as Workspace), look: lookOf(workspace as Workspace), places };
}

interface Pair {
  readonly wording: Wording;
  readonly plain: Side;
  readonly wild: Side;
}

function pairOf(wording: Wording): Pair {
  return { wording, plain: sideOf(wording.harmless), wild: sideOf(wording.hostile) };
}

let screen: Pair;
let paper: Pair;
let choice: Choice;

beforeAll(() => {
  [screen, paper] = [pairOf(ON_SCREEN), pairOf(ON_PAPER)];
  choice = chooseDocuments(screen.plain, (place) => place.startsWith('sitzung/'));
});

async function problems(
  at: number,
  { wording, plain, wild }: Pair,
  format: FormatName,
): Promise<readonly string[]> {
  const [before, after] = [plain.documents[at], wild.documents[at]];
  if (!before || !after || !canBe(before, format)) return [];
  const safe = await readBack(await outputsOf(before, plain.look, format));
  const read = await readBack(await outputsOf(after, wild.look, format));
  const hasPictures = Object.keys(before.figures).length > 0;
  return problemsIn(safe, read, { fields: plain.places, wording, format, hasPictures }).map(
    (problem) => `${before.target}: ${problem}`,
  );
}

describe('the markup of every format in every field of a meeting', () => {
  test.each(['md', 'html', 'pdf', 'docx', 'eml', 'ics'] as const)(
    'is literal in %s and changes nothing',
    async (format) => {
      const pair = format === 'pdf' ? paper : screen;
      const chosen = format === 'md' ? choice.all : choice.meeting;
      const found: string[] = [];
      for (const at of chosen) found.push(...(await problems(at, pair, format)));
      expect(found).toEqual([]);
    },
  );

  test('and every field of a meeting, a body and a person is in some document', () => {
    const seen = new Set([...choice.seen].map((number) => screen.plain.places[number]));
    const unseen = screen.plain.places.filter((place) => !seen.has(place));
    expect(unseen.filter((place) => /^(?:sitzung|gremium|mitglied)\//.test(place))).toEqual([]);
  });
});
