import type { Json } from './document.ts';

/** Templates see `null` where nothing is known, so that a misspelt field stays an error. */
export function orNull<T extends Json>(value: T | undefined): T | null {
  return value ?? null;
}
