import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Path → bytes, in the order of the archive. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
/** 1 January 1980, where the time of an archive begins: when a file was packed says nothing about its content. */
const DOS_DATE = 0x0021;
/** A part of a document that unpacks to more than this is no letter but an attack. */
const LIMIT = 64 * 1024 * 1024;

/** Unpacks an archive; throws a plain `Error` when the bytes are none. */
export function readZip(bytes: Uint8Array): ZipParts {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(data);
  const parts = new Map<string, Uint8Array>();
  let at = data.readUInt32LE(end + 16);
  let left = LIMIT;
  for (let count = data.readUInt16LE(end + 10); count > 0; count--) {
    if (data.readUInt32LE(at) !== CENTRAL) throw new Error('no central directory');
    const nameSize = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize);
    const part = unpacked(data, at, left);
    left -= part.length;
    if (!name.endsWith('/')) parts.set(name, part);
    at += CENTRAL_SIZE + nameSize + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return parts;
}

function endOf(data: Buffer): number {
  const first = Math.max(0, data.length - END_SIZE - MAX_COMMENT);
  for (let at = data.length - END_SIZE; at >= first; at--) {
    if (data.readUInt32LE(at) === END) return at;
  }
  throw new Error('not an archive');
}

function unpacked(data: Buffer, entry: number, limit: number): Uint8Array {
  const method = data.readUInt16LE(entry + 10);
  const local = data.readUInt32LE(entry + 42);
  const start = local + LOCAL_SIZE + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const packed = data.subarray(start, start + data.readUInt32LE(entry + 20));
  if (method === STORED && packed.length <= limit) return packed;
  if (method !== DEFLATED) throw new Error('unknown compression');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
}

/** The same parts give the same bytes on every day and in every time zone. */
export function writeZip(parts: ZipParts): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonHeader(name, content, packed);
    const local = Buffer.concat([uint32(LOCAL), common, name, packed]);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([uint32(CENTRAL), uint16(VERSION), common, attributes, name]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, central, end]));
}

/** What a file's own header and its entry in the directory share. */
function commonHeader(name: Buffer, content: Uint8Array, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8_NAMES, DEFLATED, 0, DOS_DATE].map(uint16),
    ...[crc32(content), packed.length, content.length].map(uint32),
    ...[name.length, 0].map(uint16),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
