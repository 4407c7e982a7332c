import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fehlendeBereiche } from '../model/bereiche.ts';
import { artName, einrichtungenAm } from '../model/einrichtungen.ts';
import type { Besetzung, Einrichtung, Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, hasStufe, mitgliederAm } from '../model/membership.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';
import { completeGremien } from './zusammensetzung.ts';

/** Whether some stage that the body has reached is open to the institution; without stages, every one is. */
function canJoin(
  { kommune, stichtag }: Workspace,
  { value: gremium }: Entry<Gremium>,
  { stufen }: Besetzung,
  { art, traeger }: Einrichtung,
): boolean {
  if (!stufen) return true;
  const traegerart = kommune.value.traeger?.[traeger]?.art;
  return Object.entries(stufen).some(
    ([stufe, { arten, traeger_arten }]) =>
      hasStufe(gremium, Number(stufe), stichtag) &&
      (arten === undefined || arten.includes(art)) &&
      (traeger_arten === undefined || traegerart === undefined || traeger_arten.includes(traegerart)),
  );
}

/** Each institution of a kind that is to be there in every meeting has a member, as soon as it may have one. */
export function* checkEinrichtungenOhneMitglied(workspace: Workspace): Iterable<Diagnostic> {
  const { stichtag } = workspace;
  for (const gremium of completeGremien(workspace)) {
    const regel = gremienartOf(workspace, gremium)?.besetzung;
    if (!regel?.je_einrichtung) continue;
    // That nobody comes from a whole kind of institution is said once.
    const unrepresented = new Set(fehlendeBereiche(workspace, gremium, stichtag).map(({ art }) => art));
    const withMember = new Set(
      mitgliederAm(workspace, gremium, stichtag).map(({ mitglied }) => mitglied.value.einrichtung),
    );
    for (const { id, value } of einrichtungenAm(workspace, gremium, stichtag)) {
      const index = regel.je_einrichtung.indexOf(value.art);
      if (index < 0 || withMember.has(id) || unrepresented.has(value.art)) continue;
      if (!canJoin(workspace, gremium, regel, value)) continue;
      yield finding(
        'gremium/einrichtung-ohne-mitglied',
        { entry: gremium, path: ['name'] },
        `Aus „${value.name}“ ist am ${longDate(stichtag)} niemand Mitglied in „${gremium.value.name}“.`,
        {
          hint: `Jemanden von dort als Mitglied eintragen (einrichtung: ${id}); aus jeder Einrichtung der Art „${artName(workspace, value.art)}“ gehört jemand dazu.`,
          source: regel.grundlage,
          related: relatedPlace(
            regelOrt(workspace, gremium, ['besetzung', 'je_einrichtung', index]),
            'Die Regel steht hier.',
          ),
        },
      );
    }
  }
}
