/** Everything that may follow a backslash in "…", or in the group one character that may not. */
const ESCAPE =
  /\\(?:[0abefnrtvNLP_ "/\\\t\n]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}|([\s\S]))/g;

/**
 * Makes plain letters of all wrong escapes but the first `most`, over all the quoted texts it is given: `yaml` makes an error
 * object, with its stack, of every one. Places stay the same.
 */
export function boundedEscapes(most: number): (quoted: string) => string {
  let wrong = 0;
  return (quoted) => {
    if (!quoted.startsWith('"') || !quoted.includes('\\')) return quoted;
    return quoted.replace(ESCAPE, (typed: string, bad?: string) => {
      if (bad !== undefined) wrong += 1;
      return bad === undefined || wrong <= most ? typed : 'xx';
    });
  };
}
