import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, sep } from 'node:path';
import type { Logo, Look, Resources } from '../formats/rendering.ts';
import type { Erscheinungsbild } from '../model/erscheinung-entities.ts';
import { UsageError } from '../usage-error.ts';
import { fileError } from './file-error.ts';
import { readPageLayout } from './read-package.ts';
import { realPath } from './real-path.ts';

const require = createRequire(import.meta.url);

const FONT_FAMILY = 'Source Sans 3';
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];
const ACCENT = '#1d5166';
const LOGO_WIDTH = 45;
const LIMIT = 4 * 1024 * 1024;

/** A file of the repository that its look names; never through a link, never from outside. */
function readAsset(root: string, path: string, field: string): Uint8Array {
  const absolute = realPath(root, path);
  const place = `gremium.yaml, erscheinungsbild: ${field}: „${path}“`;
  if (!existsSync(absolute)) throw new UsageError(`${place}: Diese Datei gibt es nicht.`);
  try {
    const isInside = !relative(realpathSync(root), realpathSync(absolute)).startsWith(`..${sep}`);
    const stat = lstatSync(absolute);
    if (!isInside || !stat.isFile()) {
      throw new UsageError(`${place} ist keine gewöhnliche Datei in diesem Ordner.`);
    }
    if (stat.size > LIMIT) throw new UsageError(`${place} ist größer als 4 MiB.`);
    return readFileSync(absolute);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw fileError('lesen', absolute, cause);
  }
}

function startsWith(bytes: Uint8Array, ...expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[index] === byte);
}

function logoOf(root: string, { logo }: Erscheinungsbild): Logo | undefined {
  if (!logo) return undefined;
  const bytes = readAsset(root, logo.datei, 'logo');
  const isPng = startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);
  const isSvg = /\.svg$/i.test(logo.datei) && Buffer.from(bytes).toString('utf8').includes('<svg');
  if (!isPng && !isSvg) {
    throw new UsageError(`gremium.yaml, erscheinungsbild: Das Logo „${logo.datei}“ ist weder SVG noch PNG.`);
  }
  return {
    type: isPng ? 'image/png' : 'image/svg+xml',
    bytes,
    alt: logo.text,
    width: logo.breite_mm ?? LOGO_WIDTH,
  };
}

/** How this city's documents look; what it leaves open looks as ours do. */
export function readLook(root: string, erscheinungsbild: Erscheinungsbild = {}): Look {
  return {
    accent: (erscheinungsbild.farbe ?? ACCENT).toLowerCase(),
    fontFamily: erscheinungsbild.schrift?.name ?? FONT_FAMILY,
    logo: logoOf(root, erscheinungsbild),
    fussspalten: erscheinungsbild.fussspalten ?? [],
    zeichnung: erscheinungsbild.zeichnung,
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}

const OUR_FONTS = FONTS.map((name) => `@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`);

/** The files behind the formats, each read when first asked for. */
export function resourcesOf(root: string, erscheinungsbild: Erscheinungsbild = {}): Resources {
  const moduleFile = (specifier: string) => readFileSync(require.resolve(specifier));
  const { schrift, briefkopf } = erscheinungsbild;
  const ownFonts = schrift?.dateien ?? [];
  return {
    moduleFile,
    fonts: once(() => [
      ...ownFonts.map((path) => readAsset(root, path, 'schrift')),
      ...OUR_FONTS.map((specifier) => moduleFile(specifier)),
    ]),
    fontFiles: () => [
      ...ownFonts.map((path) => realPath(root, path)),
      ...OUR_FONTS.map((specifier) => require.resolve(specifier)),
    ],
    pageLayout: once(readPageLayout),
    letterhead: once(() => (briefkopf === undefined ? undefined : readAsset(root, briefkopf, 'briefkopf'))),
  };
}
