import { isScalar, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { problem } from './problem.ts';
import { excerpt } from './quoting.ts';
import { rangeBetween, type SourceText } from './source-text.ts';

/** Linear, where the check of `yaml` is quadratic. Names that differ only in case or composition are the same. */
export function duplicateKeys(source: SourceText, map: YAMLMap): readonly Diagnostic[] {
  const first = new Map<string, Scalar>();
  const problems: Diagnostic[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value).normalize('NFC').toLowerCase();
    const earlier = first.get(name);
    if (earlier) problems.push(duplicateProblem(source, earlier, key));
    else first.set(name, key);
  }
  return problems;
}

function duplicateProblem(source: SourceText, earlier: Scalar, key: Scalar): Diagnostic {
  const [start = 0, end = start] = key.range ?? [];
  const [firstStart = 0, firstEnd = firstStart] = earlier.range ?? [];
  const place = rangeBetween(source, firstStart, firstEnd);
  const name = excerpt(String(key.value));
  const firstName = excerpt(String(earlier.value));
  const found = problem(source.path, 'yaml/doppeltes-feld', rangeBetween(source, start, end), {
    message:
      name === firstName
        ? `Das Feld „${name}“ steht schon in Zeile ${place.start.line}.`
        : `Das Feld „${name}“ steht als „${firstName}“ schon in Zeile ${place.start.line}.`,
    hint: 'Eines der beiden löschen oder beide zusammenführen.',
  });
  return {
    ...found,
    related: { file: source.path, range: place, message: `Hier steht „${firstName}“ zuerst.` },
  };
}
