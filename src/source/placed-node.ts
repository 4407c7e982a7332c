/** A node of a text and where it stands in it. */
export interface PlacedNode {
  /** As offsets; `end` is exclusive. */
  readonly range: readonly [start: number, end: number];
  /** What a scalar says; missing for lists and fields. */
  readonly value?: string;
  /** By name, or by index; made once, when first asked for: a file may have a finding at each of two thousand fields. */
  readonly children: () => ReadonlyMap<string, PlacedChild>;
}

export interface PlacedChild {
  /** An item of a list has none. */
  readonly key?: PlacedNode;
  /** Missing where there is not even an empty text. */
  readonly value: PlacedNode | undefined;
}

const NOTHING: ReadonlyMap<string, PlacedChild> = new Map();

export function noChildren(): ReadonlyMap<string, PlacedChild> {
  return NOTHING;
}
