import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { READ_WORKER } from '../src/files/read-package.ts';
import { readShare, shareReading } from '../src/files/shared-reading.ts';
import { temporaryFolder } from './run-in.ts';

const MANY = Array.from({ length: 3001 }, (_, index) => `mitglieder/m${index}.yaml`);

describe('the second of two threads', () => {
  test('reads what is left, a hundred files at a time, and says which it could not', () => {
    const { port1, port2 } = new MessageChannel();
    const counters = new Int32Array(new SharedArrayBuffer(8));
    const paths = MANY.slice(0, 250);
    counters[0] = 1;
    readShare({ root: '', paths, counters, port: port2 }, (path) =>
      path.endsWith('7.yaml') ? null : JSON.stringify(path),
    );
    const first = receiveMessageOnPort(port1)?.message;
    expect(first.start).toBe(100);
    expect(first.jsons).toHaveLength(100);
    expect(first.jsons.slice(6, 9)).toEqual(['"mitglieder/m106.yaml"', null, '"mitglieder/m108.yaml"']);
    expect(receiveMessageOnPort(port1)?.message.jsons).toHaveLength(50);
    expect(receiveMessageOnPort(port1)).toBeUndefined();
    port1.close();
  });
});

describe.runIf(existsSync(READ_WORKER))('a long list of files', () => {
  test('is read to its end, every file once, whoever reads it', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'mitglieder'));
    const textOf = (path: string) =>
      path.includes('m5') ? 'a: [\n' : path.includes('m6') ? 'nahme: Kim\n' : 'name: Kim\n';
    for (const path of MANY) writeFileSync(join(root, path), textOf(path));
    const shared = shareReading(root, MANY);
    const own = [shared?.take(), shared?.take()].flatMap((chunk) => chunk ?? []);
    const rest = [...(shared?.rest() ?? [])];
    const seen = [...own, ...rest.map(([path]) => path)];
    expect(seen.sort()).toEqual(MANY.toSorted());
    // Where anything is wrong, it is left to the thread that can say what.
    for (const [path, json] of rest) expect(json).toBe(/m[56]/.test(path) ? null : '[{"name":"Kim"},[]]');
  });

  test('is read by one thread where it is short', () => {
    expect(shareReading('', MANY.slice(0, 2999))).toBeUndefined();
  });
});
