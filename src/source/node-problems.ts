import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { firstMatch } from './first-match.ts';
import { commaInBraces } from './flow-comma.ts';
import { INVISIBLE, invisibleName } from './invisible-characters.ts';
import { problem } from './problem.ts';
import { excerpt, quoteText } from './quoting.ts';
import { rangeBetween, type SourceText } from './source-text.ts';
import { textProblems } from './text-problems.ts';

/** What is valid YAML and still not meant: findings about fields and texts, in the order of the file. */
export function nodeProblems(source: SourceText, node: unknown): readonly Diagnostic[] {
  if (isScalar(node)) return textProblems(source, node);
  if (isSeq(node)) return node.items.flatMap((item) => nodeProblems(source, item));
  if (!isMap(node)) return [];
  return [
    ...duplicateKeys(source, node),
    ...commaInBraces(source, node),
    ...node.items.flatMap((pair) => keyProblem(source, pair.key)),
    ...node.items.flatMap((pair) => nodeProblems(source, pair.value)),
  ];
}

function keyProblem(source: SourceText, key: unknown): readonly Diagnostic[] {
  const [start = 0, end = start] = (key as Node).range ?? [];
  const typed = source.text.slice(start, end);
  const range = rangeBetween(source, start, end);
  if (!isScalar(key)) {
    return [
      problem(source.path, 'yaml/klammer', range, {
        message: `„${excerpt(typed)}“ in Klammern kann kein Feldname sein.`,
        hint: `Gehören die Klammern zum Text, in Anführungszeichen setzen: ${quoteText(excerpt(typed))}`,
      }),
    ];
  }
  const name = String(key.value);
  if (INVISIBLE.test(name)) return [invisibleInKey(source, range, name)];
  if (name === '<<') {
    return [
      problem(source.path, 'yaml/nicht-erlaubt', range, {
        message: '„<<“ ist hier nicht erlaubt.',
        hint: 'Die Felder ausschreiben.',
      }),
    ];
  }
  return name === '' ? [emptyKey(source, start)] : [];
}

function invisibleInKey(source: SourceText, range: Diagnostic['range'] & object, name: string): Diagnostic {
  const visible = name.replace(new RegExp(INVISIBLE, 'g'), '');
  return problem(source.path, 'yaml/unsichtbar', range, {
    message: `Im Feldnamen „${excerpt(visible)}“ steht ein ${invisibleName(firstMatch(INVISIBLE, name))}.`,
    hint: `Den Feldnamen löschen und neu tippen: ${excerpt(visible)}:`,
  });
}

function emptyKey(source: SourceText, start: number): Diagnostic {
  return problem(source.path, 'yaml/schreibweise', rangeBetween(source, start, start + 1), {
    message: 'Vor dem Doppelpunkt fehlt der Feldname.',
    hint: 'Den Feldnamen ergänzen, oder den Text in Anführungszeichen setzen.',
  });
}
