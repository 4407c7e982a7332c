/**
 * `compute`, asked once for each object; the answer lives as long as the object does. For objects that never change,
 * like an index: what dozens of rules ask about every meeting is then worked out once in a run.
 */
export function oncePer<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const answer = compute(key);
    known.set(key, { answer });
    return answer;
  };
}
