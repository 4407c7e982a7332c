import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { BERLIN, PROJECT, runIn, temporaryFolder } from '../run-in.ts';

let repository: string;
beforeEach(() => {
  repository = temporaryFolder();
  cpSync(join(PROJECT, 'examples', 'muster'), repository, { recursive: true });
});

function template(name: string, text: string): void {
  mkdirSync(join(repository, 'templates'), { recursive: true });
  writeFileSync(join(repository, 'templates', `${name}.hbs`), text);
}

const CALL = ['invitation', '2018-02-21-mitte', '--stichtag', '2018-01-08'];

describe('--context json', () => {
  test('shows what the template gets, and writes nothing', async () => {
    const { code, out, err } = await runIn(repository, [...CALL, '--context', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      dokument: expect.stringContaining('Einladung: '),
      vorlage: 'einladung',
      kontext: { kommune: 'Stadt Musterstadt', sitzung: { datum: '2018-02-21' }, oeffentlich: false },
    });
    expect(existsSync(join(repository, 'ausgabe'))).toBe(false);
  });

  test('shows the public rendering, where that was asked for', async () => {
    const call = ['excerpt', '2007-02-01-jha', 'Ö', '4', '--fassung', 'oeffentlich', '--context', 'json'];
    const { kontext } = JSON.parse((await runIn(BERLIN, call)).out);
    expect(kontext).toMatchObject({ oeffentlich: true, sitzung: { leitung: null } });
  });

  test('shows one object for each of several documents', async () => {
    const { out } = await runIn(BERLIN, ['protocol', '2007', '--context', 'json']);
    const shown = out.split(/^\}\n/m).filter((text) => text !== '');
    expect(shown.length).toBeGreaterThan(1);
    for (const text of shown) expect(JSON.parse(`${text}}`)).toMatchObject({ version: 1 });
  });

  test('helps to mend a template, but not while the data have errors', async () => {
    template('einladung', '{{sitzung.gremien}}');
    expect(await runIn(repository, CALL)).toMatchObject({ code: 1 });
    expect(await runIn(repository, [...CALL, '--context', 'json'])).toMatchObject({ code: 0 });
    writeFileSync(join(repository, 'sitzungen', '2018', 'kaputt.yaml'), 'datum: [');
    expect(await runIn(repository, [...CALL, '--context', 'json'])).toMatchObject({ code: 1, out: '' });
  });

  test.each([
    ['invitation', '2018-02-21-mitte'],
    ['protocol', '2018-02-21-mitte'],
    ['excerpt', '2018-02-21-mitte', '1'],
    ['email', '2018-02-21-mitte'],
    ['report', '2018'],
    ['paper', '1'],
    ['render', 'gremienuebersicht'],
  ])('refuses any other word: %s', async (...call) => {
    expect(await runIn(repository, [...call, '--context', 'xml'])).toEqual({
      code: 2,
      out: '',
      err: 'Den Kontext gibt es nur als JSON: „--context json“, nicht „xml“.\n',
    });
  });
});

describe('validate', () => {
  test("counts a city's templates and shows them alone when asked to", async () => {
    template('einladung', '# {{sitzung.gremium}}\n\n{{sitzung.tag}}\n');
    const { code, out } = await runIn(repository, ['validate', 'templates/einladung.hbs']);
    expect(code).toBe(1);
    expect(out).toContain('templates/einladung.hbs:3:3  FEHLER  dokumentvorlage/feld');
    expect(out).toContain('3 │ {{sitzung.tag}}');
    expect(out).toContain('1 Datei geprüft: 1 Fehler.');
  });

  test('says what keeps a template from being read, before anything else', async () => {
    mkdirSync(join(repository, 'templates'));
    writeFileSync(
      join(repository, 'templates', 'einladung.hbs'),
      Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]),
    );
    const { code, out } = await runIn(repository, ['validate']);
    expect(code).toBe(1);
    expect(out).toContain('templates/einladung.hbs:1:');
  });
});
