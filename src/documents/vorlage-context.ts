import { compareTexts } from '../collation.ts';
import { beschlussartName } from '../model/beschlussarten.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { betraegeOf, kostenOf, saldoOf } from '../model/finanzen.ts';
import { bezeichnungIn } from '../model/name-of.ts';
import type { Beratungsschritt, Vorlage, Vorlagenperson } from '../model/vorlage-entities.ts';
import {
  berichtFaelligAm,
  bezogeneVorlage,
  gremiumsname,
  mitErgebnis,
  sitzungOf,
  tagOf,
  terminOf,
  topNummerOf,
  wirkungDes,
} from '../model/vorlagen.ts';
import { nummerOf } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { teilnehmerName } from './names.ts';
import { ergebnisOf } from './protokoll.ts';

/** „Vorlage 0312/2019“; „Vorlage ohne Nummer“ while it has none. */
export function vorlagenName({ kommune }: Workspace, { nummer }: Vorlage): string {
  return nummer === undefined ? 'Vorlage ohne Nummer' : `Vorlage ${nummerOf(kommune.value, nummer)}`;
}

/** Whether the public may know of it: nobody hears of a draft. */
export function isOeffentlich({ oeffentlich, status }: Vorlage): boolean {
  return oeffentlich && status !== 'entwurf';
}

/** What another Vorlage is about, where readers of this one may know. */
export function betreffFor(reader: Vorlage, other: Vorlage): string | null {
  return isOeffentlich(other) || !isOeffentlich(reader) ? other.betreff : null;
}

/** Why there is no public rendering of it; nothing where there is one. */
export function vertraulichkeitOf(workspace: Workspace, vorlage: Vorlage): { readonly vertraulich?: string } {
  const name = vorlagenName(workspace, vorlage);
  if (!vorlage.oeffentlich)
    return { vertraulich: `${name} ist nichtöffentlich; eine öffentliche Fassung gibt es nicht.` };
  return vorlage.status === 'entwurf'
    ? {
        vertraulich: `${name} ist noch ein Entwurf; eine öffentliche Fassung gibt es erst, wenn sie eingebracht ist.`,
      }
    : {};
}

export function vorlagenpersonContext(
  workspace: Workspace,
  person: Vorlagenperson | undefined,
): JsonObject | null {
  if (!person) return null;
  const mitglied = workspace.index.mitglied.get(person.mitglied ?? '')?.value;
  return {
    name: teilnehmerName(workspace, { person: person.mitglied, gast: person.name }),
    telefon: orNull(person.telefon ?? mitglied?.telefon),
  };
}

/** „ungeändert beschlossen, einstimmig (ja 15, nein 0, Enthaltung 0)“; `null` while there is no result. */
export function ergebnisText(workspace: Workspace, schritt: Beratungsschritt): string | null {
  const { beschlussart, ergebnis, ja, nein = 0, enthaltung = 0 } = mitErgebnis(workspace, schritt);
  const words = [
    ...(beschlussart === undefined ? [] : [beschlussartName(workspace.kommune.value, beschlussart)]),
    ...(ergebnis === undefined ? [] : [ergebnis]),
  ];
  if (ja === undefined) return words.join(', ') || null;
  if (words.length === 0) words.push(ergebnisOf({ ja, nein, enthaltung }));
  else if (wirkungDes(workspace, schritt) === 'entschieden')
    words.push(nein === 0 && enthaltung === 0 ? 'einstimmig' : 'mehrheitlich');
  return `${words.join(', ')} (ja ${ja}, nein ${nein}, Enthaltung ${enthaltung})`;
}

/** One body with its term; of a vague one `wann` says in words what `tag` cannot. */
export function schrittContext(
  workspace: Workspace,
  vorlage: Vorlage,
  schritt: Beratungsschritt,
): JsonObject {
  const termin = terminOf(workspace, schritt);
  const tag = tagOf(workspace, schritt);
  const sitzung = sitzungOf(workspace, schritt);
  const { zustaendigkeiten = {} } = workspace.kommune.value;
  const { zustaendigkeit } = schritt;
  return {
    gremium: gremiumsname(workspace, schritt),
    zustaendigkeit: zustaendigkeit === undefined ? null : bezeichnungIn(zustaendigkeiten, zustaendigkeit),
    tag: orNull(tag),
    wann: termin === undefined ? null : zeitspanneOf(termin).name,
    top: orNull(topNummerOf(workspace, schritt)),
    gemeinsam: vorlage.beratungsfolge.some(
      (other) => other !== schritt && sitzung !== undefined && sitzungOf(workspace, other) === sitzung,
    ),
    ergebnis: ergebnisText(workspace, schritt),
  };
}

/** The earlier Vorlagen with what was decided then: as this one says it, else as the earlier one does. */
export function bezugContext(workspace: Workspace, { value }: Entry<Vorlage>): readonly JsonObject[] {
  return value.bezug.map((bezug) => {
    const target = bezogeneVorlage(workspace, bezug)?.value;
    const { nummer, gremium, gremium_name, datum, text } = bezug;
    const fits = target?.beratungsfolge.filter(
      (schritt) => gremium === undefined || schritt.gremium === gremium,
    );
    const schritt = fits?.findLast((other) => datum === undefined || tagOf(workspace, other) === datum);
    const ownName = gremium !== undefined || gremium_name !== undefined;
    return {
      nummer: target
        ? vorlagenName(workspace, target)
        : `Vorlage ${nummerOf(workspace.kommune.value, nummer ?? '')}`,
      betreff: target ? betreffFor(value, target) : null,
      gremium: ownName ? gremiumsname(workspace, bezug) : schritt ? gremiumsname(workspace, schritt) : null,
      tag: orNull(datum ?? (schritt && tagOf(workspace, schritt))),
      text: text ?? (schritt ? ergebnisText(workspace, schritt) : null),
    };
  });
}

/** The sheet of the money; sum and balance are computed, whatever was typed. */
export function finanzenContext({ finanzen }: Vorlage): JsonObject | null {
  if (!finanzen) return null;
  return {
    auswirkungen: finanzen.auswirkungen,
    im_haushalt: finanzen.im_haushalt === true,
    nicht_im_haushalt: finanzen.im_haushalt === false,
    innenauftrag: orNull(finanzen.innenauftrag),
    kostenart: orNull(finanzen.kostenart),
    psp_element: orNull(finanzen.psp_element),
    personalkosten: orNull(finanzen.personalkosten),
    sachkosten: orNull(finanzen.sachkosten),
    kapitalkosten: orNull(finanzen.kapitalkosten),
    kosten_insgesamt: kostenOf(finanzen),
    ertraege: orNull(finanzen.ertraege),
    einsparungen: orNull(finanzen.einsparungen),
    saldo: saldoOf(finanzen),
    wirkt_sich_aus: betraegeOf(finanzen).length > 0,
    bemerkungen: orNull(finanzen.bemerkungen),
  };
}

/** The order to report that goes with the decision. */
export function berichtsauftragContext(
  workspace: Workspace,
  { berichtsauftrag }: Vorlage,
): JsonObject | null {
  if (!berichtsauftrag) return null;
  const { an, was, bis, erledigt } = berichtsauftrag;
  return {
    an: gremiumsname(workspace, { gremium: an }),
    was: orNull(was),
    bis: bis === undefined ? null : zeitspanneOf(bis).name,
    erledigt: orNull(erledigt?.am),
  };
}

/** What decided Vorlagen want reported to this body and nobody has yet, the earliest first. */
export function erwarteteBerichte(workspace: Workspace, gremium: Entry<Gremium>): readonly JsonObject[] {
  return workspace.vorlagen
    .flatMap(({ value }) => {
      const { berichtsauftrag: auftrag, status } = value;
      const isOpen = auftrag?.erledigt === undefined && status === 'beschlossen';
      return isOpen && auftrag?.an === gremium.id ? [{ value, auftrag }] : [];
    })
    .map(({ value, auftrag }) => ({ value, auftrag, due: berichtFaelligAm(value) ?? '9' }))
    .toSorted((a, b) => compareTexts(a.due, b.due))
    .map(({ value, auftrag: { was = value.betreff, bis }, due }) => ({
      was,
      bis: bis === undefined ? null : zeitspanneOf(bis).name,
      ueberfaellig: due < workspace.stichtag,
      vorlage: vorlagenName(workspace, value),
    }));
}
