import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Umfeld } from '../model/workspace.ts';
import { formatEuro } from '../money.ts';
import { finding, type Spot } from './check.ts';

/** A single case is marked as such, and its help is not paid for by a decision of the body. */
export function* checkEinzelfallpunkte(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const { handlungsebenen = {} } = umfeld.kommune.value;
  const ebenen = Object.keys(handlungsebenen).filter((id) => handlungsebenen[id]?.einzelfall);
  for (const [index, { handlungsebene, einzelfall, beschluss }] of entry.value.tagesordnung.entries()) {
    const at = (path: DataPath): Spot => ({ entry, path: ['tagesordnung', index, ...path] });
    const isCase = handlungsebene !== undefined && ebenen.includes(handlungsebene);
    if (beschluss?.betrag && (isCase || einzelfall !== undefined)) {
      yield finding(
        'beschluss/einzelfall',
        at(['beschluss', 'betrag']),
        `TOP ${index + 1} berät einen Einzelfall und beschließt ${formatEuro(beschluss.betrag)}.`,
        {
          hint: 'Den Betrag streichen oder den Punkt teilen; Hilfen im Einzelfall bewilligt das Fachteam.',
        },
      );
    }
    const isKnown = handlungsebene === undefined || Object.hasOwn(handlungsebenen, handlungsebene);
    if (einzelfall === undefined || isCase || !isKnown || ebenen.length === 0) continue;
    yield finding(
      'protokoll/einzelfall-ebene',
      handlungsebene === undefined ? { ...at(['einzelfall']), part: 'key' } : at(['handlungsebene']),
      `TOP ${index + 1} berät einen Einzelfall, gehört aber zu keiner Ebene, die dafür vorgesehen ist.`,
      { hint: `handlungsebene: ${ebenen.join(' oder ')} eintragen oder einzelfall: streichen.` },
    );
  }
}
