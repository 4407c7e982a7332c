import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { globbySync } from 'globby';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { CHECKS } from '../src/checks/all-checks.ts';
import type { Check } from '../src/checks/check.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { CODES } from '../src/codes.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { readSchemas } from '../src/files/read-package.ts';
import { buildWorkspace } from '../src/model/build-workspace.ts';
import { type Kind, placeOf } from '../src/model/kinds.ts';
import type { LoadedFile } from '../src/model/loaded-file.ts';
import type { Workspace } from '../src/model/workspace.ts';
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

/** What a planner is told could not be checked, for each kind of file of which one could not be read. */
const UNCHECKED: Readonly<Record<string, readonly string[]>> = {
  angebot: ['lebenslauf/luecke'],
  bericht: ['bericht/fehlt'],
  budget: ['verweis/unbenutzt'],
  gremium: [
    'verweis/unbenutzt',
    'sozialraum/ohne-gremium',
    'sozialraum/mehrere-gremien',
    'mitglied/stufe',
    'gremium/einrichtung-ohne-mitglied',
    'gremium/extern',
    'gremium/zu-viele-mitglieder',
    'gremium/zu-wenige-mitglieder',
    'gremium/bereich-fehlt',
    'sitzung/voraussetzung',
    'sitzung/vorbereitung',
    'sitzung/vorlauf',
    'sitzung/doppelt-verplant',
    'sitzung/naechste',
    'sitzung/kein-mitglied',
    'verweis/unbekannt',
    'protokoll/wortprotokoll',
    'protokoll/frage-offen',
    'datenschutz/loeschvorschlag',
    'budget/hoechstbetrag',
    'bericht/sozialraum-fehlt',
    'bericht/ohne-empfehlung',
    'bericht/fehlt',
    'verweis/unbekannt',
    'ressourcenkarte/fehlt',
    'ressourcenkarte/veraltet',
    'reflexion/sitzung-fehlt',
    'reflexion/delegierte',
    'gremium/ohne-junge-menschen',
  ],
  hospitation: ['hospitation/gegenbesuch'],
  kurzbericht: ['bericht/fehlt'],
  massnahme: ['verweis/unbenutzt'],
  mitglied: [
    'verweis/unbenutzt',
    'gremium/einrichtung-ohne-mitglied',
    'gremium/zu-viele-mitglieder',
    'gremium/zu-wenige-mitglieder',
    'gremium/bereich-fehlt',
    'gremium/sitz',
    'gremium/freier-traeger',
    'gremium/gruppe',
    'gremium/gruppe-je-art',
    'gremium/arbeitsweise',
    'gremium/sprecher',
    'funktion/hoechstzahl',
    'funktion/unbesetzt',
    'protokoll/fuehrung',
    'sitzung/einrichtung-fehlt',
    'sitzung/ohne-leitung',
    'sitzung/doppelt-verplant',
    'sitzung/kein-mitglied',
    'protokoll/wortbeitrag',
    'datenschutz/personenmerkmal',
    'datenschutz/loeschvorschlag',
    'datenschutz/unbekannter-name',
    'hospitation/gegenbesuch',
  ],
  reflexionsbericht: ['bericht/fehlt'],
  ressourcenkarte: ['ressourcenkarte/fehlt', 'ressourcenkarte/veraltet'],
  sitzung: [
    'verweis/unbenutzt',
    'gremium/stufenfolge',
    'sitzung/voraussetzung',
    'sitzung/erste-tagesordnung',
    'sitzung/turnus',
    'sitzung/turnus-vorwarnung',
    'sitzung/turnus-hoechstens',
    'sitzung/vorlauf',
    'sitzung/ortswechsel',
    'sitzung/ortszyklus',
    'protokoll/fuehrung',
    'sitzung/nummer',
    'datenschutz/loeschvorschlag',
    'vorlage/status',
    'bericht/zustaendig',
    'bericht/ohne-frist',
    'bericht/fehlt',
    'reflexion/sitzung-fehlt',
    'reflexion/delegierte',
    'verfahren/rueckbericht',
    'thema/dopplung',
  ],
  sozialraum: [
    'sozialraum/stadtteil-doppelt',
    'sozialraum/stadtteil-fehlt',
    'sozialraum/anzahl',
    'gremium/einrichtung-ohne-mitglied',
    'gremium/andere-geschaeftsfuehrung',
    'gremium/bereich-fehlt',
    'gremium/teilgremium',
    'gremium/freier-traeger',
    'gremium/gruppe',
    'gremium/gruppe-je-art',
    'sitzung/ortswechsel',
    'sitzung/ortszyklus',
    'sitzung/einrichtung-fehlt',
    'sitzung/ohne-leitung',
    'datenschutz/personenmerkmal',
    'bericht/sozialraum-fehlt',
    'bericht/ohne-empfehlung',
    'verweis/unbekannt',
    'ressourcenkarte/fehlt',
    'ressourcenkarte/veraltet',
  ],
  sozialraumbericht: ['bericht/sozialraum-fehlt', 'bericht/ohne-empfehlung'],
  umsetzungsbericht: ['bericht/fehlt'],
  verfahren: ['thema/dopplung'],
  vorlage: ['vorlage/bezug'],
  wahlperiodenbericht: ['bericht/fehlt'],
  ziel: ['ziel/ohne-meilenstein'],
};

test.each(KINDS)('without a file of a kind these rules do not run: %s', (kind) => {
  const { skipped } = runChecks(withoutKind(kind, '2018-10-01'));
  expect(skipped.flatMap(({ codes }) => codes)).toEqual(UNCHECKED[kind] ?? []);
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
  const saidBy = ({ run, each }: Check) =>
    workspace
      ? [
          ...(run?.(workspace) ?? []),
          ...workspace.sitzungen.flatMap((one) => [...(each?.(one, workspace) ?? [])]),
        ]
      : [];
  return CHECKS.filter((check) => saidBy(check).some((one) => one.code === code));
}

const OF_RULES = Object.keys(CODES).filter((code) => speakersOf(code).length > 0);

test('most codes are of a rule on the data', () => {
  expect(OF_RULES.length).toBeGreaterThan(100);
});

test.each(OF_RULES)('what says %s is listed with it, and can be switched off by it', (code) => {
  for (const { codes } of speakersOf(code)) expect(codes).toContain(code);
});
