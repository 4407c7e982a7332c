import { expect, test } from 'vitest';
import { MAINZ, PROJECT, runIn } from './run-in.ts';

interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly gruende: readonly string[];
}

async function recipients(...call: readonly string[]): Promise<readonly Recipient[]> {
  const { out, code } = await runIn(PROJECT, [...call, '-C', MAINZ, '--dry-run', '--format', 'md', '--json']);
  expect(code).toBe(0);
  return (JSON.parse(out) as { empfaenger: readonly Recipient[] }).empfaenger;
}

const names = (list: readonly Recipient[]) => list.map(({ name }) => name);

// Gudrun Seifarth led a Kita of the Neustadt until 31 August 2018; Melanie Czerny leads it since 1 September.
// Cornelia Wiegand was Teamleitung ASD Neustadt until 31 August; Yasemin Ertürk holds the office since 1 September.

test('who left in August is invited in June and not in September', async () => {
  expect(names(await recipients('invitation', '2018-06-12-neustadt'))).toContain('Gudrun Seifarth');
  const september = names(await recipients('invitation', '2018-09-19-neustadt'));
  expect(september).not.toContain('Gudrun Seifarth');
  expect(september).not.toContain('Cornelia Wiegand');
  expect(september).toEqual(expect.arrayContaining(['Melanie Czerny', 'Yasemin Ertürk']));
});

test('the successor in an office gets the minutes, with the reason', async () => {
  const list = await recipients('email', '2018-09-19-neustadt');
  expect(names(list)).not.toContain('Cornelia Wiegand');
  const successor = list.find(({ name }) => name === 'Leyla Karadeniz');
  expect(successor?.gruende).toEqual(['Jugendhilfeplanung seit 1.\u00A0Mai\u00A02018']);
});

test('minutes from before the change still go to those who held the offices when they were sent', async () => {
  const list = await recipients('email', '2018-03-14-neustadt');
  expect(names(list)).toContain('Cornelia Wiegand');
  expect(names(list)).not.toContain('Leyla Karadeniz');
});

test('nobody is written to twice', async () => {
  const list = await recipients('report', '2018');
  const addresses = list.map(({ email }) => email);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.length).toBeGreaterThan(80);
});
