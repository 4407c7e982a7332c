import { isWithin, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { traegerartOf } from '../model/einrichtungen.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf } from '../model/membership.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** While a body is being tried out, nobody of another Träger comes as a guest or for somebody else either. */
export function* checkGaesteInErprobung(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const { datum, anwesend } = sitzung.value;
  const gremium = gremienOf(umfeld, sitzung).find(
    ({ value }) => value.erprobung && isWithin(datum, value.erprobung),
  );
  if (!gremium?.value.erprobung) return;
  for (const [index, { person = '', als, vertritt }] of anwesend.entries()) {
    const mitglied = umfeld.index.mitglied.get(person)?.value;
    // Of members the check of their membership speaks.
    if (!mitglied || (als === undefined && vertritt === undefined)) continue;
    if ((traegerartOf(umfeld, mitglied) ?? 'oeffentlich') === 'oeffentlich') continue;
    yield finding(
      'sitzung/erprobung-gast',
      { entry: sitzung, path: ['anwesend', index, 'person'] },
      `„${mitglied.name}“ gehört zu keinem öffentlichen Träger und war schon während der Erprobung von „${gremium.value.name}“ dabei.`,
      {
        hint: `Die Erprobung dauert bis ${longDate(gremium.value.erprobung.bis)}; den Eintrag oder die Erprobung prüfen.`,
        source: gremienartOf(umfeld, gremium)?.grundlage,
        related: relatedPlace({ entry: gremium, path: ['erprobung', 'bis'] }, 'Die Erprobung steht hier.'),
      },
    );
  }
}
