import { canRun } from './world.js';

/** The table of rules: which run, and under which codes. What they do is not in it. */

const TABLES = new Set(['src/checks/all-checks.ts', 'src/checks/vorlagen-checks.ts']);

export const isTable = (file) => TABLES.has(file);

/** Pairs of before and after. */
export function rowsChanged(checks, table) {
  return table
    .map((before, index) => ({ before, after: checks[index] ?? { codes: [], needs: [], run: () => [] } }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

const isOtherCodes = ({ before, after }) => String(before.codes) !== String(after.codes);

/** Codes matter where rules are set or left out, needs where something could not be read. */
export function isChanged(workspace, rows) {
  const { regeln, ausnahmen } = workspace.kommune.value;
  const namesCodes = regeln !== undefined || ausnahmen !== undefined || workspace.incomplete.size > 0;
  return rows.some(
    (row) =>
      (namesCodes && isOtherCodes(row)) || canRun(workspace, row.before) !== canRun(workspace, row.after),
  );
}

/** What holds the table against what the rules say, one code after the other. */
export function isAboutRows({ file, name }, rows) {
  const codes = rows.flatMap(({ before }) => before.codes);
  return file.includes('rule-table') && codes.some((code) => name.includes(code));
}
