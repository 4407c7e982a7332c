import { zeitspanneOf } from '../planwert.ts';
import type { Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Beratungsschritt, Vorlage } from './vorlage-entities.ts';

/** Where an agenda names a Vorlage, as `<sitzung>#<number>`. */
interface Nennung {
  readonly sitzung: Entry<Sitzung>;
  readonly top: string;
}

function fits({ gremium, sitzung, datum }: Beratungsschritt, nennung: Nennung): boolean {
  if (sitzung !== undefined) return sitzung === nennung.sitzung.id;
  const { gremien, datum: tag } = nennung.sitzung.value;
  if (gremium === undefined || !gremien.includes(gremium)) return false;
  const { von, bis } = zeitspanneOf(datum ?? tag);
  return von <= tag && tag <= bis;
}

/** Vorlagen whose steps name the Tagesordnungspunkte that name them: what the agenda says need not be said twice. */
export function withTops(
  vorlagen: readonly Entry<Vorlage>[],
  sitzungen: readonly Entry<Sitzung>[],
): readonly Entry<Vorlage>[] {
  const nennungen = groupBy(
    sitzungen.flatMap((sitzung) =>
      sitzung.value.tagesordnung.flatMap(({ vorlage }, index) =>
        vorlage === undefined ? [] : [[vorlage, { sitzung, top: `${sitzung.id}#${index + 1}` }] as const],
      ),
    ),
  );
  return vorlagen.map((entry) => {
    const own = nennungen.get(entry.id) ?? [];
    if (own.length === 0) return entry;
    const beratungsfolge = entry.value.beratungsfolge.map((schritt) => {
      const nennung = own.find((one) => fits(schritt, one));
      return nennung ? { ...schritt, sitzung: nennung.top } : schritt;
    });
    return { ...entry, value: { ...entry.value, beratungsfolge } };
  });
}
