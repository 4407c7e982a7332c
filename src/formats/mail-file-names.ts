import GithubSlugger from 'github-slugger';

const LETTERS = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  œ: 'oe',
};
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LIMIT = 60;

function spelledOut(text: string): string {
  return Object.entries(LETTERS).reduce((rest, [letter, plain]) => rest.replaceAll(letter, plain), text);
}

function slugOf(name: string): string {
  const slug = spelledOut(name.normalize('NFC').toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LIMIT)
    .replace(/^-+|-+$/g, '');
  return slug === '' || RESERVED.test(slug) ? `an-${slug}`.replace(/-$/, '') : slug;
}

/** A file name for each person, safe on every system; two with one name get different ones. */
export function slugsOf(names: readonly string[]): readonly string[] {
  const slugger = new GithubSlugger();
  return names.map((name) => slugger.slug(slugOf(name)));
}

/** What a file is called in a mail: as people write it, without what Windows forbids. */
export function attachmentName(name: string, ending: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ');
  const safe = [...plain]
    .slice(0, 2 * LIMIT)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '');
  return `${safe || 'Anlage'}.${ending}`;
}
