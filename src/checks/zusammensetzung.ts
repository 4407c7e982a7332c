import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fehlendeBereiche } from '../model/bereiche.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienartOf, inhaberAm, isActiveGremium, mitgliederAm } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { regelOrt } from '../model/regeln.ts';
import { funktionssitze } from '../model/sitze.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed, relatedPlace } from './check.ts';

/** The bodies of which the members on the Stichtag are all known. */
export function completeGremien(workspace: Workspace): readonly Entry<Gremium>[] {
  if (hasLooseEnd(workspace, workspace.mitglieder, ['gremium', 'funktion', 'einrichtung', 'sitz', 'gruppe']))
    return [];
  return workspace.gremien.filter(
    (gremium) =>
      isActiveGremium(gremium.value, workspace.stichtag) &&
      gremium.value.geschaeftsfuehrung !== undefined &&
      !hasLooseEnd(workspace, [gremium], ['funktion', 'sozialraum']),
  );
}

function countOf(count: number): string {
  return count === 1 ? 'ein Mitglied' : `${count || 'keine'} Mitglieder`;
}

/** A body is neither too small nor too large. */
export function* checkMitgliederzahl(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of completeGremien(workspace)) {
    const regel = gremienartOf(workspace, gremium)?.besetzung;
    const count = mitgliederAm(workspace, gremium, workspace.stichtag).length;
    const sentence = (limit: string) =>
      `„${gremium.value.name}“ hat ${countOf(count)} (Stand ${longDate(workspace.stichtag)}); vorgesehen: ${limit}.`;
    const extras = (field: 'mindestens' | 'hoechstens', hint: string) => ({
      hint,
      source: regel?.grundlage,
      related: relatedPlace(regelOrt(workspace, gremium, ['besetzung', field]), 'Die Regel steht hier.'),
    });
    const spot = { entry: gremium, path: ['name'] };
    if (count > (regel?.hoechstens ?? count)) {
      yield finding(
        'gremium/zu-viele-mitglieder',
        spot,
        sentence(`höchstens ${regel?.hoechstens}`),
        extras('hoechstens', 'Bei denen, die ausgeschieden sind, bis: eintragen.'),
      );
    }
    if (count < (regel?.mindestens ?? count)) {
      yield finding(
        'gremium/zu-wenige-mitglieder',
        spot,
        sentence(`mindestens ${regel?.mindestens}`),
        extras(
          'mindestens',
          'Fehlt jemand, in mitglieder/ unter gremien: eintragen; sonst Mitglieder gewinnen.',
        ),
      );
    }
  }
}

/** „Up to two“: no more people hold an office than its seat admits. */
export function* checkSitze(workspace: Workspace): Iterable<Diagnostic> {
  const { funktionen = {} } = workspace.kommune.value;
  for (const gremium of completeGremien(workspace)) {
    for (const { sitz, index } of funktionssitze(gremium.value)) {
      const { funktion, hoechstens } = sitz;
      const inhaber = inhaberAm(workspace, funktion, workspace.stichtag);
      if (hoechstens === undefined || inhaber.length <= hoechstens) continue;
      yield finding(
        'funktion/hoechstzahl',
        { entry: gremium, path: ['sitze', index, 'hoechstens'] },
        `Die Funktion „${nameIn(funktionen, funktion)}“ haben ${inhaber.length} Personen (Stand ${longDate(workspace.stichtag)}); höchstens ${hoechstens} ${hoechstens === 1 ? 'ist' : 'sind'} vorgesehen.`,
        {
          hint: `Wer die Funktion abgegeben hat, bekommt bei funktionen: ein bis:. Es sind: ${listed(inhaber.map(({ mitglied }) => mitglied.value.name))}.`,
          source: gremienartOf(workspace, gremium)?.besetzung?.grundlage,
        },
      );
    }
  }
}

/** Every kind of institution that should be represented is, wherever the Sozialraum has one. */
export function* checkBereiche(workspace: Workspace): Iterable<Diagnostic> {
  const { stichtag } = workspace;
  for (const gremium of completeGremien(workspace)) {
    for (const { art, index, beispiel } of fehlendeBereiche(workspace, gremium, stichtag)) {
      yield finding(
        'gremium/bereich-fehlt',
        { entry: gremium, path: ['name'] },
        `In „${gremium.value.name}“ ist am ${longDate(stichtag)} niemand aus dem Bereich „${artName(workspace, art)}“ Mitglied.`,
        {
          hint: `Jemanden als Mitglied gewinnen, zum Beispiel aus „${beispiel.value.name}“.`,
          source: gremienartOf(workspace, gremium)?.besetzung?.grundlage,
          related: relatedPlace(
            regelOrt(workspace, gremium, ['besetzung', 'bereiche', index]),
            'Die Regel steht hier.',
          ),
        },
      );
    }
  }
}
