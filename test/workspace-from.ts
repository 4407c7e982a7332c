import { civilDate } from '../src/calendar.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { CODES } from '../src/codes.ts';
import { compareDiagnostics, type Diagnostic } from '../src/diagnostic.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { inWorten, worteOf } from '../src/model/begriffe.ts';
import { buildWorkspace } from '../src/model/build-workspace.ts';
import { placeOf } from '../src/model/kinds.ts';
import { placeProblem } from '../src/model/place-problem.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { readSource } from '../src/source/read-source.ts';
import { expectSentences } from './sentences.ts';

export type Texts = Readonly<Record<string, string>>;

export interface Built {
  readonly workspace: Workspace | undefined;
  /** What reading, schemas and checks found, in the order in which it is shown. */
  readonly diagnostics: readonly Diagnostic[];
  /** Titles of the rules that could not run. */
  readonly skipped: readonly string[];
}

const validate = createValidator(readSchemas());

/** A repository from texts by path; paths that no kind of file belongs to are left out. */
export function workspaceFrom(texts: Texts, stichtag: string): Built {
  const read = Object.entries(texts).flatMap(([path, text]) => {
    const place = placeOf(path);
    if (!place) return [];
    const file = readSource(path, Buffer.from(text));
    const validated = file.data === undefined ? undefined : validate(place.kind, file);
    const { diagnostics = [], references = [], value } = validated ?? {};
    const misplaced = placeProblem(path);
    return [
      {
        loaded: { file, place, references, value },
        diagnostics: [...(misplaced ? [misplaced] : []), ...file.problems, ...diagnostics],
      },
    ];
  });
  const workspace = buildWorkspace(
    read.map(({ loaded }) => loaded),
    civilDate(stichtag),
  );
  const checked = workspace && runChecks(workspace);
  expectSentences(checked?.diagnostics ?? []);
  const wort = worteOf(workspace?.kommune.value);
  return {
    workspace,
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...(checked?.diagnostics ?? []),
    ].toSorted(compareDiagnostics),
    skipped: (checked?.skipped ?? []).flatMap(({ codes }) =>
      codes.map((code) => inWorten(CODES[code].title, wort)),
    ),
  };
}

/** „code file:line“ of each finding. */
export function findingsIn(texts: Texts, stichtag: string): readonly string[] {
  return workspaceFrom(texts, stichtag).diagnostics.map(
    ({ code, file, range }) => `${code} ${file}:${range?.start.line}`,
  );
}
