import type { Anwesenheit, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { stimmrechteIn } from '../model/stimmrecht.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, stelleOf, teilnehmerName } from './names.ts';
import { fehlendeIn } from './protokoll-teilnahme.ts';

/** In the order in which minutes of committees list them. */
const GRUPPEN = {
  stimmberechtigt: 'Stimmberechtigte Mitglieder',
  beratend: 'Beratende Mitglieder',
  verwaltung: 'Verwaltung',
  schriftfuehrung: 'Schriftführung',
  gaeste: 'Gäste',
} as const;

type Gruppe = keyof typeof GRUPPEN;

function gruppeOf(
  { person, vertritt, als }: Anwesenheit,
  stimmrechte: ReadonlyMap<string, boolean>,
  fuehrung: string | undefined,
): Gruppe {
  const stimmrecht = als === undefined ? stimmrechte.get(vertritt ?? person ?? '') : undefined;
  if (stimmrecht) return 'stimmberechtigt';
  if (person !== undefined && person === fuehrung) return 'schriftfuehrung';
  if (stimmrecht === false) return 'beratend';
  return als === 'verwaltung' ? 'verwaltung' : 'gaeste';
}

function anwesendContext(workspace: Workspace, anwesenheit: Anwesenheit, gruppe: Gruppe): JsonObject {
  const { person, vertritt, von, bis } = anwesenheit;
  const mitglied = workspace.index.mitglied.get(person ?? '')?.value;
  return {
    name: teilnehmerName(workspace, anwesenheit),
    stelle: mitglied ? orNull(stelleOf(workspace, mitglied)) : null,
    vertritt: vertritt === undefined ? null : akteurName(workspace, vertritt),
    beratend: gruppe === 'beratend',
    von: orNull(von),
    bis: orNull(bis),
  };
}

/** Who was there, by what they were there as, each group in the order of the file; groups without anybody are left out. */
export function teilnahmeContext(workspace: Workspace, sitzung: Entry<Sitzung>): JsonObject {
  const { anwesend, entschuldigt, protokoll } = sitzung.value;
  const stimmrechte = stimmrechteIn(workspace, sitzung);
  const placed = anwesend.map((anwesenheit) => {
    const gruppe = gruppeOf(anwesenheit, stimmrechte, protokoll?.fuehrung);
    return { gruppe, person: anwesendContext(workspace, anwesenheit, gruppe) };
  });
  const represented = new Map(
    anwesend.flatMap(({ person, vertritt }) => (vertritt ? [[vertritt, person]] : [])),
  );
  return {
    gruppen: (Object.keys(GRUPPEN) as Gruppe[]).flatMap((name) => {
      const personen = placed.filter(({ gruppe }) => gruppe === name).map(({ person }) => person);
      return personen.length === 0 ? [] : [{ titel: GRUPPEN[name], personen }];
    }),
    entschuldigt: entschuldigt.map((id) => ({
      name: akteurName(workspace, id),
      vertreten: represented.has(id),
    })),
    abwesend: fehlendeIn(sitzung, stimmrechte.keys()).map((id) => akteurName(workspace, id)),
    stimmberechtigt: {
      anwesend: placed.filter(({ gruppe }) => gruppe === 'stimmberechtigt').length,
      alle: [...stimmrechte.values()].filter(Boolean).length,
    },
  };
}
