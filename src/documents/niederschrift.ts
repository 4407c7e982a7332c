import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf, hasReached } from '../model/membership.ts';
import { hasWortprotokoll, isNichtoeffentlich } from '../model/tagesordnung.ts';
import { wahlperiodeAm } from '../model/wahlperiode.ts';
import type { Workspace } from '../model/workspace.ts';
import { berichtigungenContext, einspruchContext } from './berichtigungen.ts';
import type { Document, JsonObject } from './document.ts';
import { sitzungsEintraege, verteilerNames } from './empfaenger.ts';
import { orNull } from './json-of.ts';
import { briefkopf, sitzungsbezeichnung } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { protokoll, requireProtokoll } from './protokoll.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';
import { teilnahmeContext } from './teilnahme.ts';
import { niederschriftTop, TOP_NICHTOEFFENTLICH, TOP_OEFFENTLICH } from './top-context.ts';

/** Nobody's name, and of the part behind closed doors its numbers. */
export const NIEDERSCHRIFT_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  bezeichnung: true,
  sitzung: SITZUNG_OEFFENTLICH,
  wahlperiode: true,
  freigegeben: true,
  genehmigt: true,
  teilnahme: { stimmberechtigt: true },
  oeffentlicher_teil: TOP_OEFFENTLICH,
  nichtoeffentlicher_teil: TOP_NICHTOEFFENTLICH,
};

/** Why the public cannot have the minutes yet; `undefined` when it can. */
export function whyNotPublic({ id, value }: Entry<Sitzung>): string | undefined {
  return hasReached(value, 'freigegeben')
    ? undefined
    : `Die Niederschrift zu ${id} ist noch nicht freigegeben (status: ${value.status}); vorher wird nichts daraus veröffentlicht.`;
}

/** What the minutes of a committee and an excerpt from them have in common. */
export function niederschriftKopf(workspace: Workspace, sitzung: Entry<Sitzung>): JsonObject {
  const { value } = sitzung;
  const stand = value.protokoll?.freigegeben ?? workspace.stichtag;
  return {
    ...briefkopf(workspace, stand, gremienOf(workspace, sitzung)),
    bezeichnung: sitzungsbezeichnung(workspace, sitzung),
    entwurf: !hasReached(value, 'freigegeben'),
    sitzung: sitzungContext(workspace, sitzung),
    genehmigt: orNull(value.protokoll?.genehmigt),
  };
}

/** Minutes that say who said what, apart from what was decided; a draft until released. Throws where there are none. */
export function niederschrift(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  requireProtokoll(sitzung);
  const { value } = sitzung;
  const punkte = value.tagesordnung.map((top, index) => ({
    isPublic: !isNichtoeffentlich(workspace, top),
    punkt: niederschriftTop(workspace, sitzung, index + 1),
  }));
  const periode = wahlperiodeAm(workspace, value.datum);
  return {
    template: 'niederschrift',
    target: `niederschriften/${sitzung.id}`,
    title: `Niederschrift: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...niederschriftKopf(workspace, sitzung),
      freigegeben: orNull(value.protokoll?.freigegeben),
      verteilt: orNull(value.protokoll?.verteilt),
      wahlperiode: periode ? { von: periode.von, bis: periode.bis } : null,
      teilnahme: teilnahmeContext(workspace, sitzung),
      oeffentlicher_teil: punkte.filter(({ isPublic }) => isPublic).map(({ punkt }) => punkt),
      nichtoeffentlicher_teil: punkte.filter(({ isPublic }) => !isPublic).map(({ punkt }) => punkt),
      berichtigungen: berichtigungenContext(workspace, sitzung),
      einspruch: einspruchContext(workspace, sitzung, value.protokoll?.verteilt),
      anlagen: (value.protokoll?.anlagen ?? []).map(({ titel }) => titel),
      verteiler: verteilerNames(workspace, sitzungsEintraege(workspace, sitzung, 'protokoll')),
    },
  };
}

/** The minutes in the form that the body keeps. */
export function minutesOf(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  return hasWortprotokoll(workspace, sitzung)
    ? niederschrift(workspace, sitzung)
    : protokoll(workspace, sitzung);
}
