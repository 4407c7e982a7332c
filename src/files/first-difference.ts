import { printable } from '../reporters/printable.ts';

const LONGEST = 60;

/** `undefined` for bytes that are no text. */
function linesOf(content: string | Uint8Array): readonly string[] | undefined {
  if (typeof content === 'string') return content.split('\n');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.includes('\u0000') ? undefined : text.split('\n');
  } catch {
    return undefined;
  }
}

function shown(line: string | undefined): string {
  if (line === undefined) return 'nichts mehr';
  return `„${printable(line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line)}“`;
}

export interface Difference {
  /** 1-based. */
  readonly line: number;
  /** „Zeile 12: dort „…“, neu „…““. */
  readonly text: string;
}

/** Where a file and what would replace it first differ; `undefined` for files that are not read by lines. */
export function firstDifference(found: Uint8Array, content: string | Uint8Array): Difference | undefined {
  const [there, fresh] = [linesOf(found), linesOf(content)];
  if (!there || !fresh) return undefined;
  const index = there.findIndex((line, at) => line !== fresh[at]);
  const at = index < 0 ? there.length : index;
  return { line: at + 1, text: `Zeile ${at + 1}: dort ${shown(there[at])}, neu ${shown(fresh[at])}` };
}
