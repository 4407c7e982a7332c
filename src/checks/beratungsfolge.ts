import { longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { Beratungsschritt, Vorlage } from '../model/vorlage-entities.ts';
import {
  gremiumsname,
  hasTakenPlace,
  letzteSchritte,
  sitzungOf,
  tagOf,
  terminOf,
  wirkungDes,
} from '../model/vorlagen.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import { finding, type Spot } from './check.ts';

function spotOf(entry: Entry<Vorlage>, index: number, ...path: DataPath): Spot {
  return { entry, path: ['beratungsfolge', index, ...path] };
}

/** „Schritt 2 „Rat““. */
function nameOf(workspace: Workspace, schritt: Beratungsschritt, index: number): string {
  return `Schritt ${index + 1} „${gremiumsname(workspace, schritt)}“`;
}

/** One step comes after the other; on one day, or where dates are vague, both may be right. */
export function* checkReihenfolge(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    let latest: { readonly von: string; readonly name: string } | undefined;
    for (const [index, schritt] of entry.value.beratungsfolge.entries()) {
      const termin = terminOf(workspace, schritt);
      if (termin === undefined) continue;
      const { von, bis, name } = zeitspanneOf(termin);
      if (latest && bis < latest.von) {
        yield finding(
          'vorlage/reihenfolge',
          spotOf(entry, index, schritt.datum === undefined ? 'sitzung' : 'datum'),
          `${nameOf(workspace, schritt, index)} (${name}) liegt vor einem Schritt, der darüber steht (${latest.name}).`,
          { hint: 'Die Schritte nach ihren Terminen ordnen oder den Termin berichtigen.' },
        );
      }
      if (!latest || von > latest.von) latest = { von, name };
    }
  }
}

/** Where the steps say who does what, the last one decides, and no other. */
export function* checkEntscheidung(workspace: Workspace): Iterable<Diagnostic> {
  const { zustaendigkeiten = {}, vorlagenarten = {} } = workspace.kommune.value;
  const decides = ({ zustaendigkeit }: Beratungsschritt) =>
    zustaendigkeit !== undefined && zustaendigkeiten[zustaendigkeit]?.entscheidet === true;
  const decisive = Object.keys(zustaendigkeiten).find((id) => zustaendigkeiten[id]?.entscheidet);
  for (const entry of workspace.vorlagen) {
    const { art, status, beratungsfolge } = entry.value;
    const isSettledOtherwise = status === 'entwurf' || status === 'zurueckgezogen';
    if (isSettledOtherwise || vorlagenarten[art]?.entscheidung === false) continue;
    if (!beratungsfolge.some(({ zustaendigkeit }) => zustaendigkeit !== undefined)) continue;
    const last = letzteSchritte(workspace, entry.value);
    const index = beratungsfolge.length - 1;
    const schritt = beratungsfolge[index] as Beratungsschritt;
    const early = beratungsfolge.findIndex((other) => decides(other) && !last.includes(other));
    if (!last.some(decides)) {
      yield finding(
        'vorlage/entscheidung',
        spotOf(entry, index, ...(schritt.zustaendigkeit === undefined ? [] : ['zustaendigkeit'])),
        `${nameOf(workspace, schritt, index)} ist der letzte, entscheidet aber nicht.`,
        {
          hint: decisive
            ? `„zustaendigkeit: ${decisive}“ eintragen oder das Gremium ergänzen, das entscheidet.`
            : 'In gremium.yaml unter zustaendigkeiten: bei einer „entscheidet: ja“ ergänzen.',
        },
      );
    } else if (early >= 0) {
      yield finding(
        'vorlage/entscheidung',
        spotOf(entry, early, 'zustaendigkeit'),
        `${nameOf(workspace, beratungsfolge[early] as Beratungsschritt, early)} entscheidet schon, obwohl noch ein Schritt folgt.`,
        { hint: 'Die Zuständigkeit berichtigen; entscheiden kann nur der letzte Schritt.' },
      );
    }
  }
}

function resultField({ beschlussart, ergebnis, ja }: Beratungsschritt): string | undefined {
  if (beschlussart !== undefined) return 'beschlussart';
  if (ergebnis !== undefined) return 'ergebnis';
  return ja === undefined ? undefined : 'ja';
}

/** A result stands there on the day of the meeting at the earliest; that it was put off or withdrawn can be known before. */
export function* checkErgebnisse(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    for (const [index, schritt] of entry.value.beratungsfolge.entries()) {
      const field = resultField(schritt);
      const wirkung = wirkungDes(workspace, schritt);
      if (field === undefined || wirkung === 'offen' || wirkung === 'zurueckgezogen') continue;
      const tag = tagOf(workspace, schritt);
      if (hasTakenPlace(workspace, schritt)) continue;
      const name = nameOf(workspace, schritt, index);
      yield finding(
        'vorlage/ergebnis',
        spotOf(entry, index, field),
        tag === undefined
          ? `${name} hat ein Ergebnis, aber keinen Tag.`
          : `${name} hat ein Ergebnis, ist aber erst am ${longDate(tag)}.`,
        {
          hint:
            tag === undefined
              ? 'Als datum: den Tag der Sitzung eintragen.'
              : 'Den Termin berichtigen oder das Ergebnis erst nach der Sitzung eintragen.',
        },
      );
    }
  }
}

/** A step and the meeting that it names speak of the same day and the same body. */
export function* checkSitzungenDerSchritte(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    for (const [index, schritt] of entry.value.beratungsfolge.entries()) {
      const sitzung = sitzungOf(workspace, schritt);
      if (!sitzung) continue;
      const { datum, gremien } = sitzung.value;
      const name = nameOf(workspace, schritt, index);
      const spanne = schritt.datum && zeitspanneOf(schritt.datum);
      if (spanne && (datum < spanne.von || spanne.bis < datum)) {
        yield finding(
          'vorlage/sitzung',
          spotOf(entry, index, 'datum'),
          `${name}: Hier steht ${spanne.name}, die Sitzung ist aber am ${longDate(datum)}.`,
          { hint: 'Die Zeile „datum:“ löschen (es gilt der Tag der Sitzung) oder sitzung: berichtigen.' },
        );
      } else if (schritt.gremium !== undefined && !gremien.includes(schritt.gremium)) {
        yield finding(
          'vorlage/sitzung',
          spotOf(entry, index, 'sitzung'),
          `${name}: Die Sitzung ist eine eines anderen Gremiums.`,
          { hint: 'gremium: oder sitzung: berichtigen.' },
        );
      }
    }
  }
}
