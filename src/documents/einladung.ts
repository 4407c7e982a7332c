import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf, stufeAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { auftragContext, offeneAuftraege } from './auftraege.ts';
import type { Document } from './document.ts';
import { type Empfaenger, resolveVerteiler, type Verteiler } from './empfaenger.ts';
import { orNull } from './json-of.ts';
import { briefkopf, gremienName, sitzungName } from './names.ts';
import { sitzungContext } from './sitzung-context.ts';

/** Who is invited: the members on the day of the meeting, or whom the city's own list names. */
export function eingeladene(workspace: Workspace, sitzung: Entry<Sitzung>): Verteiler {
  const gremien = gremienOf(workspace, sitzung);
  const eintraege = gremien.flatMap(
    (gremium) => gremienartOf(workspace, gremium)?.verteiler?.einladung ?? ['mitglieder'],
  );
  return resolveVerteiler(workspace, {
    eintraege: [...new Set(eintraege)],
    gremien,
    sitzung,
    tag: sitzung.value.datum,
  });
}

/** The letter that invites to a meeting, or that calls it off once it is cancelled. */
export function einladung(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  const { value } = sitzung;
  const stand =
    (value.status === 'abgesagt' ? value.abgesagt?.am : value.einladung?.versandt) ?? workspace.stichtag;
  const gremien = gremienOf(workspace, sitzung);
  const { leitfragen = [] } = workspace.kommune.value;
  const verteiler = eingeladene(workspace, sitzung);
  const kind = value.status === 'abgesagt' ? 'Absage' : 'Einladung';
  return {
    template: 'einladung',
    target: `einladungen/${sitzung.id}`,
    title: `${kind}: ${gremienName(workspace, sitzung)}, ${sitzungName(value)}`,
    kind: 'brief',
    figures: {},
    context: {
      ...briefkopf(workspace, stand),
      sitzung: sitzungContext(workspace, sitzung),
      absage: value.status === 'abgesagt' ? { grund: value.abgesagt?.grund ?? '' } : null,
      entwurf: value.status === 'geplant',
      stufe: orNull(gremien.map((gremium) => stufeAm(gremium.value, value.datum)).find((stufe) => stufe > 0)),
      text: orNull(value.einladung?.text),
      rueckmeldung_bis: orNull(value.einladung?.rueckmeldung_bis),
      anlagen: value.einladung?.anlagen ?? [],
      tagesordnung: value.tagesordnung.map((top, index) => ({
        nummer: index + 1,
        titel: top.titel,
        vorbereitung: orNull(top.vorbereitung),
        leitfragen: top.leitfragen.map((number) => leitfragen[number - 1]?.titel ?? String(number)),
      })),
      auftraege: offeneAuftraege(workspace, gremien, value.datum, stand).map((auftrag) =>
        auftragContext(workspace, auftrag, stand),
      ),
      verteiler: verteiler.empfaenger.map(({ name, stelle }: Empfaenger) => ({ name, stelle })),
      ausgelassen: verteiler.ausgelassen.map((eintrag) => ({ ...eintrag })),
    },
  };
}
