import MailComposer from 'nodemailer/lib/mail-composer';
import { type CivilDate, weekdayName } from '../calendar.ts';
import { mailbox } from './mail-address.ts';

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Draft {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  readonly date: CivilDate;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

const DAYS: Readonly<Record<string, string>> = {
  Montag: 'Mon',
  Dienstag: 'Tue',
  Mittwoch: 'Wed',
  Donnerstag: 'Thu',
  Freitag: 'Fri',
  Samstag: 'Sat',
  Sonntag: 'Sun',
};
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Noon in UTC, which is the same day everywhere in Europe; a mail program sets its own when it sends. */
function dateHeader(date: CivilDate): string {
  const [year, month, day] = date.split('-');
  return `${DAYS[weekdayName(date)]}, ${Number(day)} ${MONTHS[Number(month) - 1]} ${year} 12:00:00 +0000`;
}

/** Neither quoted-printable nor base64 can contain „=_“, so no text ends a part early. */
const BOUNDARY = '=_gremium';

function alternative(contentType: string, content: string) {
  return {
    contentType: `${contentType}; charset=utf-8`,
    content,
    contentTransferEncoding: 'quoted-printable' as const,
  };
}

/** A draft as a file; `X-Unsent` opens it for writing in Outlook. Without an id, the one that sends gives it one. */
export async function writeMail(draft: Draft): Promise<Uint8Array> {
  const from = mailbox(draft.from);
  const composer = new MailComposer({
    from,
    // Whoever sends it from their own account still gets the answers where the office wants them.
    replyTo: from,
    to: draft.to.map(mailbox),
    bcc: draft.bcc.map(mailbox),
    subject: draft.subject,
    date: dateHeader(draft.date),
    // An empty id is left out; the library would make up a random one.
    headers: { 'X-Unsent': '1', 'Content-Language': 'de', 'Message-ID': { value: '' } },
    alternatives: [alternative('text/plain', draft.text), alternative('text/html', draft.html)],
    attachments: draft.attachments.map((attachment) => ({ ...attachment })),
    baseBoundary: BOUNDARY,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = composer.compile();
  message.keepBcc = true;
  return message.build();
}
