import { monthName } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import { nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { kennzahlenOf } from './bericht-kennzahlen.ts';
import { allGremien, isHeld, sitzungenIn, type Umfang } from './bericht-umfang.ts';
import type { Balkendiagramm, Figure, Heatmap } from './document.ts';

function sitzungenUndMassnahmen(workspace: Workspace, umfang: Umfang): Balkendiagramm {
  const werte = umfang.raeume.map(({ name, gremien }) => {
    const { sitzungen, massnahmen } = kennzahlenOf(workspace, umfang, gremien);
    return { name, zahlen: [sitzungen, massnahmen] };
  });
  return {
    art: 'balken',
    titel: `Sitzungen und Maßnahmen ${umfang.jahr}`,
    alt: `Balkendiagramm. Sitzungen und Maßnahmen ${umfang.jahr}: ${werte.map(({ name, zahlen: [s, m] }) => `${name} ${s} und ${m}`).join('; ')}.`,
    einheit: 'Anzahl',
    reihen: ['Sitzungen', 'Maßnahmen'],
    werte,
  };
}

/** Topics by month, most frequent first; months without a meeting are left out. */
function themenImJahr(workspace: Workspace, umfang: Umfang): Heatmap | undefined {
  const gremien = allGremien(umfang);
  const sitzungen = sitzungenIn(workspace, gremien, umfang.zeitraum).filter(isHeld);
  const months = [...new Set(sitzungen.map(({ value }) => Number(value.datum.slice(5, 7))))].sort(
    (a, b) => a - b,
  );
  const counts = new Map<string, number[]>();
  for (const { value } of sitzungen) {
    const column = months.indexOf(Number(value.datum.slice(5, 7)));
    for (const thema of value.tagesordnung.flatMap(({ themen }) => themen)) {
      const row = counts.get(thema) ?? months.map(() => 0);
      counts.set(
        thema,
        row.map((count, month) => (month === column ? count + 1 : count)),
      );
    }
  }
  const total = (zahlen: readonly number[]) => zahlen.reduce((sum, zahl) => sum + zahl, 0);
  const zeilen = [...counts]
    .map(([thema, zahlen]) => ({ name: nameIn(workspace.kommune.value.themen, thema), zahlen }))
    .sort((a, b) => total(b.zahlen) - total(a.zahlen) || compareGerman(a.name, b.name));
  if (zeilen.length === 0) return undefined;
  return {
    art: 'matrix',
    titel: `Themen der Tagesordnungen ${umfang.jahr} nach Monaten`,
    alt: `Themen der Tagesordnungspunkte ${umfang.jahr}, nach Häufigkeit: ${zeilen.map(({ name, zahlen }) => `${name} ${total(zahlen)}`).join(', ')}.`,
    spalten: months.map((month) => monthName(month).slice(0, 3)),
    zeilen,
  };
}

/** Pictures for a report on several Sozialräume; a single one has too little to compare. */
export function berichtBilder(workspace: Workspace, umfang: Umfang): Readonly<Record<string, Figure>> {
  if (umfang.raeume.length < 2) return {};
  const themen = themenImJahr(workspace, umfang);
  return { sitzungen: sitzungenUndMassnahmen(workspace, umfang), ...(themen ? { themen } : {}) };
}
