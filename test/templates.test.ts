import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, PROJECT, runIn, temporaryFolder } from './run-in.ts';

const CALL = ['invitation', '2018-02-21-mitte', '-f', 'md', '--stichtag', '2018-01-08'];

let repository: string;
beforeEach(() => {
  repository = temporaryFolder();
  cpSync(join(PROJECT, 'examples', 'muster'), repository, { recursive: true });
  mkdirSync(join(repository, 'templates', 'partials'), { recursive: true });
});

function template(name: string, text: string): void {
  writeFileSync(join(repository, 'templates', `${name}.hbs`), text);
}

function invitation(): string {
  return filesBelow(join(repository, 'ausgabe')).get('einladungen/2018-02-21-mitte.md') ?? '';
}

describe("a repository's own templates", () => {
  test('replace one file and leave the others', async () => {
    template('partials/fuss', '*Mit Herz für {{kommune}}*');
    expect(await runIn(repository, CALL)).toMatchObject({ code: 0, err: '' });
    expect(invitation()).toContain('_Mit Herz für Stadt Musterstadt_');
    expect(invitation()).toContain('## Tagesordnung');
  });

  test('replace the whole document', async () => {
    template('einladung', '# {{sitzung.gremium}}\r\n\r\n{{datum sitzung.datum}}\r\n');
    expect(await runIn(repository, CALL)).toMatchObject({ code: 0, err: '' });
    expect(invitation()).toBe('# Sozialraumrunde Mitte\n\n21.\u00A0Februar\u00A02018\n');
  });

  test.each([
    ['# {{sitzung.gremien}}', '1:5  FEHLER  dokumentvorlage/feld\n  „sitzung“ hat kein Feld „gremien“.'],
    ['# T\n\n{{#if entwurf}}', '3:1  FEHLER  dokumentvorlage/schreibweise\n  Der Block „{{#if}}“'],
    ['# T\n\n{{> partials/gibtsnicht}}', 'Unbekanntes Partial „partials/gibtsnicht“.'],
    ['# T\n\n{{gross sitzung.gremium}}', 'Unbekannter Helfer „gross“.'],
    ['# T\n\n{{constructor}}', '„constructor“ gibt es hier nicht.'],
    ['# T\n\n:::schmuck\nx\n:::', 'Den Bereich „:::schmuck“ gibt es nicht.'],
  ])('with a mistake (%j) are refused with their name, and nothing is written', async (text, problem) => {
    template('einladung', text);
    const { code, err } = await runIn(repository, CALL);
    expect(code).toBe(1);
    expect(err).toContain('templates/einladung.hbs:');
    expect(err).toContain(problem);
    expect(existsSync(join(repository, 'ausgabe'))).toBe(false);
  });
});
