import { yearOf } from '../calendar.ts';
import { worteOf } from '../model/begriffe.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Besetzung, Gremienart, Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Frist } from '../model/frist.ts';
import { hasReached, regelnOf } from '../model/membership.ts';
import { capName } from '../model/money-of.ts';
import { nameIn } from '../model/name-of.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { turnusIn } from '../model/turnus.ts';
import type { Workspace } from '../model/workspace.ts';
import { formatEuro } from '../money.ts';
import { isHeld } from './bericht-umfang.ts';
import { rhythmusText, spanneText, TAKT_NAMEN } from './regel-worte.ts';

export interface Soll {
  readonly text: string;
  readonly grundlage?: string | undefined;
}

/** What is laid down for a year, in the city's own numbers; empty where the city has no such rule. */
export type SollOf = (workspace: Workspace, jahr: number) => readonly Soll[];

/** What one set of rules, of a kind or of a single body, lays down. */
export type ArtSoll = (art: Gremienart, workspace: Workspace) => Soll | undefined;

/** Whether a year can show that the body kept the rule. */
export type IsJudged = (workspace: Workspace, gremium: Entry<Gremium>, jahr: number) => boolean;

function existedIn({ value }: Entry<Gremium>, jahr: number): boolean {
  const { eingerichtet, aufgeloest } = value;
  return yearOf(eingerichtet) <= jahr && (aufgeloest === undefined || jahr <= yearOf(aufgeloest));
}

/** The rule of each kind with a body that follows it, then of each body that has its own. */
export function sollOfGremien(artSoll: ArtSoll, isJudged: IsJudged = () => true): SollOf {
  return (workspace, jahr) =>
    Object.entries(workspace.kommune.value.gremienarten).flatMap(([id, art]) => {
      const common = artSoll(art, workspace);
      const gremien = workspace.gremien.filter(
        (gremium) =>
          gremium.value.art === id && existedIn(gremium, jahr) && isJudged(workspace, gremium, jahr),
      );
      const sollen = gremien.flatMap((gremium) => {
        const soll = artSoll(regelnOf(workspace, gremium), workspace);
        if (!soll) return [];
        const name = soll.text === common?.text ? art.bezeichnung : gremium.value.name;
        return [[name, { ...soll, text: `${name}: ${soll.text}` }] as const];
      });
      const byName = new Map(sollen);
      const ofArt = byName.get(art.bezeichnung);
      byName.delete(art.bezeichnung);
      return [...(ofArt ? [ofArt] : []), ...byName.values()];
    });
}

export function rhythmusSoll({ rhythmus }: Gremienart): Soll | undefined {
  const text = rhythmusText(rhythmus);
  return text === undefined ? undefined : { text, grundlage: rhythmus?.grundlage };
}

/** A stretch that is still running shows nothing until the body has met as often as it needs to. */
export function isRhythmusJudged(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): boolean {
  return turnusIn(workspace, gremium, jahr).some(
    ({ isOver, sitzungen, mindestens }) =>
      isOver || (mindestens > 0 && sitzungen.filter(isHeld).length >= mindestens),
  );
}

/** Deadlines around meetings are kept only by a body that met. */
export function hasMet({ index }: Workspace, { id }: Entry<Gremium>, jahr: number): boolean {
  return sitzungenOf(index, id).some(
    ({ value }) => yearOf(value.datum) === jahr && hasReached(value, 'durchgefuehrt'),
  );
}

/** A letter that went out shows it before the meeting does; a meeting without its day leaves it open. */
export function hasInvited({ index }: Workspace, { id }: Entry<Gremium>, jahr: number): boolean {
  const sitzungen = sitzungenOf(index, id).filter(
    ({ value: { datum, status } }) => yearOf(datum) === jahr && status !== 'abgesagt',
  );
  const isInvited = ({ value }: Entry<Sitzung>) => value.einladung?.versandt !== undefined;
  return sitzungen.some(isInvited) && sitzungen.filter(isHeld).every(isInvited);
}

export function fristSoll(
  frist: Frist | undefined,
  textOf: (frist: Frist) => string,
  regel: { readonly grundlage?: string } | undefined,
): Soll | undefined {
  return frist && { text: textOf(frist), grundlage: regel?.grundlage };
}

export function besetzungText(besetzung: Besetzung, workspace: Workspace): string {
  const names = (arten: readonly string[] = []) => arten.map((art) => artName(workspace, art)).join(', ');
  const { bereiche, je_einrichtung, stufen } = besetzung;
  const parts = [
    spanneText(besetzung, ['Mitglied', 'Mitglieder']) ?? [],
    bereiche ? `Mitglieder aus: ${names(bereiche)}` : [],
    je_einrichtung ? `in jeder Sitzung jemand aus jeder Einrichtung der Art: ${names(je_einrichtung)}` : [],
    stufen ? 'je Ausbaustufe nur die dafür vorgesehenen Einrichtungen' : [],
  ].flat();
  return parts.length === 0 ? 'wer dazugehört' : parts.join('; ');
}

export function hoechstbetraegeSoll(
  { hoechstbetraege = [] }: Gremienart,
  workspace: Workspace,
): Soll | undefined {
  if (hoechstbetraege.length === 0) return undefined;
  return {
    text: hoechstbetraege
      .map((cap) => `${capName(workspace, cap)} bis ${formatEuro(cap.betrag)} je ${TAKT_NAMEN[cap.je]}`)
      .join('; '),
    grundlage: hoechstbetraege.find(({ grundlage }) => grundlage)?.grundlage,
  };
}

export function bewilligungSoll({ massnahmen }: Gremienart, { kommune }: Workspace): Soll | undefined {
  const { bewilligung_durch: durch, grundlage } = massnahmen ?? {};
  if (durch === undefined) return undefined;
  const wer =
    durch === 'geschaeftsfuehrung' ? 'die Geschäftsführung' : nameIn(kommune.value.funktionen, durch);
  return { text: `vor der ersten Zahlung durch ${wer}`, grundlage };
}

export function reflexionSoll({ kommune }: Workspace): readonly Soll[] {
  const { reflexion } = kommune.value;
  if (!reflexion) return [];
  const { gemeinsam = 0, eigene = 0, je, grundlage } = reflexion;
  const parts = [
    ...(gemeinsam > 0 ? [`${gemeinsam} gemeinsame`] : []),
    ...(eigene > 0 ? [`${eigene} eigene`] : []),
  ];
  const noun = (eigene || gemeinsam) === 1 ? 'Sitzung' : 'Sitzungen';
  return [{ text: `${parts.join(' und ')} ${noun} je ${TAKT_NAMEN[je]}`, grundlage }];
}

export function berichtSoll(workspace: Workspace, year: number): readonly Soll[] {
  const raum = worteOf(workspace.kommune.value)('sozialraum');
  return workspace.berichte.every(({ jahr }) => jahr !== year)
    ? []
    : [{ text: `je ${raum} eine Einschätzung und eine Empfehlung, die aus Protokollen folgt` }];
}

export function aemterSoll({ gremien, kommune }: Workspace): readonly Soll[] {
  const hasOffices =
    kommune.value.funktionen !== undefined &&
    gremien.some(({ value }) => value.geschaeftsfuehrung !== undefined || value.sitze !== undefined);
  return hasOffices ? [{ text: 'jede Geschäftsführung, jeder feste Sitz und jede Stelle im Verteiler' }] : [];
}

export function ansatzSoll({ budgets }: Workspace, year: number): readonly Soll[] {
  return budgets.some(({ jahr }) => jahr === year)
    ? [{ text: 'in jedem Topf nicht mehr Ausgaben als angesetzt' }]
    : [];
}
