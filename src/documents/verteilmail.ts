import { longDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf } from '../model/membership.ts';
import { pruefsummeOf } from '../model/pruefsumme.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftraegeOf, auftragContext } from './auftraege.ts';
import { einspruchContext } from './berichtigungen.ts';
import type { Document } from './document.ts';
import { resolveVerteiler, type Verteiler } from './empfaenger.ts';
import { briefkopf, gremienName, sitzungName } from './names.ts';
import { abstimmungsergebnis, protokollVerteiler } from './protokoll.ts';
import { sitzungContext } from './sitzung-context.ts';

export interface Verteilmail {
  readonly document: Document;
  readonly betreff: string;
  readonly verteiler: Verteiler;
  /** The checksum of the minutes as they stand now. */
  readonly pruefsumme: string;
}

/** The mail that takes the minutes to everybody on the list, as the list stands on the day of sending. */
export function verteilmail(workspace: Workspace, sitzung: Entry<Sitzung>): Verteilmail {
  const { value } = sitzung;
  const tag = value.protokoll?.verteilt ?? workspace.stichtag;
  const gremien = gremienOf(workspace, sitzung);
  const verteiler = resolveVerteiler(workspace, {
    eintraege: protokollVerteiler(workspace, sitzung),
    gremien,
    sitzung,
    tag,
  });
  const betreff = `Protokoll: ${gremienName(workspace, sitzung)}, ${sitzungName(value)} am ${longDate(value.datum)}`;
  const pruefsumme = pruefsummeOf(value);
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
      context: {
        ...briefkopf(workspace, tag),
        betreff,
        sitzung: sitzungContext(workspace, sitzung),
        fassung: isNamed ? pruefsumme : null,
        einspruch: einspruchContext(workspace, sitzung, tag),
        empfaenger: verteiler.empfaenger.map((empfaenger) => ({ ...empfaenger })),
        ausgelassen: verteiler.ausgelassen.map((eintrag) => ({ ...eintrag })),
        beschluesse: value.tagesordnung.flatMap(({ beschluss, titel }, index) =>
          beschluss ? [{ top: index + 1, titel, ergebnis: abstimmungsergebnis(beschluss) }] : [],
        ),
        auftraege: auftraegeOf(sitzung).map((auftrag) => auftragContext(workspace, auftrag, value.datum)),
      },
    },
  };
}
