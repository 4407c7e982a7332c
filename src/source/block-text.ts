import { firstMatch } from './first-match.ts';

const HEADER = /(?:^|[:-] +)[|>][-+0-9]{0,2}\s*(?:#.*)?$/;

/**
 * The 1-based numbers of the lines that are not the text under a „|“ or „>“. There, tabs and no-break spaces
 * behind the indentation belong to the text.
 */
export function linesOutsideBlockText(lines: readonly string[]): readonly number[] {
  const outside: number[] = [];
  let parent: number | undefined;
  lines.forEach((line, index) => {
    if (parent !== undefined && isIndentedBeyond(line, parent)) return;
    parent = HEADER.test(line) && !/^\s*#/.test(line) ? indentOfOwner(line) : undefined;
    outside.push(index + 1);
  });
  return outside;
}

function isIndentedBeyond(line: string, indent: number): boolean {
  const spaces = line.search(/[^ ]/);
  return spaces < 0 || spaces > indent;
}

/** The column that the text has to stay right of: that of the field's name, or of the list dash. */
function indentOfOwner(line: string): number {
  const lead = firstMatch(/^ *(?:- +)*/, line);
  return /^[|>]/.test(line.slice(lead.length)) ? lead.lastIndexOf('-') : lead.length;
}
