import { doOverlap, isWithin, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { worteOf } from '../model/begriffe.ts';
import type { Sozialraum, StadtteilZuordnung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { isActiveGremium } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

interface Zuordnung {
  readonly raum: Entry<Sozialraum>;
  readonly index: number;
  readonly value: StadtteilZuordnung;
}

/** Every Stadtteil of the city lies in exactly one Sozialraum on every day. */
export function* checkStadtteile(workspace: Workspace): Iterable<Diagnostic> {
  const wort = worteOf(workspace.kommune.value);
  const byStadtteil = new Map<string, Zuordnung[]>();
  for (const raum of workspace.sozialraeume) {
    for (const [index, value] of raum.value.stadtteile.entries()) {
      const others = byStadtteil.get(value.stadtteil) ?? [];
      byStadtteil.set(value.stadtteil, others);
      const clash = others.find((other) => doOverlap(other.value, value));
      if (clash) {
        yield finding(
          'sozialraum/stadtteil-doppelt',
          { entry: raum, path: ['stadtteile', index] },
          `„${value.stadtteil}“ gehört schon zu „${clash.raum.value.name}“.`,
          {
            hint: 'An einer der beiden Stellen entfernen oder mit von: und bis: angeben, was wann gilt.',
            related: relatedPlace(
              { entry: clash.raum, path: ['stadtteile', clash.index] },
              'Die andere Zuordnung steht hier.',
            ),
          },
        );
      }
      others.push({ raum, index, value });
    }
  }
  if (hasLooseEnd(workspace, workspace.sozialraeume, ['stadtteil'])) return;
  for (const [index, stadtteil] of (workspace.kommune.value.stadtteile ?? []).entries()) {
    const zuordnungen = byStadtteil.get(stadtteil) ?? [];
    if (zuordnungen.some(({ value }) => isWithin(workspace.stichtag, value))) continue;
    yield finding(
      'sozialraum/stadtteil-fehlt',
      { entry: workspace.kommune, path: ['stadtteile', index] },
      `„${stadtteil}“ gehört am ${longDate(workspace.stichtag)} zu ${wort('keinem sozialraum')}.`,
      { hint: `Bei ${wort('einem sozialraum')} in sozialraeume/ unter stadtteile: ergänzen.` },
    );
  }
}

/** There are as many Sozialräume as the city laid down. */
export function* checkAnzahl(workspace: Workspace): Iterable<Diagnostic> {
  const { kommune, gremien, sozialraeume } = workspace;
  const { anzahl_sozialraeume: anzahl } = kommune.value;
  if (anzahl === undefined || anzahl === sozialraeume.length) return;
  // One that is named but not there is the missing one; the reference check speaks of it.
  if (hasLooseEnd(workspace, [kommune, ...gremien], ['sozialraum'])) return;
  const wort = worteOf(kommune.value);
  yield finding(
    'sozialraum/anzahl',
    { entry: kommune, path: ['anzahl_sozialraeume'] },
    `Vorgesehen sind ${anzahl} ${wort(anzahl === 1 ? 'sozialraum' : 'sozialraeume')}, in sozialraeume/ ${sozialraeume.length === 1 ? 'liegt' : 'liegen'} ${sozialraeume.length}.`,
    { hint: 'Eine Datei ergänzen oder löschen, oder die Zahl berichtigen.' },
  );
}

/** Every Sozialraum has exactly one body of each kind that is meant to exist once per Sozialraum. */
export function* checkGremiumJeSozialraum(workspace: Workspace): Iterable<Diagnostic> {
  const { kommune, stichtag } = workspace;
  const canMiss = !hasLooseEnd(workspace, workspace.gremien, ['sozialraum', 'gremienart']);
  for (const [art, regeln] of Object.entries(kommune.value.gremienarten)) {
    if (!regeln.je_sozialraum) continue;
    for (const raum of workspace.sozialraeume) {
      const gremien = workspace.gremien.filter(
        ({ value }) =>
          value.art === art &&
          value.sozialraum === raum.id &&
          value.teil_von === undefined &&
          isActiveGremium(value, stichtag),
      );
      const extras = { source: regeln.grundlage };
      if (gremien.length === 0 && canMiss) {
        yield finding(
          'sozialraum/ohne-gremium',
          { entry: raum, path: ['name'] },
          `„${raum.value.name}“ hat am ${longDate(stichtag)} kein Gremium der Art „${regeln.bezeichnung}“.`,
          { ...extras, hint: `In gremien/ eine Datei mit art: ${art} und sozialraum: ${raum.id} anlegen.` },
        );
      }
      const [first] = gremien.map((entry) =>
        relatedPlace({ entry, path: ['sozialraum'] }, 'Das andere steht hier.'),
      );
      for (const gremium of gremien.slice(1)) {
        yield finding(
          'sozialraum/mehrere-gremien',
          { entry: gremium, path: ['sozialraum'] },
          `„${raum.value.name}“ hat mehr als ein Gremium der Art „${regeln.bezeichnung}“.`,
          {
            ...extras,
            hint: 'Bei dem Gremium, das es nicht mehr gibt, aufgeloest: mit Datum eintragen.',
            related: first,
          },
        );
      }
    }
  }
}
