import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globbySync } from 'globby';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { CHECKS, runChecks } from '../src/checks/all-checks.ts';
import type { Check } from '../src/checks/check.ts';
import { CODES } from '../src/codes.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { type Kind, placeOf } from '../src/model/kinds.ts';
import type { LoadedFile } from '../src/model/loaded-file.ts';
import { buildWorkspace, type Workspace } from '../src/model/workspace.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { readSource } from '../src/source/read-source.ts';
import { BASIS, STICHTAG } from './basis.ts';
import { MAINZ } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const validate = createValidator(readSchemas());

const FILES: readonly LoadedFile[] = globbySync('**/*.yaml', { cwd: MAINZ })
  .sort()
  .flatMap((path) => {
    const place = placeOf(path);
    if (!place) return [];
    const file = readSource(path, readFileSync(join(MAINZ, path)));
    return [{ file, place, ...validate(place.kind, file) }];
  });
const KINDS = [...new Set(FILES.map(({ place }) => place.kind))].filter((kind) => kind !== 'kommune').sort();

/** The example, with no file of a kind that could be read. */
function withoutKind(kind: Kind | undefined, stichtag: string): Workspace {
  const files = FILES.map((one) =>
    one.place.kind === kind ? { ...one, value: undefined, references: [] } : one,
  );
  return buildWorkspace(files, civilDate(stichtag)) as Workspace;
}

const said = ({ code, file, message }: Diagnostic) => `${code} ${file} ${message}`;

describe.each(['2018-10-01', '2021-01-01'])('on %s', (stichtag) => {
  const before = new Set(runChecks(withoutKind(undefined, stichtag)).diagnostics.map(said));

  test.each(KINDS)('no rule draws a conclusion from what cannot be read: %s', (kind) => {
    const { diagnostics, skipped } = runChecks(withoutKind(kind, stichtag));
    expect(diagnostics.map(said).filter((text) => !before.has(text))).toEqual([]);
    expect(skipped).toEqual(CHECKS.filter(({ needs }) => needs.includes(kind)));
  });
});

const DEFECTS = join(import.meta.dirname, 'defects');

/** The smallest repository with a defect; `undefined` for those that are not made of texts alone. */
function fixture(code: string): Texts | undefined {
  const folder = join(DEFECTS, code.replace('/', '--'));
  if (existsSync(join(folder, 'loeschen.txt')) || existsSync(join(folder, 'aufruf.txt'))) return undefined;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => path.endsWith('.yaml') && statSync(join(folder, path)).isFile());
  return {
    ...BASIS,
    ...Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  };
}

/** The rules that say something under this code about its fixture. */
function speakersOf(code: string): readonly Check[] {
  const texts = fixture(code);
  const workspace = texts && workspaceFrom(texts, STICHTAG).workspace;
  return workspace ? CHECKS.filter(({ run }) => [...run(workspace)].some((one) => one.code === code)) : [];
}

const OF_RULES = Object.keys(CODES).filter((code) => speakersOf(code).length > 0);

test('most codes are of a rule on the data', () => {
  expect(OF_RULES.length).toBeGreaterThan(100);
});

test.each(OF_RULES)('what says %s is listed with it, and can be switched off by it', (code) => {
  for (const { codes } of speakersOf(code)) expect(codes).toContain(code);
});
