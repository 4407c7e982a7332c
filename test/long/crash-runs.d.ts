export interface Prepared {
  /** How often a run calls the file system. */
  readonly calls: number;
  readonly dispose: () => void;
}
export type Fault = readonly [at: number, how: string];
export const FAULTS: readonly string[];
export function prepare(): Promise<Prepared>;
export function crashAt(prepared: Prepared, at: number, how: string): Promise<readonly string[]>;
export function crashAll(prepared: Prepared, faults: readonly Fault[]): Promise<readonly string[]>;
export function interruptAt(prepared: Prepared, at: number, how: string): Promise<readonly string[]>;
