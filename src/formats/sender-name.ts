import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** The first line of the sender is the name of the city or the office; it stands out, whatever the template says. */
export function withBoldName({ children }: ContainerDirective): readonly RootContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return children;
  const end = first.children.findIndex(({ type }) => type === 'break');
  const name = first.children.slice(0, end < 0 ? undefined : end);
  if (name.length !== 1 || name[0]?.type === 'strong') return children;
  const others = first.children.slice(name.length);
  return [{ ...first, children: [{ type: 'strong', children: name }, ...others] }, ...rest];
}
