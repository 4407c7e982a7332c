import { describe, expect, test } from 'vitest';
import { civilDate } from '../src/calendar.ts';
import { jahresbericht } from '../src/documents/jahresbericht.ts';
import { publicJahresbericht } from '../src/documents/jahresbericht-oeffentlich.ts';
import type { Workspace } from '../src/model/workspace.ts';
import { BASIS, changed } from './basis.ts';
import { type Texts, workspaceFrom } from './workspace-from.ts';

const PATH = 'sitzungen/2018/2018-03-14-nord.yaml';
const WRONG = 'Die neue Gruppe ist eröffnet.';
const RIGHT = 'Die neue Gruppe eröffnet im Mai.';

function berichtigt(text: string, alt = WRONG): Texts {
  return {
    [PATH]: `${text}berichtigungen:\n  - {am: 2018-04-20, top: 1, alt: "${alt}", neu: "${RIGHT}"}\n`,
  };
}

const SITZUNG = BASIS[PATH] ?? '';

interface Aussage {
  readonly text: string;
  readonly berichtigt: readonly { readonly am: string; readonly neu: string | null }[];
}

function told(files: Texts, stand = '2018-06-01', create = jahresbericht): Aussage {
  const workspace = workspaceFrom({ ...BASIS, ...files }, '2018-06-01').workspace as Workspace;
  const { context } = create(workspace, { jahr: 2018, stand: civilDate(stand) });
  const [kapitel] = context.kapitel as unknown as { leitfragen: { aussagen: Aussage[] }[] }[];
  const [aussage] = kapitel?.leitfragen[0]?.aussagen ?? [];
  if (!aussage) throw new Error('nothing is told');
  const { text, berichtigt: vermerke } = aussage;
  return { text, berichtigt: vermerke };
}

describe('a report quotes from minutes that were corrected', () => {
  test('as they were, where the correction does not say what was wrong', () => {
    expect(told(berichtigt(SITZUNG, ' '))).toEqual({
      text: WRONG,
      berichtigt: [{ am: '2018-04-20', neu: RIGHT }],
    });
  });

  test('the right wording, and when it was corrected', () => {
    const expected = { text: RIGHT, berichtigt: [{ am: '2018-04-20', neu: null }] };
    expect(told(berichtigt(SITZUNG))).toEqual(expected);
    expect(told(berichtigt(SITZUNG), '2018-06-01', publicJahresbericht)).toEqual(expected);
  });

  test('wherever lines break', () => {
    const broken = SITZUNG.replace(WRONG, '|\n      Die neue\n      Gruppe ist eröffnet.');
    expect(told(berichtigt(broken)).text).toContain(RIGHT);
  });

  test('the wording of its day: what was corrected later is not known yet', () => {
    expect(told(berichtigt(SITZUNG), '2018-04-19')).toEqual({ text: WRONG, berichtigt: [] });
  });

  test('nothing about a passage that is not quoted', () => {
    const long = `${'Es ging lange um anderes, mit vielen Worten und noch mehr Beispielen aus der Kita. '}${WRONG}`;
    const { text, berichtigt: vermerke } = told(berichtigt(SITZUNG.replace(WRONG, long)));
    expect(text).not.toContain(RIGHT);
    expect(vermerke).toEqual([]);
  });

  test('the right wording beside a short version that may tell of it', () => {
    const short = SITZUNG.replace(WRONG, `${WRONG}\n    kurzfassung: Die Gruppe läuft.`);
    expect(told(berichtigt(short))).toEqual({
      text: 'Die Gruppe läuft.',
      berichtigt: [{ am: '2018-04-20', neu: RIGHT }],
    });
  });

  test('the right wording where the wrong one is not to be found', () => {
    expect(told(berichtigt(SITZUNG, 'Die Gruppe kam nie.'))).toEqual({
      text: WRONG,
      berichtigt: [{ am: '2018-04-20', neu: RIGHT }],
    });
  });

  test('nothing of a case in the public report', () => {
    const secret = SITZUNG.replace(WRONG, `${WRONG}\n    einzelfall: anonymisiert`);
    const { text, berichtigt: vermerke } = told(berichtigt(secret), '2018-06-01', publicJahresbericht);
    expect(text).not.toContain(RIGHT);
    expect(vermerke).toEqual([]);
  });

  test('a passage with signs that mean something elsewhere', () => {
    const files = changed(PATH, [WRONG, 'Kosten: 5 $ (?) [x].*']);
    const text = `${files[PATH]}berichtigungen:\n  - {am: 2018-04-20, top: 1, alt: "5 $ (?) [x].*", neu: "5 $& Euro."}\n`;
    expect(
      told({ [PATH]: text.replace('ergebnis: Kosten: 5 $ (?) [x].*', 'ergebnis: "Kosten: 5 $ (?) [x].*"') })
        .text,
    ).toBe('Kosten: 5 $& Euro.');
  });
});
