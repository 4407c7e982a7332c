import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './measure.js';

const PACKAGES = ['ajv-cli@5.0.0', 'ajv-formats@2.1.1', '@sourcemeta/jsonschema@16.11.0', 'v8r@5'];
const OWN_KEYWORDS = new Set(['verweis', 'schluesselVerweis', 'wird', 'erwartet']);
const OWN_FORMATS = new Set(['datum', 'planwert', 'betrag', 'saldo', 'zeile']);
/** Fields of a schema that hold schemas by name: the names may be anything. */
const BY_NAME = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

function plain(value, isByName = false) {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value === 'string') return value.replace(/^gemeinsam\.schema\.json#/, '#');
  if (typeof value !== 'object' || value === null) return value;
  const isKnown = ([key, part]) =>
    isByName || !(OWN_KEYWORDS.has(key) || (key === 'format' && OWN_FORMATS.has(part)));
  const entries = Object.entries(value).filter(isKnown);
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part, !isByName && BY_NAME.has(key))]));
}

/**
 * The schema of a meeting as any validator understands it, in one file: without our own keywords and formats. Days and
 * times are not looked at, as the readers of some make dates and numbers of them; that is in their favour.
 */
function peerSchema() {
  const read = (name) => JSON.parse(readFileSync(join(PROJECT, 'schemas', `${name}.schema.json`), 'utf8'));
  const [sitzung, gemeinsam] = ['sitzung', 'gemeinsam'].map((name) => plain(read(name)));
  return { ...sitzung, $defs: { ...gemeinsam.$defs, ...sitzung.$defs, datum: {}, uhrzeit: {} } };
}

/** Calls of other validators on the meetings of a repository, by name; empty, with a word, without a registry. */
export function installPeers(folder) {
  const { status, error } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', folder, ...PACKAGES],
    { cwd: folder, timeout: 300_000 },
  );
  const bin = (name) => join(folder, 'node_modules', '.bin', name);
  if (error || status !== 0 || !existsSync(bin('ajv'))) {
    process.stdout.write('Die anderen Werkzeuge lassen sich nicht holen; ihre Zeilen entfallen.\n');
    return {};
  }
  const schema = join(folder, 'sitzung.schema.json');
  writeFileSync(schema, JSON.stringify(peerSchema()));
  return {
    'ajv-cli': (root) => ({
      command: process.execPath,
      argv: [bin('ajv'), 'validate', '-s', schema, '-d', 'sitzungen/**/*.yaml'].concat([
        '--spec=draft2020',
        '-c',
        'ajv-formats',
        '--strict=false',
        '--all-errors',
      ]),
      cwd: root,
    }),
    jsonschema: (root) => ({
      command: bin('jsonschema'),
      argv: ['validate', schema, 'sitzungen', '--extension', '.yaml', '--fast'],
      cwd: root,
    }),
    v8r: (root) => ({
      command: process.execPath,
      argv: [bin('v8r'), 'sitzungen/**/*.yaml', '--schema', schema],
      cwd: root,
    }),
  };
}
