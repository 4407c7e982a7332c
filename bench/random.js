/** Random numbers from a seed (mulberry32): the same seed says the same, on every machine. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from `least` to `most`, both included. */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: (list) => list[between(0, list.length - 1)],
    /** Some of the list, in its order. */
    sample(list, count) {
      const left = list.map((_, index) => index);
      const chosen = new Set();
      while (chosen.size < Math.min(count, list.length)) {
        chosen.add(left.splice(between(0, left.length - 1), 1)[0]);
      }
      return list.filter((_, index) => chosen.has(index));
    },
  };
}
