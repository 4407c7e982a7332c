import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSchemas } from '../src/files/read-package.ts';
import { placeOf } from '../src/model/kinds.ts';
import { createValidator } from '../src/schema/compile-schemas.ts';
import { type Sound, soundFrom, soundJson } from '../src/schema/sound-json.ts';
import { readSource } from '../src/source/read-source.ts';
import { PROJECT } from './run-in.ts';

const validate = createValidator(readSchemas());

function soundIn(path: string, text: string): Sound | undefined {
  const place = placeOf(path);
  const file = readSource(path, Buffer.from(text));
  if (!place || file.data === undefined) return undefined;
  const { value, references } = validate(place.kind, file);
  return value === undefined ? undefined : { value, references };
}

const again = (sound: Sound | undefined) => sound && soundFrom(soundJson(sound));

const EXAMPLES = join(PROJECT, 'examples');

describe('what is known of a file', () => {
  test.each(readdirSync(EXAMPLES))('comes back as it was, in every file of %s', (name) => {
    const paths = readdirSync(join(EXAMPLES, name), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yaml'),
    );
    const kinds = new Set<string>();
    for (const path of paths) {
      const sound = soundIn(path, readFileSync(join(EXAMPLES, name, path), 'utf8'));
      expect(sound, path).toBeDefined();
      expect(again(sound), path).toEqual(sound);
      for (const { part } of sound?.references ?? []) kinds.add(part);
    }
    expect([...kinds]).toContain(name === 'mainz' ? 'key' : 'value');
  });

  test.each([
    ['a number as somebody typed it', 'keine_meldung: ["01", 2]\n', '01'],
    ['a name with a slash and a tilde', 'ort: "a/b~1"\n', 'a/b~1'],
  ])('keeps what is referred to: %s', (_, line, id) => {
    const text = `gremium: nord\ndatum: 2018-03-14\nstatus: geplant\n${line}`;
    const sound = soundIn('sitzungen/2018/2018-03-14-nord.yaml', text);
    expect(sound?.references.map((reference) => reference.id)).toContain(id);
    expect(again(sound)).toEqual(sound);
  });

  test('shares the places and kinds of its references with other files', () => {
    const text = 'gremium: nord\ndatum: 2018-03-14\nstatus: geplant\nort: haus\n';
    const [one, two] = ['a', 'b'].map((name) =>
      again(soundIn(`sitzungen/2018/2018-03-14-${name}.yaml`, text)),
    );
    expect(one?.references.length).toBeGreaterThan(1);
    for (const [index, { path, kinds }] of (one?.references ?? []).entries()) {
      expect(two?.references[index]?.path).toBe(path);
      expect(two?.references[index]?.kinds).toBe(kinds);
    }
  });
});
