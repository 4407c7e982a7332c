import { buildId } from '../files/read-package.ts';
import { type Snapshot, takeSnapshot } from '../files/snapshot.ts';

export interface LoadOptions {
  /** `-C`: where to look for the repository. */
  readonly ordner?: string;
  readonly stichtag?: string;
  /** False: neither believe nor leave behind what a run has read and found. */
  readonly cache?: boolean;
}

/**
 * The state of the files before anything is read, so that the next run notices a change in between; `undefined` where
 * nothing is to be remembered. Only a built program knows which one it is.
 */
export function snapshotFor(root: string, { cache }: LoadOptions): Snapshot | undefined {
  return cache === false || buildId() === undefined ? undefined : takeSnapshot(root);
}
