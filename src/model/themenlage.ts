import { yearOf } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Sitzung, Top } from './entities.ts';
import { type Entry, entriesCalled } from './entry.ts';
import { groupBy } from './group-by.ts';
import { entryTitel, nameIn } from './name-of.ts';
import { partsOf } from './verweis.ts';
import type { Workspace } from './workspace.ts';

/** A Tagesordnungspunkt that speaks of a topic, or of a Maßnahme for a goal. */
export interface Themenstelle {
  readonly sitzung: Entry<Sitzung>;
  readonly top: Top;
  /** 0-based. */
  readonly index: number;
}

/** What one body has of a topic. */
export interface Gremienanteil {
  readonly gremium: string;
  readonly stellen: readonly Themenstelle[];
  /** Whether another body that has the topic is in sight: a joint meeting, a reference either way, a shared Verfahren. */
  readonly verbunden: boolean;
}

/** A topic or a goal in one year, with the bodies that have it in the order in which they came to it. */
export interface Themenlage {
  readonly jahr: number;
  readonly art: 'thema' | 'ziel';
  /** A Thema or a Ziel. */
  readonly id: string;
  readonly anteile: readonly Gremienanteil[];
}

/** „thema sucht“: topics of the item itself, goals through the Maßnahmen that it is about. */
function keysOf({ index }: Workspace, { themen, massnahmen }: Top): readonly string[] {
  const ziele = entriesCalled(index.massnahme, massnahmen).flatMap(({ value }) => value.ziele);
  return [...new Set([...themen.map((id) => `thema ${id}`), ...ziele.map((id) => `ziel ${id}`)])];
}

function stellenIn(workspace: Workspace): (readonly [key: string, Themenstelle])[] {
  return workspace.sitzungen
    .filter(({ value }) => value.status !== 'abgesagt')
    .flatMap((sitzung) =>
      sitzung.value.tagesordnung.flatMap((top, index) =>
        keysOf(workspace, top).map(
          (key) => [`${yearOf(sitzung.value.datum)} ${key}`, { sitzung, top, index }] as const,
        ),
      ),
    );
}

/** The bodies that a reference leads to; those of a Verfahren are gathered apart. */
function gremienOfTop({ index }: Workspace, verweis: string): readonly string[] {
  return entriesCalled(index.sitzung, [partsOf(verweis)[0]]).flatMap(({ value }) => value.gremien);
}

/** Bodies that know of each other, for this topic: one set per joint meeting, reference or Verfahren. */
function verbuende(
  workspace: Workspace,
  stellen: readonly Themenstelle[],
  gemeinsam: readonly string[],
): readonly ReadonlySet<string>[] {
  const { verfahren } = workspace.index;
  const along = new Map<string, Set<string>>();
  const gremienAlong = (id: string): Set<string> => {
    const known = along.get(id) ?? new Set<string>();
    along.set(id, known);
    return known;
  };
  for (const { id, value } of entriesCalled(verfahren, gemeinsam)) {
    for (const gremium of value.schritte.flatMap(({ gremien }) => gremien)) gremienAlong(id).add(gremium);
  }
  const direct = stellen.flatMap(({ sitzung, top }) => {
    const { gremien } = sitzung.value;
    return [
      new Set(gremien),
      ...top.querverweise.flatMap((verweis) => {
        if (!verfahren.has(verweis)) return [new Set([...gremien, ...gremienOfTop(workspace, verweis)])];
        for (const gremium of gremien) gremienAlong(verweis).add(gremium);
        return [];
      }),
    ];
  });
  for (const { id, value } of entriesCalled(verfahren, [...along.keys()])) {
    for (const verweis of value.querverweise)
      for (const gremium of gremienOfTop(workspace, verweis)) gremienAlong(id).add(gremium);
  }
  return [...direct, ...along.values()];
}

function anteileOf(
  workspace: Workspace,
  stellen: readonly Themenstelle[],
  gemeinsam: readonly string[],
): readonly Gremienanteil[] {
  const byGremium = groupBy(
    stellen.flatMap((stelle) => stelle.sitzung.value.gremien.map((gremium) => [gremium, stelle] as const)),
  );
  const verbunden = new Set(
    verbuende(workspace, stellen, gemeinsam)
      .map((verbund) => [...verbund].filter((gremium) => byGremium.has(gremium)))
      .filter((gremien) => gremien.length > 1)
      .flat(),
  );
  return [...byGremium].map(([gremium, own]) => ({
    gremium,
    stellen: own,
    verbunden: verbunden.has(gremium),
  }));
}

/** The Verfahren about a topic or for a goal, by the same keys. */
function verfahrenByKey({ verfahren }: Workspace): ReadonlyMap<string, readonly string[]> {
  return groupBy(
    verfahren.flatMap(({ id, value: { themen, ziel } }) =>
      [...themen.map((thema) => `thema ${thema}`), ...(ziel === undefined ? [] : [`ziel ${ziel}`])].map(
        (key) => [key, id] as const,
      ),
    ),
  );
}

/** Every topic and goal of every year: by year, topics in the city's order before goals by id. */
export function themenlagen(workspace: Workspace): readonly Themenlage[] {
  const verfahren = verfahrenByKey(workspace);
  const order = Object.keys(workspace.kommune.value.themen ?? {});
  return [...groupBy(stellenIn(workspace))]
    .map(([key, own]): Themenlage => {
      const [jahr = '', art, id = ''] = key.split(' ');
      const gemeinsam = verfahren.get(`${art} ${id}`) ?? [];
      return {
        jahr: Number(jahr),
        art: art === 'ziel' ? 'ziel' : 'thema',
        id,
        anteile: anteileOf(workspace, own, gemeinsam),
      };
    })
    .sort(
      (a, b) =>
        a.jahr - b.jahr ||
        Number(a.art === 'ziel') - Number(b.art === 'ziel') ||
        order.indexOf(a.id) - order.indexOf(b.id) ||
        compareGerman(a.id, b.id),
    );
}

/** What the city calls the topic, or the title of the goal. */
export function themaName({ kommune, index }: Workspace, { art, id }: Themenlage): string {
  return art === 'ziel' ? entryTitel(index.ziel, id) : nameIn(kommune.value.themen, id);
}

/** Bodies that came to a topic after another one, and neither says so. */
export function ohneQuerverweis({ anteile }: Themenlage): readonly Gremienanteil[] {
  return anteile.slice(1).filter(({ verbunden }) => !verbunden);
}
