import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesBelow, MAINZ, runIn, temporaryFolder } from './run-in.ts';

let root: string;
beforeEach(() => {
  root = temporaryFolder();
  cpSync(MAINZ, root, { recursive: true });
});

function edit(path: string, find: string, put: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toContain(find);
  writeFileSync(join(root, path), text.replace(find, put));
}

async function report(): Promise<string> {
  const { code, err } = await runIn(root, ['report', '2018', '-f', 'md']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return filesBelow(join(root, 'ausgabe')).get('berichte/2018/jahresbericht.md') ?? '';
}

test('too few meetings are an error of the year and a line of the report', async () => {
  edit('gremium.yaml', 'mindestens: 1\n', 'mindestens: 2\n');
  const { code, out } = await runIn(root, ['validate']);
  expect(code).toBe(1);
  expect(out).toContain('FEHLER  sitzung/turnus');
  expect(await report()).toContain(
    '- **Sitzungen:** Sozialraumgremium Finthen traf sich im 1. Halbjahr 2018 nur 1 Mal; vorgesehen ist mindestens 2 Mal.',
  );
});

test('an overspent Topf is an error of the year and a line of the report', async () => {
  edit('budgets/2018/altstadt-hartenberg.yaml', '5.000,00', '3.000,00');
  const { code, out } = await runIn(root, ['validate']);
  expect(code).toBe(1);
  expect(out).toContain('FEHLER  budget/ansatz');
  expect(await report()).toContain(
    '- **Mittel:** Sozialraumgremium Altstadt, Hartenberg/Münchfeld hat „Budget für fallunspezifische Arbeit“ um 457,40\u00A0€ überschritten.',
  );
});

test('an error that makes a document wrong keeps it from being written', async () => {
  edit('sitzungen/2018/2018-10-24-finthen.yaml', 'datum: 2018-10-24', 'datum: 24.10.2018');
  const { code, err } = await runIn(root, ['report', '2018']);
  expect(code).toBe(1);
  expect(err).toContain('wird kein Dokument geschrieben');
});

test('a capped purpose paid from another Topf is named and counts towards the cap', async () => {
  edit(
    'budgets/2018/neustadt.yaml',
    'betrag: 540,00\n    topf: fallunspezifisch',
    'betrag: 940,00\n    topf: falluebergreifend',
  );
  const { out } = await runIn(root, ['validate', 'budgets/2018/neustadt.yaml']);
  expect(out).toMatch(/neustadt\.yaml:46:11 {2}FEHLER {2}budget\/topf/);
  expect(out).toMatch(/neustadt\.yaml:45:13 {2}FEHLER {2}budget\/hoechstbetrag/);
});
