import { longDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import { eingeladene, einladung } from './einladung.ts';
import type { Verteiler } from './empfaenger.ts';
import { anlagenName, mailTo } from './mail.ts';
import { gremienName, sitzungName } from './names.ts';
import { empfaengerContext } from './verteiler.ts';

export interface Einladungsmail {
  readonly document: Document;
  readonly betreff: string;
  readonly verteiler: Verteiler;
}

/** „Einladung“, „Einladung (2. Fassung)“, „Absage“. */
function artOf({ status, einladung: { fassung = 1 } = {} }: Sitzung): string {
  if (status === 'abgesagt') return 'Absage';
  return fassung > 1 ? `Einladung (${fassung}. Fassung)` : 'Einladung';
}

/** The letter as it goes out with the mail: sending it is what makes it no draft any more. */
function sentLetter(letter: Document): Document {
  return { ...letter, context: { ...letter.context, entwurf: false } };
}

/** The mail that takes the invitation, or the cancellation, to everybody who is invited. */
export function einladungsmail(workspace: Workspace, sitzung: Entry<Sitzung>): Einladungsmail {
  const { value } = sitzung;
  const verteiler = eingeladene(workspace, sitzung);
  const letter = einladung(workspace, sitzung);
  const betreff = `${artOf(value)}: ${gremienName(workspace, sitzung)}, ${sitzungName(value)} am ${longDate(value.datum)}`;
  const name = anlagenName(workspace, value.status === 'abgesagt' ? 'Absage' : 'Einladung', sitzung);
  return {
    betreff,
    verteiler,
    document: {
      template: 'einladungsmail',
      target: `einladungsmails/${sitzung.id}`,
      title: betreff,
      kind: 'mail',
      figures: {},
      context: {
        ...letter.context,
        betreff,
        anrede: null as string | null,
        ...empfaengerContext(verteiler),
      },
      mail: mailTo(workspace, verteiler.empfaenger, {
        betreff,
        anlagen: [{ name, document: sentLetter(letter) }],
      }),
    },
  };
}
