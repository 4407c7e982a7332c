import type { Top } from '../model/entities.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName } from './names.ts';

/** Why an item belongs here at all, and where it went because it does not; `null` for ordinary ones. */
export function verweisContext(
  workspace: Workspace,
  { bezug_jugendhilfe, reichweite, verwiesen_an }: Top,
): JsonObject | null {
  if (bezug_jugendhilfe === undefined && reichweite === undefined && verwiesen_an === undefined) return null;
  return {
    bezug: orNull(bezug_jugendhilfe),
    stadtweit: reichweite === 'stadtweit',
    an: verwiesen_an === undefined ? null : akteurName(workspace, verwiesen_an),
  };
}

/** How a single case was spoken of; `null` where there was none. */
export function einzelfallContext({ einzelfall }: Top): JsonObject | null {
  if (einzelfall === undefined) return null;
  return {
    anonymisiert: einzelfall === 'anonymisiert',
    vom: typeof einzelfall === 'object' ? einzelfall.schweigepflichtsentbindung : null,
  };
}
