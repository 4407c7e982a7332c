import { describe, expect, test } from 'vitest';
import { berichtsmail, reflexionsmail } from '../src/documents/berichtsmail.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS } from './basis.ts';
import { MAINZ, runIn, temporaryFolder } from './run-in.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

function built(files: Texts): Workspace {
  const listed = (BASIS['gremium.yaml'] ?? '').replace(
    '    verteiler:\n',
    '    verteiler:\n      jahresbericht: [mitglieder, jugendhilfeplanung]\n      reflexion: [jugendhilfeplanung]\n',
  );
  return workspaceFrom({ ...BASIS, 'gremium.yaml': listed, ...files }, '2019-02-01').workspace as Workspace;
}

const REPORT = { 'berichte/2018/jahresbericht.yaml': 'zusammenfassung: Ein gutes Jahr.\n' };
const CHAPTER = {
  'berichte/2018/sozialraeume/nord.yaml':
    'situation: Gut.\nempfehlungen:\n  - {text: Mehr Räume., zustaendig: 51, frist: 2019-09-30, quelle: [2018-03-14-nord#1]}\n  - {text: Mehr Zeit., zustaendig: 51, frist: 2019-06-30, quelle: [2018-03-14-nord#1]}\n',
};

describe('the mail with the yearly report', () => {
  test('goes to its list, with the report', () => {
    const { context, mail } = berichtsmail(built(REPORT), 2018);
    expect(mail?.an.map(({ name }) => name).sort()).toEqual(['Anna Beispiel', 'Jo Muster']);
    expect(mail?.anlagen.map(({ name }) => name)).toEqual(['Jahresbericht 2018']);
    expect(context).toMatchObject({ kurz: 'Ein gutes Jahr.', angesprochene: [], gremien: 1 });
  });

  test('says which departments have something to do, and by when first', () => {
    expect(berichtsmail(built({ ...REPORT, ...CHAPTER }), 2018).context.angesprochene).toEqual([
      { zustaendig: '51', name: 'Jugendamt', anzahl: 2, frist: '2019-06-30' },
    ]);
  });

  test('goes without a summary, and without a day, where nobody wrote one', () => {
    const own = { 'berichte/2018/jahresbericht.yaml': 'ausblick: Weiter so.\n' };
    const chapter = Object.fromEntries(
      Object.entries(CHAPTER).map(([path, text]) => [path, text.replaceAll(/ frist: [0-9-]+,/g, '')]),
    );
    expect(berichtsmail(built({ ...own, ...chapter }), 2018).context).toMatchObject({
      kurz: null,
      angesprochene: [{ anzahl: 2, frist: null }],
    });
  });

  test('is not written before the report is', () => {
    expect(() => berichtsmail(built({}), 2018)).toThrow(
      'Zum Jahresbericht 2018 gibt es noch keine eigenen Worte (berichte/2018/jahresbericht.yaml)',
    );
  });
});

describe('the mail with the report on the Reflexion', () => {
  test('goes to its own list and names the proposals', () => {
    const words = 'wirksamkeit: Man kennt sich.\nvorschlaege:\n  - {text: Kürzer tagen., abschnitt: "3.2"}\n';
    const { context, mail } = reflexionsmail(built({ 'berichte/2018/reflexionsbericht.yaml': words }), 2018);
    expect(mail?.an).toHaveLength(1);
    expect(context).toMatchObject({
      kurz: 'Man kennt sich.',
      vorschlaege: [{ text: 'Kürzer tagen.', abschnitt: '3.2' }],
    });
  });

  test('goes without proposals, where nobody has any', () => {
    const own = { 'berichte/2018/reflexionsbericht.yaml': 'anlass: Rückblick\n' };
    expect(reflexionsmail(built(own), 2018).context).toMatchObject({ kurz: null, vorschlaege: [] });
  });

  test('is not written before the report is', () => {
    expect(() => reflexionsmail(built({}), 2018)).toThrow('Zum Reflexionsbericht 2018');
  });
});

test('--json names the recipients, their reasons and who is missing', async () => {
  const base = ['-C', MAINZ, '-o', temporaryFolder(), '-f', 'md', '--json', 'render'];
  const mail = JSON.parse((await runIn('.', [...base, 'berichtsmail', '2018'])).out);
  expect(mail.betreff).toBe('Jahresbericht 2018 der Jugendhilfeplanung, zur Kenntnis');
  expect(mail.empfaenger[0].gruende).toHaveLength(1);
  const { listen } = JSON.parse((await runIn('.', [...base, 'verteiler', '2019-04-03-finthen'])).out);
  expect(listen.map(({ ausgelassen }: { ausgelassen: unknown[] }) => ausgelassen.length)).toEqual([0, 1]);
});
