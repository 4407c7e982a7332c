import type { ExitCode, Io } from '../io.ts';
import { type RenderOptions, render } from './render.ts';

/** The Vorlage that was meant; a number may have been typed as two words. */
export function paper(io: Io, words: readonly string[], options: RenderOptions): Promise<ExitCode> {
  return render(io, 'vorlage', words, options);
}
