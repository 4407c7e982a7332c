import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import {
  BERICHTSNAMEN,
  berichtsjahreOf,
  fehlendeBerichteUeber,
  type Pflichtbericht,
} from '../model/berichtspflicht.ts';
import { ANLAESSE } from '../model/wahlperiodenberichte.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace, type Spot } from './check.ts';

function faelligkeitPath({ art }: Pflichtbericht): readonly string[] {
  return ['berichte', art, art === 'wahlperiodenbericht' ? 'zu' : 'faellig'];
}

/** The file that lacks the words, else the body that owes it, else the rule. */
function spotOf(workspace: Workspace, bericht: Pflichtbericht): Spot {
  const { entry, gremium } = bericht;
  if (entry) return { entry, path: [] };
  return gremium
    ? { entry: gremium, path: ['name'] }
    : { entry: workspace.kommune, path: faelligkeitPath(bericht) };
}

/** Every report that the city asks for is there once its day has passed. */
export function* checkBerichtspflicht(workspace: Workspace): Iterable<Diagnostic> {
  for (const jahr of berichtsjahreOf(workspace)) {
    for (const bericht of fehlendeBerichteUeber(workspace, jahr, workspace.stichtag)) {
      const { art, gremium, entry, datei, texte, faellig, pflicht, anlass } = bericht;
      const whose = gremium ? ` von „${gremium.value.name}“` : anlass ? ` ${ANLAESSE[anlass.art]}` : '';
      const fields = texte.map((text) => `${text}:`).join(' oder ');
      yield finding(
        'bericht/fehlt',
        spotOf(workspace, bericht),
        `Der ${BERICHTSNAMEN[art]} ${jahr}${whose} liegt nicht vor; fällig war er am ${longDate(faellig)}.`,
        {
          hint: entry ? `In dieser Datei ${fields} ergänzen.` : `Die Datei ${datei} mit ${fields} anlegen.`,
          source: pflicht.grundlage,
          jahr,
          related:
            entry || gremium
              ? relatedPlace(
                  { entry: workspace.kommune, path: faelligkeitPath(bericht) },
                  'Die Frist steht hier.',
                )
              : undefined,
        },
      );
    }
  }
}
