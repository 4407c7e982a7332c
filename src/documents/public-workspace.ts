import type { Auftrag, Massnahme, Sitzung, Top } from '../model/entities.ts';
import { byGremium, byId } from '../model/entries-of.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { isEinzelfallebene, isNichtoeffentlich } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';

type Akteure = (ids: readonly string[]) => readonly string[];

/** The words that stand for an item of which the public learns only that it took place. */
interface Worte {
  readonly titel: string;
  readonly ergebnis: string;
  readonly beschluss: string;
  readonly auftrag: string;
}

const NICHTOEFFENTLICH: Worte = {
  titel: 'Nichtöffentliche Beratung',
  ergebnis: 'Der Inhalt wird nicht veröffentlicht.',
  beschluss: 'Der Wortlaut wird nicht veröffentlicht.',
  auftrag: 'Auftrag aus nichtöffentlicher Beratung',
};

/** An item like any other, of which the minutes cannot be quoted yet. */
const NOCH_NICHT_FREIGEGEBEN: Worte = {
  titel: 'Noch nicht veröffentlicht',
  ergebnis: 'Das Protokoll ist noch nicht freigegeben.',
  beschluss: 'Das Protokoll ist noch nicht freigegeben.',
  auftrag: 'Auftrag aus einem Protokoll, das noch nicht freigegeben ist',
};

/** Numbers and references stay right. */
function closedTop(
  { oeffentlich = true, leitfragen, themen, massnahmen, querverweise, beschluss, auftraege }: Top,
  worte: Worte,
  akteure: Akteure,
): Top {
  return {
    titel: worte.titel,
    oeffentlich,
    leitfragen,
    themen,
    massnahmen,
    querverweise,
    wortprotokoll: [],
    ergebnis: worte.ergebnis,
    ...(beschluss ? { beschluss: { text: worte.beschluss } } : {}),
    auftraege: auftraege.map(
      ({ bis, erledigt, wer }): Auftrag => ({
        was: worte.auftrag,
        wer: akteure(wer),
        ...(bis === undefined ? {} : { bis }),
        ...(erledigt === undefined ? {} : { erledigt }),
      }),
    ),
  };
}

function openTop(top: Top, akteure: Akteure): Top {
  const { reaktion } = top;
  return {
    ...top,
    ...(reaktion ? { reaktion: { ...reaktion, wer: akteure(reaktion.wer) } } : {}),
    wortprotokoll: [],
    auftraege: top.auftraege.map((auftrag) => ({ ...auftrag, wer: akteure(auftrag.wer) })),
  };
}

/**
 * The repository as a public document may tell it: institutions and offices act in it, nobody by name; single cases and
 * minutes that are not released say only that they exist. What of it is shown, the document's own list decides.
 */
export function publicWorkspace(workspace: Workspace): Workspace {
  const isCase = (ebene: string | undefined) => isEinzelfallebene(workspace, ebene);
  const akteure: Akteure = (ids) => ids.filter((id) => !workspace.index.mitglied.has(id));
  const worteInstead = (sitzung: Sitzung, top: Top): Worte | undefined => {
    if (isNichtoeffentlich(workspace, top)) return NICHTOEFFENTLICH;
    return hasReached(sitzung, 'freigegeben') ? undefined : NOCH_NICHT_FREIGEGEBEN;
  };
  const publicTop = (sitzung: Sitzung, top: Top): Top => {
    const worte = worteInstead(sitzung, top);
    return worte ? closedTop(top, worte, akteure) : openTop(top, akteure);
  };
  const publicSitzung = (entry: Entry<Sitzung>): Entry<Sitzung> => {
    const { value } = entry;
    const tagesordnung = value.tagesordnung.map((top) => publicTop(value, top));
    const berichtigungen = value.berichtigungen.filter(({ top: number }) => {
      const top = value.tagesordnung[number - 1];
      return top && !worteInstead(value, top);
    });
    const { abgesagt } = value;
    return {
      ...entry,
      value: {
        ...value,
        tagesordnung,
        berichtigungen,
        ...(abgesagt ? { abgesagt: { ...abgesagt, grund: 'Grund nicht veröffentlicht' } } : {}),
      },
    };
  };
  const publicMassnahme = (entry: Entry<Massnahme>): Entry<Massnahme> => {
    const { titel, zielgruppe, wirkung, beschreibung, ...rest } = entry.value;
    const acting = { verantwortlich: akteure(rest.verantwortlich), beteiligt: akteure(rest.beteiligt) };
    const value = isCase(rest.handlungsebene)
      ? { ...rest, titel: 'Maßnahme im Einzelfall', ...acting }
      : { ...entry.value, ...acting };
    return { ...entry, value };
  };
  const sitzungen = workspace.sitzungen.map(publicSitzung);
  const massnahmen = workspace.massnahmen.map(publicMassnahme);
  return {
    ...workspace,
    sitzungen,
    massnahmen,
    index: {
      ...workspace.index,
      sitzung: byId(sitzungen),
      sitzungen: byGremium(sitzungen),
      massnahme: byId(massnahmen),
    },
  };
}
