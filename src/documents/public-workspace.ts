import type { Auftrag, Massnahme, Sitzung, Top } from '../model/entities.ts';
import { byGremium, byId } from '../model/entries-of.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { isEinzelfallebene, isNichtoeffentlich } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';

type Akteure = (ids: readonly string[]) => readonly string[];

/** What may be said of an item that is not for the public: that it took place. Numbers and references stay right. */
function closedTop(
  { oeffentlich = true, leitfragen, themen, massnahmen, querverweise, beschluss, auftraege }: Top,
  why: string,
  akteure: Akteure,
): Top {
  return {
    titel: 'Nichtöffentliche Beratung',
    oeffentlich,
    leitfragen,
    themen,
    massnahmen,
    querverweise,
    wortprotokoll: [],
    ergebnis: why,
    ...(beschluss ? { beschluss: { text: 'Der Wortlaut wird nicht veröffentlicht.' } } : {}),
    auftraege: auftraege.map(
      ({ bis, erledigt, wer }): Auftrag => ({
        was: 'Auftrag aus nichtöffentlicher Beratung',
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
  const whyClosed = (sitzung: Sitzung, top: Top): string | undefined => {
    if (isNichtoeffentlich(workspace, top)) return 'Der Inhalt wird nicht veröffentlicht.';
    return hasReached(sitzung, 'freigegeben') ? undefined : 'Das Protokoll ist noch nicht freigegeben.';
  };
  const publicTop = (sitzung: Sitzung, top: Top): Top => {
    const why = whyClosed(sitzung, top);
    return why === undefined ? openTop(top, akteure) : closedTop(top, why, akteure);
  };
  const publicSitzung = (entry: Entry<Sitzung>): Entry<Sitzung> => {
    const { value } = entry;
    const tagesordnung = value.tagesordnung.map((top) => publicTop(value, top));
    const berichtigungen = value.berichtigungen.filter(({ top: number }) => {
      const top = value.tagesordnung[number - 1];
      return top && whyClosed(value, top) === undefined;
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
    const verantwortlich = akteure(rest.verantwortlich);
    const value = isCase(rest.handlungsebene)
      ? { ...rest, titel: 'Maßnahme im Einzelfall', verantwortlich }
      : { ...entry.value, verantwortlich };
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
