import type { Element, ElementContent, Properties } from 'hast';

/** A hast element; a text child may be written as a string. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element {
  const nodes = children.map(
    (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child),
  );
  return { type: 'element', tagName, properties, children: nodes };
}

/** One child per line, so that two versions of a file can be compared. */
export function lines(...children: readonly ElementContent[]): ElementContent[] {
  const newline: ElementContent = { type: 'text', value: '\n' };
  return [newline, ...children.flatMap((child) => [child, newline])];
}
