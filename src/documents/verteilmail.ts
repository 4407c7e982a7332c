import { longDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fristOf } from '../model/frist.ts';
import { gremienartOf, gremienOf } from '../model/membership.ts';
import { pruefsummeOf } from '../model/pruefsumme.ts';
import { hasWortprotokoll, isNichtoeffentlich, topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftraegeOf, auftragContext } from './auftraege.ts';
import { einspruchContext } from './berichtigungen.ts';
import type { Document, JsonObject, Mailanlage } from './document.ts';
import { resolveVerteiler, sitzungsEintraege, type Verteiler } from './empfaenger.ts';
import { hasVertrauliches, kenntnisnahmeblatt } from './kenntnisnahmeblatt.ts';
import { anlagenName, mailTo } from './mail.ts';
import { briefkopf, gremienName, sitzungName } from './names.ts';
import { minutesOf } from './niederschrift.ts';
import { abstimmungsergebnis } from './protokoll.ts';
import { sitzungContext } from './sitzung-context.ts';

export interface Verteilmail {
  readonly document: Document;
  readonly betreff: string;
  readonly verteiler: Verteiler;
  /** The checksum of the minutes as they stand now. */
  readonly pruefsumme: string;
}

function minutesName(workspace: Workspace, sitzung: Entry<Sitzung>): string {
  return hasWortprotokoll(workspace, sitzung) ? 'Niederschrift' : 'Protokoll';
}

/** The minutes; and where a body sets a term for reading them, the sheet on which the teams say that they have. */
function anlagenOf(workspace: Workspace, sitzung: Entry<Sitzung>): readonly Mailanlage[] {
  const isRead = gremienOf(workspace, sitzung).some((gremium) =>
    fristOf(gremienartOf(workspace, gremium)?.protokoll, 'kenntnisnahme'),
  );
  const minutes = {
    name: anlagenName(workspace, minutesName(workspace, sitzung), sitzung),
    document: minutesOf(workspace, sitzung),
  };
  if (!isRead) return [minutes];
  const sheet = {
    name: anlagenName(workspace, 'Kenntnisnahme', sitzung),
    document: kenntnisnahmeblatt(workspace, sitzung),
  };
  return [minutes, sheet];
}

/** Mails are passed on: what was said behind closed doors, or of a single case, stands only in the minutes. */
function topsForMail(workspace: Workspace, { value }: Entry<Sitzung>): ReadonlySet<number> {
  return new Set(
    value.tagesordnung.flatMap((top, index) => (isNichtoeffentlich(workspace, top) ? [] : [index + 1])),
  );
}

function beschluesseContext(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  tops: ReadonlySet<number>,
): readonly JsonObject[] {
  return sitzung.value.tagesordnung.flatMap(({ beschluss, titel }, index) =>
    beschluss && tops.has(index + 1)
      ? [{ top: topNummer(workspace, sitzung, index + 1), titel, ergebnis: abstimmungsergebnis(beschluss) }]
      : [],
  );
}

/** The mail that takes the minutes to everybody on the list, as the list stands on the day of sending. */
export function verteilmail(workspace: Workspace, sitzung: Entry<Sitzung>): Verteilmail {
  const { value } = sitzung;
  const tag = value.protokoll?.verteilt ?? workspace.stichtag;
  const gremien = gremienOf(workspace, sitzung);
  const verteiler = resolveVerteiler(workspace, {
    eintraege: sitzungsEintraege(workspace, sitzung, 'protokoll'),
    gremien,
    sitzung,
    tag,
  });
  const betreff = `${minutesName(workspace, sitzung)}: ${gremienName(workspace, sitzung)}, ${sitzungName(value)} am ${longDate(value.datum)}`;
  const pruefsumme = pruefsummeOf(value);
  const anlagen = anlagenOf(workspace, sitzung);
  const tops = topsForMail(workspace, sitzung);
  const isNamed =
    value.protokoll?.pruefsumme !== undefined ||
    gremien.some((gremium) => gremienartOf(workspace, gremium)?.protokoll?.pruefsumme);
  return {
    betreff,
    verteiler,
    pruefsumme,
    document: {
      template: 'verteilmail',
      target: `verteilmails/${sitzung.id}`,
      title: betreff,
      kind: 'mail',
      figures: {},
      mail: mailTo(workspace, verteiler.empfaenger, { betreff, anlagen }),
      context: {
        ...briefkopf(workspace, tag, gremien),
        betreff,
        anrede: null as string | null,
        kenntnisnahmeblatt: anlagen.length > 1,
        niederschrift: hasWortprotokoll(workspace, sitzung),
        vertraulich: hasVertrauliches(workspace, sitzung),
        sitzung: sitzungContext(workspace, sitzung),
        fassung: isNamed ? pruefsumme : null,
        einspruch: einspruchContext(workspace, sitzung, tag),
        empfaenger: verteiler.empfaenger.map((empfaenger) => ({ ...empfaenger })),
        ausgelassen: verteiler.ausgelassen.map((eintrag) => ({ ...eintrag })),
        beschluesse: beschluesseContext(workspace, sitzung, tops),
        auftraege: auftraegeOf(sitzung)
          .filter(({ top }) => tops.has(top))
          .map((auftrag) => auftragContext(workspace, auftrag, value.datum)),
      },
    },
  };
}
