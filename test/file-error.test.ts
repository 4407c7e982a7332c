import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyFileError, fileError } from '../src/files/file-error.ts';
import { UsageError } from '../src/usage-error.ts';

/** As Node throws it. */
function refused(code: string, more: Partial<NodeJS.ErrnoException> = {}): Error {
  return Object.assign(new Error(code), { code, errno: -1, syscall: 'open', ...more });
}

test.each([
  ['EACCES', 'keine Berechtigung'],
  ['EROFS', 'der Ordner ist schreibgeschützt'],
  ['ENOSPC', 'der Datenträger ist voll'],
  ['EBUSY', 'ein anderes Programm hält es geöffnet'],
  ['EXDEV', 'das Betriebssystem meldet EXDEV'],
])('%s is said in German: %s', (code, reason) => {
  const error = fileError('schreiben', 'ausgabe/a.pdf', refused(code));
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toBe(`ausgabe/a.pdf lässt sich nicht schreiben: ${reason}.`);
});

test.each([
  ['write', 'Eine Datei lässt sich nicht schreiben: der Datenträger ist voll.'],
  ['fsync', 'Eine Datei lässt sich nicht schreiben: der Datenträger ist voll.'],
  ['scandir', 'Eine Datei lässt sich nicht lesen: der Datenträger ist voll.'],
])('where nobody knows more, %s says what was tried', (syscall, message) => {
  expect(anyFileError(refused('ENOSPC', { syscall }))).toMatchObject({ message });
});

test('the real thing is recognised, with its path', () => {
  const read = () => readFileSync('/gibt/es/nicht');
  let thrown: unknown;
  try {
    read();
  } catch (cause) {
    thrown = cause;
  }
  expect(anyFileError(thrown)).toMatchObject({
    message: '/gibt/es/nicht lässt sich nicht lesen: nicht vorhanden.',
    cause: thrown,
  });
});

test.each([
  [new TypeError('x is not a function')],
  [Object.assign(new Error('x'), { code: 'ERR_X' })],
  ['x'],
])('a bug stays the bug it is: %s', (bug) => {
  expect(fileError('lesen', 'a.yaml', bug)).toBe(bug);
  expect(anyFileError(bug)).toBe(bug);
});
