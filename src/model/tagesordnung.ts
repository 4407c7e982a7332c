import type { Sitzung, Top } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, gremienOf } from './membership.ts';
import type { Umfeld, Workspace } from './workspace.ts';

const NBSP = '\u00A0';

export function isEinzelfallebene({ kommune }: Umfeld, ebene: string | undefined): boolean {
  return kommune.value.handlungsebenen?.[ebene ?? '']?.einzelfall === true;
}

function isEinzelfall(umfeld: Umfeld, { einzelfall, handlungsebene }: Top): boolean {
  return einzelfall !== undefined || isEinzelfallebene(umfeld, handlungsebene);
}

/** Whether the public hears nothing of an item but that there was one; so of every single case. */
export function isNichtoeffentlich(umfeld: Umfeld, top: Top): boolean {
  return top.oeffentlich === false || isEinzelfall(umfeld, top);
}

function rulesOf(umfeld: Umfeld, sitzung: Entry<Sitzung>) {
  return gremienOf(umfeld, sitzung).flatMap((gremium) => gremienartOf(umfeld, gremium) ?? []);
}

/** What the item is called where anybody may read it; `undefined` where that is nobody's business. */
export function oeffentlicherTitel(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  top: Top,
): string | undefined {
  if (!isNichtoeffentlich(workspace, top)) return top.titel;
  if (isEinzelfall(workspace, top)) return undefined;
  const rules = rulesOf(workspace, sitzung);
  return rules.length > 0 && rules.every((rule) => rule.nichtoeffentliche_titel) ? top.titel : undefined;
}

/** Whether items for the public and others are counted apart. */
export function hasOeffentlicheZaehlung(umfeld: Umfeld, sitzung: Entry<Sitzung>): boolean {
  return rulesOf(umfeld, sitzung).some(({ nummerierung }) => nummerierung === 'oe-n');
}

/** The number of each item in the order of the agenda: „4“, or „Ö 4“ and „N 1“. */
export function topNummern(umfeld: Umfeld, sitzung: Entry<Sitzung>): readonly string[] {
  const { tagesordnung } = sitzung.value;
  if (!hasOeffentlicheZaehlung(umfeld, sitzung)) return tagesordnung.map((_, index) => String(index + 1));
  const counted = { Ö: 0, N: 0 };
  return tagesordnung.map((top) => {
    const part = isNichtoeffentlich(umfeld, top) ? 'N' : 'Ö';
    counted[part] += 1;
    return `${part}${NBSP}${counted[part]}`;
  });
}

/** What the item at a 1-based place is called; the place where there is no such item. */
export function topNummer(workspace: Workspace, sitzung: Entry<Sitzung>, place: number): string {
  return topNummern(workspace, sitzung)[place - 1] ?? String(place);
}

/** „TOP Ö 4“, „oe4“ and „Ö 4“ mean the same. */
function normalNummer(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase().replace(/^TOP/, '').replace(/^OE/, 'Ö');
}

/** The 1-based place of the item that was called by its number, however that was typed. */
export function findTop(workspace: Workspace, sitzung: Entry<Sitzung>, typed: string): number | undefined {
  const wanted = normalNummer(typed.normalize('NFC'));
  const index = topNummern(workspace, sitzung).findIndex((nummer) => normalNummer(nummer) === wanted);
  return index < 0 ? undefined : index + 1;
}

/** Whether the minutes say who said what: where one of the bodies wants it. */
export function hasWortprotokoll(umfeld: Umfeld, sitzung: Entry<Sitzung>): boolean {
  return rulesOf(umfeld, sitzung).some(({ protokoll }) => protokoll?.art === 'wort');
}
