import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Resources } from './rendering.ts';

export interface Png {
  readonly bytes: Uint8Array;
  /** In pixels of the file. */
  readonly width: number;
  readonly height: number;
}

/** The library may be started once in a process. */
let started: Promise<void> | undefined;

/** A drawing as pixels, with the fonts of the document; `width` is what the drawing itself says times `zoom`. */
export async function pngFromSvg(
  svg: string | Uint8Array,
  zoom: number,
  resources: Pick<Resources, 'fonts' | 'moduleFile'>,
): Promise<Png> {
  started ??= initWasm(resources.moduleFile('@resvg/resvg-wasm/index_bg.wasm'));
  await started;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: [...resources.fonts()], loadSystemFonts: false },
  });
  const image = drawing.render();
  const png = { bytes: image.asPng(), width: image.width, height: image.height };
  image.free();
  drawing.free();
  return png;
}

/** The size of a PNG as its header says. */
export function sizeOfPng(bytes: Uint8Array): Pick<Png, 'width' | 'height'> {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return header.length < 24
    ? { width: 1, height: 1 }
    : { width: header.readUInt32BE(16) || 1, height: header.readUInt32BE(20) || 1 };
}
