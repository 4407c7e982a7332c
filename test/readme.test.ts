import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli-commands.ts';
import { PROJECT, runIn } from './run-in.ts';

/** What the README and its neighbours point at is there, and every promise has a test that it names rightly. */

const PAGES = [
  'README.md',
  'test/README.md',
  ...['docs', ...readdirSync(join(PROJECT, 'examples')).map((city) => `examples/${city}`)].flatMap((folder) =>
    readdirSync(join(PROJECT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');

function linksIn(path: string): readonly string[] {
  const links: string[] = [];
  visit(fromMarkdown(read(path)) as Nodes, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
  });
  return links.filter((url) => !/^[a-z]+:/.test(url));
}

const headings = new Map<string, ReadonlySet<string>>();

/** Also the places that have no heading and a name all the same. */
function headingsIn(path: string): ReadonlySet<string> {
  const known = headings.get(path);
  if (known) return known;
  const slugger = new GithubSlugger();
  const found = new Set([...read(path).matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id));
  visit(fromMarkdown(read(path)) as Nodes, 'heading', (node) => void found.add(slugger.slug(textOf(node))));
  headings.set(path, found);
  return found;
}

test.each(PAGES)('every link in %s leads to a file and a heading that are there', (page) => {
  const dead = linksIn(page).filter((link) => {
    const [path = '', heading] = decodeURIComponent(link).split('#');
    const target = path === '' ? page : relative(PROJECT, join(PROJECT, dirname(page), path));
    if (target.startsWith('..') || !existsSync(join(PROJECT, target))) return true;
    return heading !== undefined && !(target.endsWith('.md') && headingsIn(target).has(heading));
  });
  expect(dead).toEqual([]);
});

/** The rows of the table below a heading, as they are written. */
function rowsBelow(page: string, heading: string): readonly string[] {
  const [, section = ''] = read(page).split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
}

/** `[files](test/files.test.ts) “one”, “two”`: the file, and what it is said to have. */
function* claimsIn(row: string): Iterable<readonly [path: string, names: readonly string[]]> {
  for (const [, path = '', rest = ''] of row.matchAll(/\]\(([^)]+)\)((?:(?!\]\().)*)/g)) {
    yield [path, [...rest.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)];
  }
}

describe.each([
  ['README.md', 'What it promises'],
  ['test/README.md', 'Bad input and its tests'],
])('%s, „%s“', (page, heading) => {
  const rows = rowsBelow(page, heading);

  test.each(rows)('%s', (row) => {
    const claims = [...claimsIn(row)];
    expect(claims.flatMap(([, names]) => names)).not.toEqual([]);
    for (const [path, names] of claims) {
      const target = join(PROJECT, dirname(page), path);
      const text = statSync(target).isFile() ? readFileSync(target, 'utf8') : '';
      for (const name of names) expect(text, path).toContain(name);
    }
  });
});

test('there are ten promises, in their order', () => {
  const numbers = rowsBelow('README.md', 'What it promises').map((row) => row.split('|')[1]?.trim());
  expect(numbers).toEqual(Array.from({ length: 10 }, (_, index) => String(index + 1)));
});

test('the handbook has a row for every option, and for no other', async () => {
  const flagsIn = (text: string) => [...text.matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag);
  const ofCommands = COMMANDS.flatMap(({ options = [] }) => options.map(([flags]) => flags));
  const { out } = await runIn(PROJECT, ['--help']);
  const rows = read('docs/handbuch.md').match(/^\| `-.*$/gm) ?? [];
  const explained = rows.flatMap((row) => flagsIn(row.split('|')[1] ?? ''));
  const there = flagsIn([out, ...ofCommands].join('\n'));
  expect([...new Set(explained)].sort()).toEqual([...new Set(there)].sort());
});
