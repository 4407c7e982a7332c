import { civilDate } from '../calendar.ts';
import { betrifftJahr, tageUeberfaellig, zielbaumOf } from '../model/planung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Umfang } from './bericht-umfang.ts';
import type { JsonObject } from './document.ts';
import { aktuellerWert, OEFFENTLICH, sortedIndikatoren } from './indikatoren-context.ts';
import { orNull } from './json-of.ts';

/** Goals that have steps in the year, and how many of them were taken. */
function zieleImJahr(workspace: Workspace, { jahr, stand }: Umfang): readonly JsonObject[] {
  return zielbaumOf(workspace).flatMap(({ ziel: { value } }) => {
    const meilensteine = value.meilensteine.filter((meilenstein) => betrifftJahr(meilenstein, jahr));
    if (meilensteine.length === 0) return [];
    const { nr, titel } = value;
    return [
      {
        name: [nr, titel].filter((part) => part !== undefined).join(' '),
        meilensteine: meilensteine.length,
        erreicht: meilensteine.filter(({ status }) => status === 'erreicht').length,
        ueberfaellig: meilensteine.filter((meilenstein) => tageUeberfaellig(meilenstein, stand) > 0).length,
      },
    ];
  });
}

/** The latest figure for the whole city that the year could know, small ones hidden: the report is passed on. */
function zahlenBis(workspace: Workspace, jahr: number): readonly JsonObject[] {
  const bis = civilDate(`${jahr}-12-31`);
  return sortedIndikatoren(workspace).flatMap(({ value }) => {
    const wert = aktuellerWert(workspace, value, { sicht: OEFFENTLICH, bis });
    const { titel, einheit, quelle, fundstelle } = value;
    const herkunft = [quelle, fundstelle].filter((part) => part !== undefined).join(', ');
    return wert ? [{ titel, einheit, herkunft: orNull(herkunft || undefined), ...wert }] : [];
  });
}

/** What the planning wants and counts; only the report as a whole speaks of it. */
export function planungContext(workspace: Workspace, umfang: Umfang): JsonObject {
  if (umfang.teil !== undefined) return { ziele: [], zahlen: [] };
  return { ziele: zieleImJahr(workspace, umfang), zahlen: zahlenBis(workspace, umfang.jahr) };
}
