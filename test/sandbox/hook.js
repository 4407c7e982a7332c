// Loaded before the program: whoever asks for a name, a connection or another program, or writes outside the folders in
// SANDBOX_WRITABLE, ends the run at once.
import { syncBuiltinESMExports } from 'node:module';
import { delimiter, resolve } from 'node:path';

const DOORS = {
  'node:net': ['connect', 'createConnection', 'createServer'],
  'node:tls': ['connect'],
  'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
  'node:http2': ['connect'],
  'node:dgram': ['createSocket'],
  'node:child_process': ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};

/** How many of the first arguments are paths that the function changes. */
const WRITERS = {
  appendFileSync: 1,
  chmodSync: 1,
  copyFileSync: 2,
  linkSync: 2,
  mkdirSync: 1,
  renameSync: 2,
  rmSync: 1,
  rmdirSync: 1,
  symlinkSync: 2,
  truncateSync: 1,
  unlinkSync: 1,
  utimesSync: 1,
  writeFileSync: 1,
};

function leave(name) {
  process.stderr.write(`SANDBOX: ${name}\n`);
  process.exit(99);
}

for (const [module, names] of Object.entries(DOORS)) {
  const exported = process.getBuiltinModule(module);
  for (const name of names) exported[name] = () => leave(`${module} ${name}`);
}
globalThis.fetch = () => leave('fetch');

const fs = process.getBuiltinModule('node:fs');
const writable = (process.env.SANDBOX_WRITABLE ?? '').split(delimiter).filter(Boolean);

function isAllowed(path) {
  if (typeof path !== 'string') return true;
  const absolute = resolve(path);
  return writable.some((folder) => absolute === folder || absolute.startsWith(`${folder}/`));
}

for (const [name, count] of Object.entries(WRITERS)) {
  const original = fs[name];
  fs[name] = (...args) => {
    const wrong = args.slice(0, count).find((path) => !isAllowed(path));
    return wrong === undefined ? original(...args) : leave(`${name} ${wrong}`);
  };
}
const { openSync } = fs;
fs.openSync = (path, flags = 'r', ...rest) => {
  const isReading = flags === 'r' || (typeof flags === 'number' && (flags & 3) === 0);
  return isReading || isAllowed(path) ? openSync(path, flags, ...rest) : leave(`openSync ${path}`);
};
syncBuiltinESMExports();
