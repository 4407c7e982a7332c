import { type CivilDate, civilDate, earlierOf, isWithin, yearOf } from '../calendar.ts';
import type { Gremium, Mitglied, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { angehoerigeAm, compareMitglieder, type Zugehoerigkeit } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { wahlperiodeAm } from '../model/wahlperiode.ts';
import type { Workspace } from '../model/workspace.ts';
import { isHeld } from './bericht-umfang.ts';
import type { Document, JsonObject } from './document.ts';
import { gremiumContext } from './gremium-context.ts';
import { briefkopf, fullName } from './names.ts';

type Vermerk = 'ja' | 'V' | 'e' | 'f' | '–';

interface Person {
  readonly mitglied: Entry<Mitglied>;
  readonly stimmrecht: boolean;
  /** By meeting. */
  readonly vermerke: ReadonlyMap<string, Vermerk>;
}

function vermerkOf({ anwesend, entschuldigt }: Sitzung, id: string): Vermerk {
  if (anwesend.some(({ person, als, vertritt }) => person === id && als === undefined && !vertritt))
    return 'ja';
  if (anwesend.some(({ vertritt }) => vertritt === id)) return 'V';
  return entschuldigt.includes(id) ? 'e' : 'f';
}

/** Everybody who was a regular member in one of the meetings, those with a vote first. */
function personenIn(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  sitzungen: readonly Entry<Sitzung>[],
): readonly Person[] {
  const latest = new Map<string, Zugehoerigkeit & { readonly vermerke: Map<string, Vermerk> }>();
  for (const sitzung of sitzungen) {
    for (const angehoerig of angehoerigeAm(workspace, gremium, sitzung.value.datum)) {
      const { id } = angehoerig.mitglied;
      if (angehoerig.rolle !== 'mitglied') continue;
      const vermerke = latest.get(id)?.vermerke ?? new Map<string, Vermerk>();
      latest.set(id, { ...angehoerig, vermerke: vermerke.set(sitzung.id, vermerkOf(sitzung.value, id)) });
    }
  }
  return [...latest.values()].sort(
    (a, b) => Number(b.stimmrecht) - Number(a.stimmrecht) || compareMitglieder(a.mitglied, b.mitglied),
  );
}

/** Of the meetings in which somebody was a member, those they came to in person. */
function quoteOf({ vermerke }: Person, sitzungen: readonly Entry<Sitzung>[]): JsonObject {
  const own = sitzungen.flatMap(({ id }) => vermerke.get(id) ?? []);
  return { anwesend: own.filter((vermerk) => vermerk === 'ja').length, von: own.length };
}

/** The Wahlperiode of the last meeting of the year, and the meetings from its beginning to that one. */
function wahlperiodeBis(
  workspace: Workspace,
  held: readonly Entry<Sitzung>[],
  last: CivilDate,
): { readonly seit: CivilDate; readonly sitzungen: readonly Entry<Sitzung>[] } | undefined {
  const periode = wahlperiodeAm(workspace, last);
  if (!periode) return undefined;
  const zeitraum = { von: periode.von, bis: last };
  return { seit: periode.von, sitzungen: held.filter(({ value }) => isWithin(value.datum, zeitraum)) };
}

/** Who came to which meeting of a year, and how often since the Wahlperiode began. */
export function anwesenheitsuebersicht(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  jahr: number,
): Document {
  const bis = earlierOf(workspace.stichtag, civilDate(`${jahr}-12-31`));
  const held = sitzungenOf(workspace.index, gremium.id).filter(
    (sitzung) => isHeld(sitzung) && sitzung.value.datum <= bis,
  );
  const sitzungen = held.filter(({ value }) => yearOf(value.datum) === jahr);
  const last = sitzungen.at(-1)?.value.datum;
  const periode = last && wahlperiodeBis(workspace, held, last);
  const counted = [...new Set([...(periode?.sitzungen ?? []), ...sitzungen])];
  const personen = personenIn(workspace, gremium, counted);
  return {
    template: 'anwesenheitsuebersicht',
    target: `anwesenheit/${jahr}/${gremium.id}`,
    title: `Anwesenheit ${jahr}: ${gremium.value.name}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag, [gremium]),
      gremium: gremiumContext(workspace, gremium, workspace.stichtag),
      jahr,
      anzahl: sitzungen.length,
      wahlperiode: periode ? { seit: periode.seit, anzahl: periode.sitzungen.length } : null,
      sitzungen: sitzungen.map(({ value }) => ({ datum: value.datum })),
      personen: personen.map((person) => ({
        name: fullName(person.mitglied.value),
        beratend: !person.stimmrecht,
        vermerke: sitzungen.map(({ id }) => person.vermerke.get(id) ?? '–'),
        jahr: quoteOf(person, sitzungen),
        wahlperiode: periode ? quoteOf(person, periode.sitzungen) : null,
      })),
    },
  };
}
