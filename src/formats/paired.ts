/** Two lists side by side, as long as the shorter one. */
export function paired<A, B>(left: readonly A[], right: readonly B[]): readonly (readonly [A, B])[] {
  return left.flatMap((one, at) => right.slice(at, at + 1).map((other) => [one, other] as const));
}
