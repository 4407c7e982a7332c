import { CODES } from '../codes.ts';
import { compareTexts } from '../collation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Kommune } from '../model/entities.ts';
import { hasReached } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { locateWithin } from '../source/locate-within.ts';
import { freieTexteOf } from './freie-texte.ts';

interface Glossar {
  /** All words at once, the longest first, so that each text is read once; also the right ones, which hide what is in them. */
  readonly words: RegExp;
  /** The right word by the one that stands there, white space as one space. */
  readonly rightOf: ReadonlyMap<string, string>;
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function glossarOf({ glossar = [] }: Kommune): Glossar | undefined {
  const right = new Set(glossar.map(({ wort }) => oneSpace(wort)));
  const rightOf = new Map(
    glossar.flatMap(({ wort, statt }) => statt.map((other) => [oneSpace(other), wort] as const)),
  );
  for (const wort of right) rightOf.delete(wort);
  if (rightOf.size === 0) return undefined;
  const sources = [...right, ...rightOf.keys()]
    .sort((a, b) => b.length - a.length || compareTexts(a, b))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'));
  return {
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    rightOf,
  };
}

/** Minutes that have been distributed keep their wording. */
export function frozenFiles({ sitzungen }: Workspace): ReadonlySet<string> {
  return new Set(
    sitzungen
      .filter(({ value }) => hasReached(value, 'verteilt') || value.protokoll?.verteilt !== undefined)
      .map(({ file }) => file.path),
  );
}

/** Words that the city wants to be written in one way stand there in another. */
export function* checkSchreibweisen(workspace: Workspace): Iterable<Diagnostic> {
  const glossar = glossarOf(workspace.kommune.value);
  if (!glossar) return;
  const frozen = frozenFiles(workspace);
  for (const loaded of workspace.files.filter(({ file }) => !frozen.has(file.path))) {
    for (const { path, text } of freieTexteOf(loaded)) {
      const found = [...text.matchAll(glossar.words)].flatMap((match) => {
        const right = glossar.rightOf.get(oneSpace(match[0]));
        return right === undefined ? [] : [{ right, match }];
      });
      if (found.length === 0) continue;
      const parts = found.map(({ match }) => ({ start: match.index, end: match.index + match[0].length }));
      for (const [index, range] of locateWithin(loaded.file, path, parts).entries()) {
        const { right, match } = found[index] as (typeof found)[number];
        yield {
          code: 'text/schreibweise',
          severity: CODES['text/schreibweise'].severity,
          message: `Hier steht „${oneSpace(match[0])}“; nach dem Glossar heißt es „${right}“.`,
          hint: `„${right}“ schreiben oder das Glossar in gremium.yaml ändern.`,
          file: loaded.file.path,
          range,
        };
      }
    }
  }
}
