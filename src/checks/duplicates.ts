import { CODES } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Definition } from '../model/definitions.ts';
import { UNIQUE_KINDS } from '../model/kinds.ts';
import type { Workspace } from '../model/workspace.ts';
import { locate } from '../source/locate.ts';
import { finding, relatedPlace } from './check.ts';

/** All but the first of those that share a name. */
function* sameName(id: string, first: Definition, others: readonly Definition[]): Iterable<Diagnostic> {
  const related = {
    file: first.file.path,
    range: locate(first.file, first.path, 'key'),
    message: 'Hier steht er zum ersten Mal.',
  };
  for (const { file, path } of others) {
    yield {
      code: 'datei/doppelt',
      severity: CODES['datei/doppelt'].severity,
      message: `Den Kurznamen „${id}“ gibt es schon.`,
      hint: 'Einen der beiden Einträge umbenennen.',
      file: file.path,
      range: locate(file, path, 'key'),
      related,
    };
  }
}

/** No two things of a kind share a name, and no body has two budgets for a year. */
export function* checkDuplicates(workspace: Workspace): Iterable<Diagnostic> {
  for (const kind of [...UNIQUE_KINDS, 'einrichtung']) {
    for (const [id, places] of workspace.definitions.get(kind) ?? []) {
      const [first, ...others] = places;
      if (first && others.length > 0) yield* sameName(id, first, others);
    }
  }
  const seen = new Map<string, (typeof workspace.budgets)[number]>();
  for (const budget of workspace.budgets) {
    const key = `${budget.jahr} ${budget.value.gremium}`;
    const first = seen.get(key);
    if (first) {
      yield finding(
        'datei/doppelt',
        { entry: budget, path: ['gremium'] },
        `Für „${budget.value.gremium}“ gibt es schon ein Budget für ${budget.jahr}.`,
        {
          hint: 'Die Töpfe und Buchungen in einer Datei zusammenführen.',
          related: relatedPlace({ entry: first, path: ['gremium'] }, 'Hier steht das erste.'),
        },
      );
    } else seen.set(key, budget);
  }
}
