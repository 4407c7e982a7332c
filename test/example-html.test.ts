import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { axeViolations, CHROMIUM } from './formats/axe.ts';
import { filesBelow, MAINZ, PROJECT, runIn, temporaryFolder } from './run-in.ts';

const MEETINGS = [...filesBelow(join(MAINZ, 'sitzungen'))].map(([path, text]) => ({
  id: path.replace(/^.*\/|\.yaml$/g, ''),
  status: /^status: (\w+)$/m.exec(text)?.[1] ?? '',
}));
const held = MEETINGS.filter(({ status }) => !['geplant', 'eingeladen', 'abgesagt'].includes(status));
const toCome = MEETINGS.filter(({ status }) => ['geplant', 'eingeladen'].includes(status));
const INVITED = ['2018-09-13-bretzenheim-oberstadt', '2018-09-26-laubenheim-weisenau'];
const DISTRIBUTED = ['2018-06-12-neustadt', '2018-09-13-bretzenheim-oberstadt', '2018-09-19-neustadt'];

let folder: string;
beforeAll(async () => {
  folder = temporaryFolder();
  const write = async (...call: readonly string[]) => {
    const { code, err } = await runIn(PROJECT, [...call, '-C', MAINZ, '-o', folder, '-f', 'html']);
    expect({ call, code, err }).toEqual({ call, code: 0, err: '' });
  };
  await write('report', '2018');
  await write('report', '2018', '--gremium', 'mombach');
  await write('protocol', '--alle');
  await write('invitation', '--alle');
  for (const id of INVITED) await write('invitation', id);
  for (const id of DISTRIBUTED) await write('email', id);
}, 120_000);

test('every document of the example is valid, accessible HTML without anything remote', async () => {
  const validator = new HtmlValidate(
    // A title is the subject of a letter; the limit of 70 characters is advice for search engines.
    new StaticConfigLoader({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'long-title': 'off' },
    }),
  );
  const documents = filesBelow(folder);
  expect(documents.size).toBe(2 + held.length + toCome.length + INVITED.length + DISTRIBUTED.length);
  for (const [path, html] of documents) {
    const { results } = await validator.validateString(html);
    expect({ path, messages: results.flatMap(({ messages }) => messages) }).toEqual({ path, messages: [] });
    expect(html).not.toMatch(/<(script|link|iframe|object|embed)\b|\ssrc="(?!data:image\/)|@import/);
  }
});

test('every document says in its foot that it is an example', () => {
  for (const [path, html] of filesBelow(folder)) {
    expect({ path, says: html.includes('alle Personen, Einrichtungen freier Träger') }).toEqual({
      path,
      says: true,
    });
  }
});

test
  .skipIf(CHROMIUM === undefined)
  .each([
    'berichte/2018/jahresbericht.html',
    'einladungen/2019-03-13-neustadt.html',
    'einladungen/2018-09-26-laubenheim-weisenau.html',
    'protokolle/2018-09-13-bretzenheim-oberstadt.html',
    'verteilmails/2018-09-19-neustadt.html',
  ])('axe finds nothing in %s', async (path) => {
  expect(await axeViolations(join(folder, path))).toEqual([]);
});
