import type { Takt } from '../calendar.ts';
import type { Gremienart } from '../model/entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { formatEuro } from '../money.ts';

export interface Soll {
  readonly text: string;
  readonly grundlage?: string | undefined;
}

/** What is laid down for a year, in the city's own numbers; empty where the city has no such rule. */
export type SollOf = (workspace: Workspace, jahr: number) => readonly Soll[];

const JE: Readonly<Record<Takt, string>> = { jahr: 'Jahr', halbjahr: 'Halbjahr', quartal: 'Quartal' };

/** Asks every kind of body for what it lays down. */
export function jeArt(textOf: (art: Gremienart, workspace: Workspace) => Soll | undefined): SollOf {
  return (workspace) =>
    Object.values(workspace.kommune.value.gremienarten).flatMap((art) => {
      const soll = textOf(art, workspace);
      return soll ? [{ ...soll, text: `${art.bezeichnung}: ${soll.text}` }] : [];
    });
}

export function rhythmusSoll({ rhythmus }: Gremienart): Soll | undefined {
  if (!rhythmus) return undefined;
  const { mindestens, hoechstens, je = 'jahr', grundlage } = rhythmus;
  const parts = [
    mindestens === undefined ? [] : `mindestens ${mindestens}`,
    hoechstens === undefined ? [] : `höchstens ${hoechstens}`,
  ].flat();
  return parts.length === 0
    ? undefined
    : { text: `${parts.join(', ')} ${mindestens === 1 ? 'Sitzung' : 'Sitzungen'} je ${JE[je]}`, grundlage };
}

export function hoechstbetraegeSoll(
  { hoechstbetraege = [] }: Gremienart,
  workspace: Workspace,
): Soll | undefined {
  const { zwecke = {} } = workspace.kommune.value;
  if (hoechstbetraege.length === 0) return undefined;
  return {
    text: hoechstbetraege
      .map(({ zweck, betrag, je }) => `${zwecke[zweck] ?? zweck} bis ${formatEuro(betrag)} je ${JE[je]}`)
      .join('; '),
    grundlage: hoechstbetraege.find(({ grundlage }) => grundlage)?.grundlage,
  };
}

export function reflexionSoll({ kommune }: Workspace): readonly Soll[] {
  const { reflexion } = kommune.value;
  if (!reflexion) return [];
  const { gemeinsam = 0, eigene = 0, je, grundlage } = reflexion;
  const parts = [
    ...(gemeinsam > 0 ? [`${gemeinsam} gemeinsame`] : []),
    ...(eigene > 0 ? [`${eigene} eigene`] : []),
  ];
  return [
    { text: `${parts.join(' und ')} Sitzung${gemeinsam + eigene > 1 ? 'en' : ''} je ${JE[je]}`, grundlage },
  ];
}

export function berichtSoll(workspace: Workspace, year: number): readonly Soll[] {
  const begriff = workspace.kommune.value.begriffe?.sozialraum?.einzahl ?? 'Sozialraum';
  return workspace.berichte.every(({ jahr }) => jahr !== year)
    ? []
    : [{ text: `je ${begriff} eine Einschätzung und eine Empfehlung, die aus Protokollen folgt` }];
}
