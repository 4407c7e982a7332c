import { describe, expect, test } from 'vitest';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { umsetzungsbericht } from '../src/documents/umsetzungsbericht.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const AFTER = '2019-04-01';
const ON_TIME = '2019-03-31';

function berichte(...lines: readonly string[]): Texts {
  return {
    'gremium.yaml': `${BASIS['gremium.yaml']}berichte:\n${lines.map((line) => `  ${line}\n`).join('')}`,
  };
}

const JAHRESBERICHT = berichte('jahresbericht: {je: jahr, faellig: 03-31, grundlage: Satzung § 9}');

function messages(files: Texts, stichtag: string): readonly string[] {
  return workspaceFrom({ ...BASIS, ...files }, stichtag)
    .diagnostics.filter(({ code }) => code === 'bericht/fehlt')
    .map(({ file, message, hint }) => `${file}: ${message} → ${hint}`.replaceAll('\u00A0', ' '));
}

function built(files: Texts, stichtag: string): Workspace {
  return workspaceFrom({ ...BASIS, ...files }, stichtag).workspace as Workspace;
}

describe('a yearly report', () => {
  test('is in time on the day it is due', () => {
    expect(messages(JAHRESBERICHT, ON_TIME)).toEqual([]);
  });

  test('is missing the day after, and where to write it is said', () => {
    expect(messages(JAHRESBERICHT, AFTER)).toEqual([
      'gremium.yaml: Der Jahresbericht 2018 liegt nicht vor; fällig war er am 31. März 2019. → Die Datei berichte/2018/jahresbericht.yaml mit zusammenfassung: anlegen.',
    ]);
  });

  test('is not there while its file has only other words', () => {
    const files = { ...JAHRESBERICHT, 'berichte/2018/jahresbericht.yaml': 'vorwort: Danke.\n' };
    expect(messages(files, AFTER)).toEqual([
      'berichte/2018/jahresbericht.yaml: Der Jahresbericht 2018 liegt nicht vor; fällig war er am 31. März 2019. → In dieser Datei zusammenfassung: ergänzen.',
    ]);
  });

  test('is there with its own words', () => {
    const files = {
      ...JAHRESBERICHT,
      'berichte/2018/jahresbericht.yaml': 'zusammenfassung: Ein gutes Jahr.\n',
    };
    expect(messages(files, AFTER)).toEqual([]);
  });

  test('of each year is asked for by itself, from the year of the first meeting on', () => {
    expect(messages(JAHRESBERICHT, '2020-04-01').map((text) => text.slice(0, 38))).toEqual([
      'gremium.yaml: Der Jahresbericht 2018 l',
      'gremium.yaml: Der Jahresbericht 2019 l',
    ]);
  });

  test('is not asked for where there is no meeting', () => {
    const { 'sitzungen/2018/2018-03-14-nord.yaml': _, ...rest } = BASIS;
    const { diagnostics } = workspaceFrom({ ...rest, ...JAHRESBERICHT }, AFTER);
    expect(diagnostics.map(({ code }) => code)).not.toContain('bericht/fehlt');
  });

  test.each(['02-29', '13-01', '04-31', '2019-03-31', 'März'])('cannot be due on %s', (day) => {
    const files = berichte(`jahresbericht: {je: jahr, faellig: ${day}}`);
    const codes = workspaceFrom({ ...BASIS, ...files }, AFTER).diagnostics.map(({ code }) => code);
    expect(codes).toContain('schema/wert');
  });
});

describe('of the other reports', () => {
  test.each([
    ['umsetzungsbericht', 'bewertung'],
    ['reflexionsbericht', 'wirksamkeit'],
  ])('the %s is there with its %s', (art, text) => {
    const files = berichte(`${art}: {je: jahr, faellig: 01-31}`);
    expect(messages(files, AFTER)).toHaveLength(1);
    expect(messages({ ...files, [`berichte/2018/${art}.yaml`]: `${text}: Gut.\n` }, AFTER)).toEqual([]);
  });

  const kurz = berichte('kurzbericht: {je: jahr, faellig: 01-31}');
  const owing: Texts = {
    'gremium.yaml': (kurz['gremium.yaml'] ?? '').replace(
      '    leitfragen: ja',
      '    kurzbericht: {an: nord}\n    leitfragen: ja',
    ),
  };

  test('a Kurzbericht is asked for where a body owes one, with any of its texts', () => {
    expect(messages(kurz, AFTER)).toEqual([]);
    expect(messages(owing, AFTER)).toEqual([
      'gremien/nord.yaml: Der Kurzbericht 2018 von „Runde Nord“ liegt nicht vor; fällig war er am 31. Januar 2019. → Die Datei berichte/2018/kurzberichte/nord.yaml mit arbeit: oder entwicklung: oder mittel: oder aufgaben: anlegen.',
    ]);
    expect(
      messages({ ...owing, 'berichte/2018/kurzberichte/nord.yaml': 'mittel: Reichen.\n' }, AFTER),
    ).toEqual([]);
  });

  test('a body that was dissolved in the year owes none', () => {
    const files = { ...owing, 'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}aufgeloest: 2018-12-30\n` };
    expect(messages(files, AFTER)).toEqual([]);
  });
});

describe('what is missing', () => {
  const AUSWAHL = { jahr: 2018, stand: '2019-04-01' as never };

  test('stands in the yearly report', () => {
    const { context } = jahresbericht(built(JAHRESBERICHT, AFTER), AUSWAHL);
    expect(context.luecken).toMatchObject({
      berichte: [{ bericht: 'Jahresbericht', gremium: null, faellig: '2019-03-31' }],
      keine: false,
    });
  });

  test('is no rule that was kept, and is one only once it is due', () => {
    const kept = (files: Texts, stichtag: string) =>
      JSON.stringify(umsetzungsbericht(built(files, stichtag), 2018, []).context.eingehalten);
    const written = { ...JAHRESBERICHT, 'berichte/2018/jahresbericht.yaml': 'zusammenfassung: Gut.\n' };
    expect(kept(written, ON_TIME)).not.toContain('Jährliche Berichte');
    expect(kept(written, AFTER)).toContain('Jahresbericht bis 31.\u00A0März\u00A02019');
  });

  test('of the judgement is said in the report itself', () => {
    const bewertung = (files: Texts) => umsetzungsbericht(built(files, AFTER), 2018, []).context.bewertung;
    expect(bewertung({})).toBeNull();
    expect(bewertung({ 'berichte/2018/umsetzungsbericht.yaml': 'bewertung: Gut.\n' })).toEqual({
      text: 'Gut.',
      stand: null,
    });
  });
});
