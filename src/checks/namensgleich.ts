import type { Diagnostic } from '../diagnostic.ts';
import { worteOf } from '../model/begriffe.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed } from './check.ts';

interface Namen {
  readonly entries: readonly Entry<unknown>[];
  readonly known: readonly Entry<unknown>[];
  readonly missing: string;
  readonly hint: string;
}

function* checkNamen({ entries, known, missing, hint }: Namen): Iterable<Diagnostic> {
  for (const entry of entries) {
    if (known.some(({ id }) => id === entry.id)) continue;
    yield finding(
      'verweis/unbekannt',
      { entry, path: [] },
      `${missing} „${entry.id}“ gibt es nicht; so heißt aber die Datei.`,
      { hint: `${hint}: ${listed(known.map(({ id }) => id))}.` },
    );
  }
}

/** Files that speak of one Sozialraum or one body are called like it. */
export function* checkNamensgleiche(workspace: Workspace): Iterable<Diagnostic> {
  const { ressourcenkarten, kurzberichte, sozialraeume, gremien } = workspace;
  yield* checkNamen({
    entries: ressourcenkarten,
    known: sozialraeume,
    missing: worteOf(workspace.kommune.value)('Einen sozialraum'),
    hint: 'Die Datei nennen wie eine in sozialraeume/',
  });
  yield* checkNamen({
    entries: kurzberichte,
    known: gremien,
    missing: 'Ein Gremium',
    hint: 'Die Datei nennen wie eine in gremien/',
  });
}
