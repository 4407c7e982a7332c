import { earlierOf } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fehlendeErstpunkteIn } from '../model/erste-sitzung.ts';
import { fragendesGremium, leitfragenIn } from '../model/leitfragen.ts';
import { gremienOf } from '../model/membership.ts';
import { hasOeffentlicheZaehlung, oeffentlicherTitel, topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftragContext, offeneAuftraege } from './auftraege.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';

/** Tasks and notes name people, and what a single case is called is nobody else's business. */
export const TAGESORDNUNG_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  absage: true,
  sitzung: SITZUNG_OEFFENTLICH,
  tagesordnung: { nummer: true, getrennt: true, oeffentlicher_titel: true, leitfragen: true },
  leitfragen: { nummer: true, titel: true, frage: true, tops: true },
};

/** The questions of the bodies, each with the items that answer it; none where the bodies do not work with them. */
function leitfragenContext(workspace: Workspace, sitzung: Entry<Sitzung>): readonly JsonObject[] {
  if (!fragendesGremium(workspace, sitzung)) return [];
  return leitfragenIn(workspace, sitzung).map(({ titel, frage }, index) => ({
    nummer: index + 1,
    titel,
    frage: orNull(frage),
    tops: sitzung.value.tagesordnung.flatMap((top, position) =>
      top.leitfragen.includes(index + 1) ? [topNummer(workspace, sitzung, position + 1)] : [],
    ),
  }));
}

/** The agenda to put up or to hand out. */
export function tagesordnung(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  const { value } = sitzung;
  const day = earlierOf(workspace.stichtag, value.datum);
  return {
    template: 'tagesordnung',
    target: `tagesordnungen/${sitzung.id}`,
    title: `Tagesordnung: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, day, gremienOf(workspace, sitzung)),
      absage: value.status === 'abgesagt',
      sitzung: sitzungContext(workspace, sitzung),
      tagesordnung: value.tagesordnung.map((top, index) => ({
        nummer: topNummer(workspace, sitzung, index + 1),
        getrennt: hasOeffentlicheZaehlung(workspace, sitzung),
        titel: top.titel,
        oeffentlicher_titel: orNull(oeffentlicherTitel(workspace, sitzung, top)),
        vorbereitung: orNull(top.vorbereitung),
        leitfragen: top.leitfragen.map(String),
      })),
      erstpunkte: fehlendeErstpunkteIn(workspace, sitzung),
      leitfragen: leitfragenContext(workspace, sitzung),
      auftraege: offeneAuftraege(workspace, gremienOf(workspace, sitzung), value.datum, day).map((auftrag) =>
        auftragContext(workspace, auftrag, day),
      ),
    },
  };
}
