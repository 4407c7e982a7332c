type Circle<T> = readonly [first: T, ...others: T[]];

interface Step<T> {
  readonly place: T;
  readonly next: Iterator<T>;
}

/** The circles in which a way leads back to where it began, one at a time: a thousand places may have a million. */
export function* circlesFrom<T>(
  places: readonly T[],
  nextOf: (place: T) => readonly T[],
): Iterable<Circle<T>> {
  const rank = new Map(places.map((place, index) => [place, index]));
  const rankOf = (place: T) => Number(rank.get(place));
  const done = new Set<T>();
  for (const start of places) {
    const way: Step<T>[] = [];
    const at = new Map<T, number>();
    const enter = (place: T) => {
      at.set(place, way.length);
      way.push({ place, next: nextOf(place)[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { value: next, done: isOver } = step.next.next();
      const known = isOver ? undefined : at.get(next);
      if (isOver) {
        way.pop();
        at.delete(step.place);
        done.add(step.place);
      } else if (known !== undefined) {
        const circle = way.slice(known).map(({ place }) => place);
        const first = circle.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
        const start = circle.indexOf(first);
        yield [first, ...circle.slice(start + 1), ...circle.slice(0, start)];
      } else if (!done.has(next)) enter(next);
    }
  }
}

/**
 * All of them, each beginning with the place that comes first in `places` and named once. Every way is gone once and
 * without recursion: a chain may be as long as there are files.
 */
export function circlesIn<T>(places: readonly T[], nextOf: (place: T) => readonly T[]): readonly Circle<T>[] {
  const rank = new Map(places.map((place, index) => [place, index]));
  const rankOf = ([first]: Circle<T>) => Number(rank.get(first));
  return [...circlesFrom(places, nextOf)].sort((a, b) => rankOf(a) - rankOf(b));
}
