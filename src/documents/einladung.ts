import type { CivilDate } from '../calendar.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fehlendeErstpunkteIn } from '../model/erste-sitzung.ts';
import { fristOf, startOfFrist } from '../model/frist.ts';
import { leitfragenIn, leitfragenTitel } from '../model/leitfragen.ts';
import { gremienartOf, gremienOf, hasReached, stufeAm } from '../model/membership.ts';
import { hasOeffentlicheZaehlung, topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import { auftragContext, offeneAuftraege } from './auftraege.ts';
import { teamContext } from './checkliste.ts';
import type { Document } from './document.ts';
import { type Empfaenger, resolveVerteiler, sitzungsEintraege, type Verteiler } from './empfaenger.ts';
import { gruppenContext } from './gruppen-context.ts';
import { orNull } from './json-of.ts';
import { absenderOf, postfaecher } from './mail.ts';
import { briefkopf } from './names.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';
import { einladungstermin } from './termin.ts';

/** Who is invited: the members on the day of the meeting, or whom the city's own list names; and who is asked to join. */
export function eingeladene(workspace: Workspace, sitzung: Entry<Sitzung>): Verteiler {
  return resolveVerteiler(workspace, {
    eintraege: sitzungsEintraege(workspace, sitzung, 'einladung'),
    gremien: gremienOf(workspace, sitzung),
    sitzung,
    hinzugezogen: sitzung.value.hinzugezogen,
    tag: sitzung.value.datum,
  });
}

/** By when the bodies want to hear who is coming; the earliest day where several meet. */
function rueckmeldungBis(workspace: Workspace, sitzung: Entry<Sitzung>): CivilDate | undefined {
  return gremienOf(workspace, sitzung)
    .flatMap((gremium) => fristOf(gremienartOf(workspace, gremium)?.einladung, 'rueckmeldung') ?? [])
    .map((frist) => startOfFrist(workspace, sitzung.value.datum, frist))
    .sort()[0];
}

/** When what the letter says was sent: the cancellation, a later version, the first one; `undefined` before. */
function sentOn({ status, abgesagt, einladung = {} }: Sitzung): CivilDate | undefined {
  if (status === 'abgesagt') return abgesagt?.am;
  return isReplacement(einladung) ? einladung.fassung_vom : einladung.versandt;
}

function isReplacement({ fassung = 1 }: NonNullable<Sitzung['einladung']>): boolean {
  return fassung > 1;
}

/** Nobody is invited to what has been: then the letter is the one that was sent, and carries its day. */
function requireDay({ id, value }: Entry<Sitzung>): void {
  if (!hasReached(value, 'durchgefuehrt') || sentOn(value) !== undefined) return;
  const field = isReplacement(value.einladung ?? {}) ? 'fassung_vom' : 'versandt';
  throw new UsageError(
    `Die Sitzung ${id} hat schon stattgefunden (status: ${value.status}); wann dazu eingeladen wurde, steht nicht in der Datei. Unter einladung: die Zeile „${field}: JJJJ-MM-TT“ ergänzen, dann trägt die Einladung diesen Tag.`,
  );
}

/** The letter that invites to a meeting, or that calls it off once it is cancelled. Throws where it would invite to what has been. */
export function einladung(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  requireDay(sitzung);
  const { value } = sitzung;
  const stand = sentOn(value) ?? workspace.stichtag;
  const gremien = gremienOf(workspace, sitzung);
  const leitfragen = leitfragenIn(workspace, sitzung);
  const verteiler = eingeladene(workspace, sitzung);
  const kind = value.status === 'abgesagt' ? 'Absage' : 'Einladung';
  return {
    template: 'einladung',
    target: `einladungen/${sitzung.id}`,
    title: `${kind}: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'brief',
    figures: {},
    kalender: {
      von: absenderOf(workspace),
      an: postfaecher(verteiler.empfaenger),
      termine: [einladungstermin(workspace, sitzung)],
    },
    context: {
      ...briefkopf(workspace, stand, gremien),
      sitzung: sitzungContext(workspace, sitzung),
      absage: value.status === 'abgesagt' ? { grund: value.abgesagt?.grund ?? '' } : null,
      entwurf: value.status === 'geplant',
      fassung: isReplacement(value.einladung ?? {}) ? orNull(value.einladung?.fassung) : null,
      stufe: orNull(gremien.map((gremium) => stufeAm(gremium.value, value.datum)).find((stufe) => stufe > 0)),
      text: orNull(value.einladung?.text),
      rueckmeldung_bis: orNull(value.einladung?.rueckmeldung_bis ?? rueckmeldungBis(workspace, sitzung)),
      anlagen: (value.einladung?.anlagen ?? []).map(({ titel }) => titel),
      tagesordnung: value.tagesordnung.map((top, index) => ({
        nummer: topNummer(workspace, sitzung, index + 1),
        getrennt: hasOeffentlicheZaehlung(workspace, sitzung),
        titel: top.titel,
        vorbereitung: orNull(top.vorbereitung),
        leitfragen: top.leitfragen
          .map((number) => leitfragenTitel(leitfragen, number))
          .filter((titel) => titel !== top.titel),
      })),
      erstpunkte: value.status === 'geplant' ? fehlendeErstpunkteIn(workspace, sitzung) : [],
      team: teamContext(workspace, sitzung),
      gruppen: gremien.flatMap((gremium) => gruppenContext(workspace, gremium, value.datum)),
      auftraege: offeneAuftraege(workspace, gremien, value.datum, stand).map((auftrag) =>
        auftragContext(workspace, auftrag, stand),
      ),
      verteiler: verteiler.empfaenger.map(({ name, stelle }: Empfaenger) => ({ name, stelle })),
    },
  };
}
