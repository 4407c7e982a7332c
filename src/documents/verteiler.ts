import { type CivilDate, longDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf, hasReached } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { eingeladene } from './einladung.ts';
import { resolveVerteiler, sitzungsEintraege, type Verteiler, verteilerNames } from './empfaenger.ts';
import { briefkopf, gremienName, sitzungName } from './names.ts';
import { sitzungContext } from './sitzung-context.ts';

/** Who gets the minutes, as the list stands on the day of sending; today, while they have not been sent. */
export function protokollEmpfaenger(workspace: Workspace, sitzung: Entry<Sitzung>): Verteiler {
  return resolveVerteiler(workspace, {
    eintraege: sitzungsEintraege(workspace, sitzung, 'protokoll'),
    gremien: gremienOf(workspace, sitzung),
    sitzung,
    tag: versandtag(workspace, sitzung),
  });
}

function versandtag({ stichtag }: Workspace, { value }: Entry<Sitzung>): CivilDate {
  return value.protokoll?.verteilt ?? stichtag;
}

/** For a template: each recipient with every reason, and who is missing. */
export function empfaengerContext({ empfaenger, ausgelassen }: Verteiler): JsonObject {
  return {
    empfaenger: empfaenger.map((person) => ({ ...person })),
    ausgelassen: ausgelassen.map((eintrag) => ({ ...eintrag })),
  };
}

interface Liste {
  readonly titel: string;
  readonly liste: 'einladung' | 'protokoll';
  readonly tag: CivilDate;
  readonly verteiler: Verteiler;
  readonly hinweis?: string;
}

function listenOf(workspace: Workspace, sitzung: Entry<Sitzung>): readonly Liste[] {
  const { value } = sitzung;
  const isCancelled = value.status === 'abgesagt';
  const invitation: Liste = {
    titel: isCancelled ? 'Absage' : 'Einladung',
    liste: 'einladung',
    tag: value.datum,
    verteiler: eingeladene(workspace, sitzung),
  };
  if (isCancelled) return [invitation];
  const minutes: Liste = {
    titel: 'Protokoll',
    liste: 'protokoll',
    tag: versandtag(workspace, sitzung),
    verteiler: protokollEmpfaenger(workspace, sitzung),
    ...(hasReached(value, 'durchgefuehrt')
      ? {}
      : { hinweis: 'Wer teilnimmt, steht erst nach der Sitzung fest und kommt dann dazu.' }),
  };
  return [invitation, minutes];
}

/** Explains the lists of a meeting: who gets what, why and since when, and who is missing. */
export function verteiler(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  const { value } = sitzung;
  const name = `${gremienName(workspace, sitzung)}, ${sitzungName(value)} am ${longDate(value.datum)}`;
  return {
    template: 'verteiler',
    target: `verteiler/${sitzung.id}`,
    title: `Verteiler: ${name}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, gremienOf(workspace, sitzung)),
      sitzung: sitzungContext(workspace, sitzung),
      listen: listenOf(workspace, sitzung).map(({ titel, liste, tag, verteiler: resolved, hinweis }) => ({
        titel,
        tag,
        eintraege: verteilerNames(workspace, sitzungsEintraege(workspace, sitzung, liste)),
        hinweis: hinweis ?? null,
        ...empfaengerContext(resolved),
      })),
    },
  };
}
