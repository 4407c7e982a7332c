import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, MAINZ, PROJECT, runIn, temporaryFolder } from './run-in.ts';

const GOLDEN = join(PROJECT, 'test', 'golden', 'mainz');

/** One call per kind of document and per situation that changes its wording. */
const CALLS: readonly (readonly string[])[] = [
  ['invitation', '2019-03-13-neustadt'],
  ['invitation', '2018-09-13-bretzenheim-oberstadt'],
  ['invitation', '2018-09-26-laubenheim-weisenau'],
  ['protocol', '2018-06-12-neustadt'],
  ['protocol', '2018-09-13-bretzenheim-oberstadt'],
  ['email', '2018-09-19-neustadt'],
  ['render', 'mitgliederverzeichnis', 'neustadt'],
  ['render', 'tagesordnung', '2019-03-13-neustadt'],
  ['render', 'tagesordnung', '2018-06-12-neustadt', '--fassung', 'oeffentlich'],
  ['render', 'anwesenheitsliste', '2019-03-13-neustadt'],
  ['render', 'kenntnisnahmeblatt', '2018-09-19-neustadt'],
  ['render', 'berichtigung', '2018-06-12-neustadt'],
  ['render', 'gremiensteckbrief', 'neustadt'],
  ['render', 'gremiensteckbrief', 'lenkungsgruppe', '--fassung', 'oeffentlich'],
  ['render', 'jahresterminplan', '2019'],
  ['render', 'auftragsliste', 'neustadt'],
  ['render', 'erinnerung', 'ebersheim-hechtsheim'],
  ['render', 'erinnerung', 'oberstadt'],
  ['render', 'beschlussverzeichnis', 'neustadt', '2018'],
  ['render', 'massnahmenantrag', 'hofsommer-neustadt'],
  ['render', 'bewilligung', 'hofsommer-neustadt'],
  ['render', 'budgetblatt', 'neustadt', '2018'],
  ['render', 'verwendungsnachweis', 'neustadt', '2018'],
  ['render', 'loeschliste', '--stichtag', '2019-06-30'],
  ['render', 'ressourcenkarte', 'neustadt'],
  ['render', 'ressourcenkarte', 'neustadt', '--fassung', 'oeffentlich'],
  ['render', 'kurzbericht', 'neustadt', '2018'],
  ['render', 'kurzbericht', 'finthen', '2018'],
  ['render', 'reflexionsbericht', '2018'],
  ['render', 'reflexionsbericht', '2031'],
  ['render', 'umsetzungsbericht', '2018'],
  ['render', 'umsetzungsbericht', '2031'],
  ['report', '2018'],
  ['report', '2018', '--sozialraum', 'finthen', '--fassung', 'oeffentlich'],
  ['report', '2018', '--sozialraum', 'finthen', '-f', 'md,html'],
  ['report', '2018', '--gremium', 'lenkungsgruppe'],
  ['report', '2031'],
];

test.each(CALLS.map((call) => [call.join(' '), call] as const))(
  '%s writes what it always wrote',
  async (_, call) => {
    const folder = temporaryFolder();
    const { code, err } = await runIn(PROJECT, ['-f', 'md', '-C', MAINZ, '-o', folder, ...call]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const written = filesBelow(folder);
    expect(written.size).toBeGreaterThan(0);
    for (const [path, text] of written) {
      const golden = join(GOLDEN, path);
      if (process.env.BLESS) {
        mkdirSync(dirname(golden), { recursive: true });
        writeFileSync(golden, text);
      }
      expect(existsSync(golden), `${golden} is missing; look at the document, then run npm run bless`).toBe(
        true,
      );
      expect(text).toBe(readFileSync(golden, 'utf8'));
    }
  },
);
