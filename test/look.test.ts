import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLook, resourcesOf } from '../src/files/read-resources.ts';
import { UsageError } from '../src/usage-error.ts';
import { temporaryFolder } from './run-in.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);

let root: string;
beforeEach(() => {
  root = temporaryFolder();
});

function logo(datei: string, breite_mm?: number) {
  return readLook(root, { logo: { datei, text: 'Wappen', ...(breite_mm && { breite_mm }) } }).logo;
}

describe('the logo that gremium.yaml names', () => {
  test('is told by what is in it, not by its name', () => {
    writeFileSync(join(root, 'wappen.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(root, 'wappen.jpg'), PNG);
    expect(logo('wappen.svg')).toMatchObject({ type: 'image/svg+xml', alt: 'Wappen', width: 45 });
    expect(logo('wappen.jpg', 20)).toMatchObject({ type: 'image/png', width: 20 });
  });

  test('is found in folders whose names a Mac wrote', () => {
    const path = 'bilder für alle/Größe.svg';
    mkdirSync(join(root, 'bilder für alle'.normalize('NFD')));
    writeFileSync(join(root, path.normalize('NFD')), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(logo(path)?.type).toBe('image/svg+xml');
  });

  test.each([
    ['text.svg/darin.svg', 'logo: „text.svg/darin.svg“: Diese Datei gibt es nicht.'],
    ['fehlt.svg', 'logo: „fehlt.svg“: Diese Datei gibt es nicht.'],
    ['ordner', 'logo: „ordner“ ist keine gewöhnliche Datei in diesem Ordner.'],
    ['link.svg', 'logo: „link.svg“ ist keine gewöhnliche Datei in diesem Ordner.'],
    ['../draussen.svg', 'ist keine gewöhnliche Datei in diesem Ordner.'],
    ['gross.png', 'logo: „gross.png“ ist größer als 4 MiB.'],
    ['text.svg', 'Das Logo „text.svg“ ist weder SVG noch PNG.'],
  ])('%s is refused', (datei, message) => {
    const outside = temporaryFolder();
    root = join(outside, 'stadt');
    mkdirSync(join(root, 'ordner'), { recursive: true });
    writeFileSync(join(outside, 'draussen.svg'), '<svg/>');
    symlinkSync(join(outside, 'draussen.svg'), join(root, 'link.svg'));
    writeFileSync(join(root, 'gross.png'), Buffer.concat([PNG, Buffer.alloc(4 * 1024 * 1024)]));
    writeFileSync(join(root, 'text.svg'), 'Wappen');
    expect(() => logo(datei)).toThrow(UsageError);
    expect(() => logo(datei)).toThrow(message);
  });
});

test('fonts and letterhead are read when they are asked for, and refused by the field that names them', () => {
  const { fonts, letterhead } = resourcesOf(root, {
    schrift: { name: 'Eigene', dateien: ['eigene.ttf'] },
    briefkopf: 'kopf.docx',
  });
  expect(() => fonts()).toThrow('gremium.yaml, erscheinungsbild: schrift: „eigene.ttf“');
  expect(() => letterhead()).toThrow('gremium.yaml, erscheinungsbild: briefkopf: „kopf.docx“');
});
