import type { ExitCode, Io } from '../io.ts';
import { inWorten } from '../model/begriffe.ts';
import { callOf, documentRows } from './document-rows.ts';
import { ownTerms } from './own-terms.ts';

export interface DocumentsOptions {
  readonly json?: boolean;
  readonly ordner?: string;
}

/** What can be written, for whom, and what must be named for it. */
export function documents(io: Io, options: DocumentsOptions): ExitCode {
  const wort = ownTerms(io, options.ordner);
  const rows = documentRows().map(({ befehl, ...row }) => ({
    ...row,
    fuer: inWorten(row.fuer, wort),
    aufruf: callOf({ ...row, befehl }),
  }));
  if (options.json) {
    io.out(`${JSON.stringify({ version: 1, documents: rows }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rows.map(({ aufruf }) => aufruf.length));
  const lines = rows.map(
    ({ aufruf, titel, fuer, oeffentlich }) =>
      `  ${aufruf.padEnd(width)}  ${titel} – ${fuer}${oeffentlich ? ' (auch öffentlich)' : ''}\n`,
  );
  io.out(`Dokumente:\n${lines.join('')}`);
  return 0;
}
