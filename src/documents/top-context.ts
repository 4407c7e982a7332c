import { beschlussartName } from '../model/beschlussarten.ts';
import type { Kommune, Sitzung, Top, Wortbeitrag } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { bezeichnungIn } from '../model/name-of.ts';
import { isNichtoeffentlich, oeffentlicherTitel, topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { fragenOhneAntwort } from '../model/wortprotokoll.ts';
import { auftraegeOf, auftragContext } from './auftraege.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { ersterSatz } from './kurzfassung.ts';
import { akteurNames } from './names.ts';
import type { Positivliste } from './oeffentlich.ts';
import { abstimmungsergebnis, beschlussContext } from './protokoll.ts';
import { isOeffentlich } from './vorlage-context.ts';

/** What was said and decided, but not by whom; tasks name people. */
export const TOP_OEFFENTLICH: Positivliste = {
  nummer: true,
  oeffentlicher_titel: true,
  beschlussart: true,
  eigene_beschlussart: true,
  vorlage: { art: true, nummer: true, oeffentlicher_betreff: true },
  kurzbetreff: true,
  ergebnis: true,
  wortprotokoll: { art: true, text: true, offen: true },
  beschluss: { text: true, ergebnis: true, stimmen: true },
};

/** Of an item behind closed doors the public learns its number, and its title where the city wants that. */
export const TOP_NICHTOEFFENTLICH: Positivliste = { nummer: true, oeffentlicher_titel: true };

const ARTEN: Readonly<Record<Wortbeitrag['art'], string>> = {
  bericht: 'Bericht',
  frage: 'Frage',
  antwort: 'Antwort',
  wortmeldung: 'Wortmeldung',
  erklaerung: 'Erklärung zu Protokoll',
};

/** What an item ended with: as typed, else as the votes say; `null` where nothing was decided. */
export function beschlussartOf(kommune: Kommune, { beschlussart, beschluss }: Top): string | null {
  if (beschlussart !== undefined) return beschlussartName(kommune, beschlussart);
  return beschluss ? (abstimmungsergebnis(beschluss) ?? 'beschlossen') : null;
}

/** What it begins with; a beginning of a single sentence needs no short version. */
function kurzbetreffOf({ kurzfassung, wortprotokoll, ergebnis = '' }: Top): string | null {
  if (kurzfassung !== undefined) return kurzfassung;
  const text = (wortprotokoll[0]?.text ?? ergebnis).trim();
  const first = ersterSatz(text);
  return first === text ? null : first;
}

function vorlageContext({ index, kommune }: Workspace, id: string | undefined): JsonObject | null {
  const vorlage = index.vorlage.get(id ?? '')?.value;
  if (!vorlage) return null;
  const { nummer, betreff, art } = vorlage;
  return {
    art: bezeichnungIn(kommune.value.vorlagenarten, art),
    nummer: orNull(nummer),
    betreff,
    oeffentlicher_betreff: isOeffentlich(vorlage) ? betreff : null,
  };
}

/** An item of minutes that keep what was said apart from what was decided; `nummer` is 1-based. */
export function niederschriftTop(workspace: Workspace, sitzung: Entry<Sitzung>, nummer: number): JsonObject {
  const top = sitzung.value.tagesordnung[nummer - 1] as Top;
  const beschlussart = beschlussartOf(workspace.kommune.value, top);
  const offen = fragenOhneAntwort(top);
  return {
    nummer: topNummer(workspace, sitzung, nummer),
    titel: top.titel,
    oeffentlicher_titel: orNull(oeffentlicherTitel(workspace, sitzung, top)),
    nichtoeffentlich: isNichtoeffentlich(workspace, top),
    beschlussart,
    /** Where the votes do not say it. */
    eigene_beschlussart: top.beschlussart === undefined ? null : beschlussart,
    vorlage: vorlageContext(workspace, top.vorlage),
    kurzbetreff: kurzbetreffOf(top),
    ergebnis: orNull(top.ergebnis),
    wortprotokoll: top.wortprotokoll.map(({ art, von, text }, index) => ({
      art: ARTEN[art],
      von: akteurNames(workspace, von),
      text,
      offen: offen.includes(index),
    })),
    beschluss: beschlussContext(workspace, top.beschluss),
    auftraege: auftraegeOf(sitzung)
      .filter((auftrag) => auftrag.top === nummer)
      .map((auftrag) => auftragContext(workspace, auftrag, sitzung.value.datum)),
  };
}
