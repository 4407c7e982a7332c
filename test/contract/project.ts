import { fileURLToPath } from 'node:url';

/** The folder of gremium itself. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
