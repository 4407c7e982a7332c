/**
 * Loaded before gremium (`node --import`): counts its calls to the file system below a folder, and at one of them fails, as the
 * operating system would, or kills the process. What to do stands in FAULT: {root, at, how, countFile}.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { root, at, how, countFile } = JSON.parse(process.env.FAULT ?? '{}');

const SYSCALLS = {
  closeSync: 'close',
  existsSync: 'access',
  fsyncSync: 'fsync',
  linkSync: 'link',
  lstatSync: 'lstat',
  mkdirSync: 'mkdir',
  openSync: 'open',
  readFileSync: 'open',
  readdirSync: 'scandir',
  realpathSync: 'lstat',
  renameSync: 'rename',
  rmSync: 'rm',
  statSync: 'stat',
  unlinkSync: 'unlink',
  writeFileSync: 'open',
  writeSync: 'write',
};
const NUMBERS = { ENOSPC: -28, EACCES: -13, EIO: -5 };

const real = { ...fs };
const descriptors = new Set();
let calls = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function refuse(name, [path]) {
  const syscall = SYSCALLS[name];
  const error = new Error(`${how}: injected, ${syscall}`);
  const where = typeof path === 'string' ? { path } : {};
  throw Object.assign(error, { code: how, errno: NUMBERS[how], syscall, ...where });
}

/** What had happened before the fault: a write got half way, a descriptor is closed all the same. */
function begin(name, args) {
  if (name === 'writeSync') {
    const bytes = Buffer.from(args[1]);
    real.writeSync(args[0], bytes.subarray(0, Math.floor(bytes.length / 2)));
  }
  if (name === 'closeSync') real.closeSync(args[0]);
}

function strike(name, args) {
  // A signal that can be caught waits until the call is done.
  if (how === 'SIGINT' || how === 'SIGTERM') {
    process.kill(process.pid, how);
    return passOn(name, args);
  }
  begin(name, args);
  if (how === 'SIGKILL') die();
  if (name === 'existsSync') return false;
  return refuse(name, args);
}

function isBelow(first) {
  if (typeof first === 'number') return descriptors.has(first);
  return typeof first === 'string' && (first === root || first.startsWith(`${root}/`));
}

function passOn(name, args) {
  const result = real[name](...args);
  if (name === 'openSync') descriptors.add(result);
  if (name === 'closeSync') descriptors.delete(args[0]);
  return result;
}

for (const name of Object.keys(SYSCALLS)) {
  const counted = (...args) => {
    if (!isBelow(args[0])) return real[name](...args);
    calls += 1;
    return calls === at ? strike(name, args) : passOn(name, args);
  };
  fs[name] = Object.assign(counted, real[name]);
}
syncBuiltinESMExports();

process.on('exit', () => {
  if (countFile) real.writeFileSync(countFile, String(calls));
});
