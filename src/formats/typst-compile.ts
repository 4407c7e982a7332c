import { createRequire } from 'node:module';
import { UsageError } from '../usage-error.ts';
import type { Resources } from './rendering.ts';

/** A document in the typesetter's language, with the pictures it names. */
export interface TypstSource {
  readonly text: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A tagged PDF 1.7; throws `TypesettingError` when the document may not become an accessible or an archive file. */
export type Typesetter = (source: TypstSource) => Uint8Array;

const require = createRequire(import.meta.url);

/** No folder of this name exists: the typesetter sees the files that it is given and nothing else. */
const ROOT = '/gremium-satz';
interface NativeResult {
  readonly result: object | null;
  takeError(): { readonly shortDiagnostics: readonly { readonly message: string }[] } | null;
}

interface NativeCompiler {
  compile(source: { readonly mainFileContent: string }): NativeResult;
  pdf(
    document: object,
    options: { readonly pdfStandard: string; readonly creationTimestamp: number },
  ): Uint8Array;
  mapShadow(path: string, bytes: Uint8Array): void;
  resetShadow(): void;
  evictCache(age: number): void;
}

interface NativeModule {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }): NativeCompiler;
  };
}

/** The reasons, English and without a place, as the typesetter gives them. */
export function refusalOf(text: string): UsageError {
  const reasons = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, reason]) => reason);
  return new UsageError(
    `Das Dokument lässt sich nicht als barrierefreies, archivfähiges PDF setzen: ${[...new Set(reasons)].join('; ') || text}`,
  );
}

function exported<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const said = String(cause);
    if (/PDF\/(?:UA|A)-/.test(said)) throw refusalOf(said);
    throw cause;
  }
}

function mistakeIn(diagnostics: readonly { readonly message: string }[] = []): Error {
  return new Error(`typst: ${diagnostics.map(({ message }) => message).join('; ')}`);
}

/** By the two C libraries of Linux. */
const NATIVE_PACKAGES = ['gnu', 'musl'].map(
  (libc) => `@myriaddreamin/typst-ts-node-compiler-linux-x64-${libc}`,
);

/** The compiler for this machine; `undefined` where no package fits. */
export function nativeTypesetter(
  { fontFiles }: Resources,
  packages: readonly string[] = NATIVE_PACKAGES,
): Typesetter | undefined {
  const native = packages.map(requireNative).find((module) => module !== undefined);
  if (!native) return undefined;
  const compiler = native.NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontPaths: fontFiles() }] });
  return ({ text, files }) => {
    for (const [path, bytes] of files) compiler.mapShadow(`${ROOT}/${path}`, bytes);
    const compiled = compiler.compile({ mainFileContent: text });
    const { result } = compiled;
    if (!result) throw mistakeIn(compiled.takeError()?.shortDiagnostics);
    const pdf = (pdfStandard: string) =>
      exported(() => compiler.pdf(result, { pdfStandard, creationTimestamp: 0 }));
    const accessible = pdf('ua-1');
    pdf('a-2a');
    compiler.resetShadow();
    // What one document made is of no use to the next; a run of hundreds stays small.
    compiler.evictCache(0);
    return accessible;
  };
}

function requireNative(name: string): NativeModule | undefined {
  try {
    return require(name) as NativeModule;
  } catch {
    // Not installed, or for another machine: WASM does the same, more slowly.
    return undefined;
  }
}

/** The same compiler for any machine. It knows no archive files; what it writes is the same all the same. */
export async function wasmTypesetter({ fonts, moduleFile }: Resources): Promise<Typesetter> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  typst.initSync({ module: Buffer.from(moduleFile('@myriaddreamin/typst-ts-web-compiler/wasm')) });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts()) await builder.add_raw_font(font);
  const compiler = await builder.build();
  return ({ text, files }) => {
    compiler.add_source('/satz.typ', text);
    for (const [path, bytes] of files) compiler.map_shadow(`/${path}`, bytes);
    const world = compiler.snapshot(undefined, '/satz.typ', undefined);
    const compiled = world.compile(0, 3) as { hasError: boolean; diagnostics: { message: string }[] };
    if (compiled.hasError) throw mistakeIn(compiled.diagnostics);
    const { result } = world.get_artifact(1, 3) as { result: Uint8Array };
    world.free();
    compiler.reset_shadow();
    compiler.reset();
    return result;
  };
}

/** The fastest compiler that the machine has. */
export async function anyTypesetter(resources: Resources, packages = NATIVE_PACKAGES): Promise<Typesetter> {
  const native = nativeTypesetter(resources, packages);
  if (native) return native;
  try {
    return await wasmTypesetter(resources);
  } catch (cause) {
    throw new UsageError(
      'Für PDF fehlt das Satzprogramm. Bitte im Ordner von gremium „npm ci“ aufrufen; alle anderen Formate gehen auch so (zum Beispiel: -f html).',
      { cause },
    );
  }
}

const typesetters = new WeakMap<Resources, Promise<Typesetter>>();

/** One in a run: starting it takes as long as a short document. */
export function typesetterOf(resources: Resources): Promise<Typesetter> {
  const typesetter = typesetters.get(resources) ?? anyTypesetter(resources);
  typesetters.set(resources, typesetter);
  return typesetter;
}
