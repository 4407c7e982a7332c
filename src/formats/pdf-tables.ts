import { paired } from './paired.ts';
import { type PdfFile, referencesIn } from './pdf-objects.ts';

type Flags = readonly (readonly boolean[])[];

function kindOf(source: string): string | undefined {
  return source.match(/\/S \/(\w+)/)?.[1];
}

/** Objects of one kind below another, in reading order; not looked for inside what was found. */
function* below(file: PdfFile, number: number, kind: string): Generator<number> {
  for (const child of referencesIn(file.objectOf(number), 'K')) {
    const source = file.objectOf(child);
    if (kindOf(source) === kind) yield child;
    else if (source.includes('/StructElem')) yield* below(file, child, kind);
  }
}

function asRowHeader(source: string): string {
  // The typesetter gives every cell attributes of a table.
  return source.replace('/S /TD', '/S /TH').replace('/O /Table', '/O /Table\n    /Scope /Row');
}

/**
 * The typesetter knows heads of columns only. `flags` tells per table which of the rows below its head begin with their
 * name: their first cells become heads of rows.
 */
export function rowHeaders(file: PdfFile, structure: number, flags: Flags): ReadonlyMap<number, string> {
  const tables = [...below(file, structure, 'Table')];
  if (tables.length !== flags.length) throw new Error(`pdf: ${tables.length} tables for ${flags.length}`);
  const changed = new Map<number, string>();
  for (const [table, rowFlags] of paired(tables, flags)) {
    const rows = [...below(file, table, 'TR')].map((row) => referencesIn(file.objectOf(row), 'K'));
    const body = rows.filter((cells) => cells.some((cell) => kindOf(file.objectOf(cell)) === 'TD'));
    for (const [row, isNamed] of rowFlags.entries()) {
      const cell = body[row]?.[0];
      if (isNamed && cell !== undefined) changed.set(cell, asRowHeader(file.objectOf(cell)));
    }
  }
  return changed;
}
