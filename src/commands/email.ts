import { einladungsmail } from '../documents/einladungsmail.ts';
import { verteilmail } from '../documents/verteilmail.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Anlage, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { type FassungOptions, requireVoll } from './fassung.ts';
import { findSitzung } from './find-sitzung.ts';
import { type ProduceOptions, type Product, produce } from './produce.ts';

/** Only what gremium writes itself is in a draft. */
function anlagenNote(anlagen: readonly Anlage[] = []): readonly string[] {
  if (anlagen.length === 0) return [];
  const rows = anlagen.map(({ titel, datei }) => `  ${titel}${datei === undefined ? '' : ` (${datei})`}`);
  return [`Vor dem Senden selbst anhängen:\n${rows.join('\n')}`];
}

function noteOf(...parts: readonly (readonly string[])[]): Pick<Product, 'note'> {
  const note = parts.flat().join('\n');
  return note === '' ? {} : { note };
}

/** What the file does not know yet: that the invitation, or a later version of it, went out. */
function sentNote({ stichtag }: Workspace, { file, value }: Entry<Sitzung>): readonly string[] {
  const { status, einladung: { fassung = 1, fassung_vom } = {} } = value;
  const head = `Nach dem Senden festhalten, in ${file.path}:`;
  if (status === 'geplant') {
    return [`${head}\n  status: eingeladen\n  einladung:\n    versandt: ${stichtag}`];
  }
  return status === 'eingeladen' && fassung > 1 && fassung_vom === undefined
    ? [`${head}\n  einladung:\n    fassung_vom: ${stichtag}`]
    : [];
}

function einladungProduct(workspace: Workspace, sitzung: Entry<Sitzung>): Product {
  const { document, betreff, verteiler } = einladungsmail(workspace, sitzung);
  const { status, einladung } = sitzung.value;
  return {
    documents: [document],
    woerter: [sitzung.id],
    details: { betreff, ...verteiler },
    ...noteOf(status === 'abgesagt' ? [] : anlagenNote(einladung?.anlagen), sentNote(workspace, sitzung)),
  };
}

function protokollProduct(workspace: Workspace, sitzung: Entry<Sitzung>): Product {
  const { document, betreff, verteiler, pruefsumme } = verteilmail(workspace, sitzung);
  const { protokoll } = sitzung.value;
  const version = `Diese Fassung festhalten, in ${sitzung.file.path} unter protokoll:\n  pruefsumme: ${pruefsumme}`;
  return {
    documents: [document],
    woerter: [sitzung.id],
    details: { betreff, pruefsumme, ...verteiler },
    ...noteOf(anlagenNote(protokoll?.anlagen), protokoll?.pruefsumme === undefined ? [version] : []),
  };
}

/** Before a meeting its invitation or cancellation, afterwards its minutes, once they are released. */
export function email(io: Io, typed: string, options: ProduceOptions & FassungOptions): Promise<ExitCode> {
  requireVoll(options, 'Die Mail');
  return produce(io, options, (workspace) => {
    const sitzung = findSitzung(workspace, typed);
    if (!hasReached(sitzung.value, 'durchgefuehrt')) return einladungProduct(workspace, sitzung);
    if (hasReached(sitzung.value, 'freigegeben')) return protokollProduct(workspace, sitzung);
    throw new UsageError(
      `Das Protokoll zu ${sitzung.id} ist noch nicht freigegeben (status: ${sitzung.value.status}) und kann nicht verteilt werden.`,
    );
  });
}
