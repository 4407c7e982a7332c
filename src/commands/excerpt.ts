import type { ExitCode, Io } from '../io.ts';
import { type RenderOptions, render } from './render.ts';

/** One item of the minutes; its number may have been typed as two words, „Ö 4“. */
export function excerpt(
  io: Io,
  sitzung: string,
  top: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  return render(io, 'auszug', [sitzung, ...top], options);
}
