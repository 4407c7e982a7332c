import type { Diagnostic } from '../diagnostic.ts';
import type { Bericht, Sozialraumbericht } from '../model/entities.ts';
import type { YearlyEntry } from '../model/entry.ts';
import { isVorDemErstenJahr } from '../model/erstes-jahr.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed } from './check.ts';

/** Those that hold recommendations: of whole years, and of single Sozialräume. */
export function empfehlendeBerichte({
  berichte,
  sozialraumberichte,
}: Workspace): readonly YearlyEntry<Bericht | Sozialraumbericht>[] {
  return [...berichte, ...sozialraumberichte];
}

/** What the city asks of every recommendation: a department that can answer for it, and a day. */
export function* checkEmpfehlungen(workspace: Workspace): Iterable<Diagnostic> {
  const { empfehlungen: regel, einheiten = {} } = workspace.kommune.value;
  if (!regel) return;
  const nameOf = (einheit: string) => (einheiten[einheit] ? `${einheit} (${einheiten[einheit]})` : einheit);
  for (const entry of empfehlendeBerichte(workspace)) {
    if (isVorDemErstenJahr(workspace, entry.jahr)) continue;
    for (const [index, { zustaendig, frist }] of (entry.value.empfehlungen ?? []).entries()) {
      const isKnown = Object.hasOwn(einheiten, zustaendig);
      if (isKnown && regel.zustaendig && !regel.zustaendig.includes(zustaendig)) {
        yield finding(
          'bericht/zustaendig',
          { entry, path: ['empfehlungen', index, 'zustaendig'] },
          `Für Empfehlungen ist „${nameOf(zustaendig)}“ nicht zuständig.`,
          { hint: `Möglich: ${listed(regel.zustaendig.map(nameOf))}.`, source: regel.grundlage },
        );
      }
      if (regel.frist_noetig && frist === undefined) {
        yield finding(
          'bericht/ohne-frist',
          { entry, path: ['empfehlungen', index, 'text'], part: 'key' },
          'Die Empfehlung sagt nicht, bis wann sie umgesetzt sein soll.',
          { hint: 'Eine Zeile „frist: JJJJ-MM-TT“ ergänzen.', source: regel.grundlage },
        );
      }
    }
  }
}
