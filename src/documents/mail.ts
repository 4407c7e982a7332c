import { compareGerman } from '../collation.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Kalender, Mail, Postfach } from './document.ts';
import type { Empfaenger } from './empfaenger.ts';

export function postfaecher(empfaenger: readonly Empfaenger[]): readonly Postfach[] {
  return empfaenger.map(({ name, email, gruss }) => ({ name, email, gruss }));
}

/** Who writes: the office, at the address to which answers go. */
export function absenderOf({ kommune }: Workspace): Kalender['von'] {
  return { name: kommune.value.amt, email: kommune.value.absender.email };
}

/** A mail of the office to these people, sent the way the city wants its mails sent. */
export function mailTo(
  workspace: Workspace,
  empfaenger: readonly Empfaenger[],
  { betreff, anlagen }: Pick<Mail, 'betreff' | 'anlagen'>,
): Mail {
  return {
    betreff,
    von: absenderOf(workspace),
    an: postfaecher(empfaenger),
    versand: workspace.kommune.value.mails?.versand ?? 'bcc',
    anlagen,
  };
}

/** „Protokoll Neustadt 2018-09-19“: by the Sozialraum where a body has one, so that the name of a file stays short. */
export function anlagenName(workspace: Workspace, was: string, sitzung: Entry<Sitzung>): string {
  const names = gremienOf(workspace, sitzung).map(
    ({ value }) => workspace.index.sozialraum.get(value.sozialraum ?? '')?.value.name ?? value.name,
  );
  return [was, ...[...new Set(names)].sort(compareGerman), sitzung.value.datum].join(' ');
}
