import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readZip, writeZip } from '../../src/formats/zip.ts';

interface Entry {
  readonly name: string;
  readonly content?: Buffer;
  readonly method?: number;
}

/** An archive as other programs write it: folders are entries too, and small files are not packed. */
function archive(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, content = Buffer.alloc(0), method = 0 } of entries) {
    const bytes = method === 8 ? deflateRawSync(content) : content;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    const offset = Buffer.alloc(4);
    offset.writeUInt32LE(Buffer.concat(files).length);
    directory.push(
      Buffer.from('PK\u0001\u0002\u0014\u0000'),
      head,
      Buffer.alloc(10),
      offset,
      Buffer.from(name),
    );
    files.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), bytes);
  }
  const [body, list] = [Buffer.concat(files), Buffer.concat(directory)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, list, Buffer.from('PK\u0005\u0006'), end]);
}

function textsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries([...readZip(bytes)].map(([path, part]) => [path, Buffer.from(part).toString()]));
}

test('what we write we read again', () => {
  const parts = { 'word/document.xml': '<w/>', 'größe.txt': 'ß'.repeat(1000), leer: '' };
  const written = writeZip(new Map(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)])));
  expect(textsIn(written)).toEqual(parts);
});

describe('an archive of another program', () => {
  test('has packed and unpacked files; its folders are no files', () => {
    const entries = [
      { name: 'word/' },
      { name: 'word/a.xml', content: Buffer.from('<a/>') },
      { name: 'word/b.xml', content: Buffer.from('<b/>'), method: 8 },
    ];
    expect(textsIn(archive(entries))).toEqual({ 'word/a.xml': '<a/>', 'word/b.xml': '<b/>' });
  });

  const broken = archive([{ name: 'a' }]);
  broken.write('XX', broken.lastIndexOf('PK\u0001\u0002'));
  test.each<[string, Buffer, string]>([
    ['packed in a way that we do not know', archive([{ name: 'a', method: 12 }]), 'unknown compression'],
    ['without its list of files', broken, 'no central directory'],
    ['that is none', Buffer.from('Das ist ein Text und kein Archiv.'), 'not an archive'],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => readZip(bytes)).toThrow(message);
  });

  test('that unpacks to more than any letter is refused, packed or not', () => {
    const content = Buffer.alloc(64 * 1024 * 1024 + 1);
    expect(() => readZip(archive([{ name: 'a', content, method: 8 }]))).toThrow();
    expect(() => readZip(archive([{ name: 'a', content }]))).toThrow();
  });
});
