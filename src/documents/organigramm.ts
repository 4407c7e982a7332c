import { compareGerman } from '../collation.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import { isActiveGremium } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Baum, Baumknoten, Document } from './document.ts';
import { akteurName, briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';

/** Bodies and offices, but nobody's name. */
export const ORGANIGRAMM_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  anzahl: true,
  zeilen: true,
  bilder: true,
};

/** Id of the body above (empty at the top) → the bodies below, by name. */
function bodiesByParent(workspace: Workspace): ReadonlyMap<string, readonly Entry<Gremium>[]> {
  const active = workspace.gremien
    .filter(({ value }) => isActiveGremium(value, workspace.stichtag))
    .sort((a, b) => compareGerman(a.value.name, b.value.name));
  const ids = new Set(active.map(({ id }) => id));
  return groupBy(
    active.map((gremium) => {
      const { uebergeordnet = '' } = gremium.value;
      return [ids.has(uebergeordnet) ? uebergeordnet : '', gremium] as const;
    }),
  );
}

function treeBelow(
  workspace: Workspace,
  children: ReadonlyMap<string, readonly Entry<Gremium>[]>,
  parent: string,
): readonly Baumknoten[] {
  return (children.get(parent) ?? []).map(({ id, value }) => ({
    name: value.name,
    zusatz:
      value.geschaeftsfuehrung === undefined
        ? null
        : `Geschäftsführung: ${akteurName(workspace, value.geschaeftsfuehrung)}`,
    kinder: treeBelow(workspace, children, id),
  }));
}

/** An alias, for an interface is no `JsonObject`. */
type Listenzeile = { readonly name: string; readonly zusatz: string | null; readonly tiefe: number };

function zeilenOf(knoten: readonly Baumknoten[], tiefe: number): readonly Listenzeile[] {
  return knoten.flatMap(({ name, zusatz, kinder }) => [
    { name, zusatz, tiefe },
    ...zeilenOf(kinder, tiefe + 1),
  ]);
}

/** „A steht über B und C. B steht über D.“ */
function inWords(knoten: readonly Baumknoten[]): readonly string[] {
  return knoten.flatMap(({ name, kinder }) => {
    const names = kinder.map((kind) => kind.name);
    const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} und ${names.at(-1)}` : names[0];
    return [...(list === undefined ? [] : [`${name} steht über ${list}.`]), ...inWords(kinder)];
  });
}

function figureOf(wurzeln: readonly Baumknoten[]): Baum {
  const single = wurzeln.filter(({ kinder }) => kinder.length === 0).map(({ name }) => name);
  const alone = single.length > 0 ? [`Für sich stehen: ${single.join(', ')}.`] : [];
  return {
    art: 'baum',
    titel: 'Gremien und wem sie unterstehen',
    alt: ['Organigramm.', ...inWords(wurzeln), ...alone].join(' '),
    wurzeln,
  };
}

/** Which body stands above which on the Stichtag, as a picture and as a list. */
export function organigramm(workspace: Workspace): Document {
  const wurzeln = treeBelow(workspace, bodiesByParent(workspace), '');
  const zeilen = zeilenOf(wurzeln, 0);
  return {
    template: 'organigramm',
    target: 'organigramm',
    title: `Organigramm der Gremien: ${workspace.kommune.value.kommune}`,
    kind: 'protokoll',
    figures: zeilen.length > 0 ? { gremien: figureOf(wurzeln) } : {},
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      anzahl: zeilen.length,
      bilder: zeilen.length > 0 ? ['gremien'] : [],
      zeilen,
    },
  };
}
