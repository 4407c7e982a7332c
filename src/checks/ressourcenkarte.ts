import { addMonths, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { gremienartOf, isActiveGremium } from '../model/membership.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** Every Sozialraum of a body whose rules ask for it has a Ressourcenkarte that was looked through lately. */
export function* checkRessourcenkarten(workspace: Workspace): Iterable<Diagnostic> {
  const karten = new Map(workspace.ressourcenkarten.map((karte) => [karte.id, karte] as const));
  // A card that is called like no Sozialraum may be the missing one; another check speaks of its name.
  const hasStray = [...karten.keys()].some((id) => !workspace.index.sozialraum.has(id));
  const told = new Set<string>();
  for (const gremium of workspace.gremien) {
    const regel = gremienartOf(workspace, gremium)?.ressourcenkarte;
    const raum = workspace.index.sozialraum.get(gremium.value.sozialraum ?? '');
    if (!regel || !raum || told.has(raum.id) || !isActiveGremium(gremium.value, workspace.stichtag)) continue;
    told.add(raum.id);
    const karte = karten.get(raum.id);
    if (!karte && hasStray) continue;
    if (!karte) {
      yield finding(
        'ressourcenkarte/fehlt',
        { entry: gremium, path: ['sozialraum'] },
        `Zu „${raum.value.name}“ gibt es keine Ressourcenkarte.`,
        {
          hint: `Die Datei ressourcen/${raum.id}.yaml mit stand: und ressourcen: anlegen.`,
          source: regel.grundlage,
        },
      );
    } else if (addMonths(karte.value.stand, regel.monate) < workspace.stichtag) {
      yield finding(
        'ressourcenkarte/veraltet',
        { entry: karte, path: ['stand'] },
        `Die Ressourcenkarte zu „${raum.value.name}“ ist vom ${longDate(karte.value.stand)}; sie soll nicht älter sein als ${regel.monate} Monate.`,
        {
          hint: 'Die Karte mit den Einrichtungen durchsehen und stand: auf den Tag der Durchsicht setzen.',
          source: regel.grundlage,
          related: relatedPlace(
            regelOrt(workspace, gremium, ['ressourcenkarte', 'monate']),
            'Die Regel steht hier.',
          ),
        },
      );
    }
  }
}
