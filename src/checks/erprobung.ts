import { isWithin, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { traegerartOf } from '../model/einrichtungen.ts';
import { gremienartOf, gremienOf } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** While a body is being tried out, nobody of another Träger comes as a guest or for somebody else either. */
export function* checkGaesteInErprobung(workspace: Workspace): Iterable<Diagnostic> {
  for (const sitzung of workspace.sitzungen) {
    const { datum, anwesend } = sitzung.value;
    const gremium = gremienOf(workspace, sitzung).find(
      ({ value }) => value.erprobung && isWithin(datum, value.erprobung),
    );
    if (!gremium?.value.erprobung) continue;
    for (const [index, { person = '', als, vertritt }] of anwesend.entries()) {
      const mitglied = workspace.index.mitglied.get(person)?.value;
      // Of members the check of their membership speaks.
      if (!mitglied || (als === undefined && vertritt === undefined)) continue;
      if ((traegerartOf(workspace, mitglied) ?? 'oeffentlich') === 'oeffentlich') continue;
      yield finding(
        'sitzung/erprobung-gast',
        { entry: sitzung, path: ['anwesend', index, 'person'] },
        `„${mitglied.name}“ gehört zu keinem öffentlichen Träger und war schon während der Erprobung von „${gremium.value.name}“ dabei.`,
        {
          hint: `Die Erprobung dauert bis ${longDate(gremium.value.erprobung.bis)}; den Eintrag oder die Erprobung prüfen.`,
          source: gremienartOf(workspace, gremium)?.grundlage,
          related: relatedPlace({ entry: gremium, path: ['erprobung', 'bis'] }, 'Die Erprobung steht hier.'),
        },
      );
    }
  }
}
