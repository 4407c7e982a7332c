import { expect, test } from 'vitest';
import { found } from './basis.ts';

const KOPIE = 'mitglieder/muster-jo.yaml';

test.each([
  ['a copy', 'name: Jo Muster\nemail: jo.muster@musterstadt.example\n', [`mitglied/doppelt ${KOPIE}:1`]],
  [
    'a copy in other capitals',
    'name: JO MUSTER\nemail: Jo.Muster@musterstadt.example\n',
    [`mitglied/doppelt ${KOPIE}:1`],
  ],
  ['a namesake with another address', 'name: Jo Muster\nemail: jo.muster2@musterstadt.example\n', []],
  ['somebody else at the same address', 'name: Kim Muster\nemail: jo.muster@musterstadt.example\n', []],
  ['a namesake without an address', 'name: Jo Muster\n', []],
])('%s', (_, text, expected) => {
  expect(
    found({ [KOPIE]: `${text}gremien: [{ gremium: nord, von: 2018-01-01 }]\n` }).filter(
      (line) => !line.startsWith('funktion/ohne-email '),
    ),
  ).toEqual(expected);
});
