import type { Document, Kalender, Mail, Postfach } from '../documents/document.ts';
import { standOf } from '../documents/document.ts';
import { UsageError } from '../usage-error.ts';
import { calendarText, methodOf } from './ics.ts';
import { headerText, mailbox } from './mail-address.ts';
import { attachmentName, slugsOf } from './mail-file-names.ts';
import { mailHtml } from './mail-html.ts';
import { messageOf } from './mail-message.ts';
import { plainText } from './mail-text.ts';
import { type Attachment, writeMail } from './mail-writer.ts';
import { toPdf } from './pdf.ts';
import type { Output, Rendering } from './rendering.ts';

interface Anhang {
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly document: Document;
}

/** The letters once, however many drafts they go along with. */
async function anhaenge({ anlagen }: Mail, { renderingOf }: Rendering): Promise<readonly Anhang[]> {
  const done: Anhang[] = [];
  for (const { name, document } of anlagen) {
    done.push({ name, document, pdf: await toPdf(renderingOf(document)) });
  }
  return done;
}

/**
 * The appointment goes along as a file, not as an alternative of the text: a draft passes through the composer of a mail
 * program, which keeps files and rewrites the text; Outlook would take the draft itself for a meeting request.
 */
function calendarFile(name: string, kalender: Kalender, document: Document): Attachment {
  return {
    filename: attachmentName(name, 'ics'),
    contentType: `text/calendar; charset=utf-8; method=${methodOf(kalender)}`,
    content: Buffer.from(calendarText(kalender, standOf(document))),
  };
}

/** `an` is whom an appointment may name: nobody where everybody would see everybody. */
function attachmentsFor(anhaenge: readonly Anhang[], an: readonly Postfach[]): readonly Attachment[] {
  return anhaenge.flatMap(({ name, pdf, document }) => [
    { filename: attachmentName(name, 'pdf'), contentType: 'application/pdf', content: Buffer.from(pdf) },
    ...(document.kalender ? [calendarFile(name, { ...document.kalender, an }, document)] : []),
  ]);
}

interface Draft {
  readonly path: string;
  readonly rendering: Rendering;
  readonly to: Mail['an'] | readonly [Mail['von']];
  readonly bcc: readonly Postfach[];
  readonly invited: readonly Postfach[];
}

/** One for each person with their own salutation, or one that goes to the office itself and hides everybody. */
function draftsOf(mail: Mail, rendering: Rendering): readonly Draft[] {
  const { document, renderingOf } = rendering;
  if (mail.versand === 'bcc') {
    return [{ path: `${document.target}.eml`, rendering, to: [mail.von], bcc: mail.an, invited: [] }];
  }
  const slugs = slugsOf(mail.an.map(({ name }) => name));
  return mail.an.map((person, index) => ({
    path: `${document.target}/${slugs[index]}.eml`,
    rendering: renderingOf({ ...document, context: { ...document.context, anrede: person.gruss } }),
    to: [person],
    bcc: [],
    invited: [person],
  }));
}

/** Mails as a mail program opens them to be looked at and sent by hand; gremium itself sends nothing. */
export async function mailDrafts(rendering: Rendering): Promise<readonly Output[]> {
  const { document } = rendering;
  const { mail } = document;
  if (!mail) throw new Error(`${document.template} is no mail`);
  if (mail.an.length === 0) throw new UsageError(`„${document.title}“ hat keine Empfänger.`);
  // A no-break space would hide the subject from a search for it.
  const subject = headerText(mail.betreff, 'Im Betreff').replaceAll('\u00A0', ' ');
  for (const person of [mail.von, ...mail.an]) mailbox(person);
  const drafts = draftsOf(mail, rendering);
  const files = await anhaenge(mail, rendering);
  const outputs: Output[] = [];
  for (const { path, rendering: own, to, bcc, invited } of drafts) {
    const message = messageOf(own);
    const content = await writeMail({
      from: mail.von,
      to,
      bcc,
      subject,
      date: standOf(document),
      text: plainText(message),
      html: mailHtml(message),
      attachments: attachmentsFor(files, invited),
    });
    outputs.push({ path, content });
  }
  return outputs;
}
