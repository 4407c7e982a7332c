import type { Element, ElementContent } from 'hast';
import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { containerName } from '../render/markdown-dialect.ts';
import { element, lines } from './html-elements.ts';
import { tableHandler } from './html-table.ts';
import { type headingSlugs, type OutlineEntry, outlineOf } from './outline.ts';

type Slugs = ReturnType<typeof headingSlugs>;

/** An id begins with a letter; headings need not („51.01 Soziale Dienste“). */
function idFrom(slug: string): string {
  return /^\p{L}/u.test(slug) ? slug : `abschnitt-${slug}`;
}

/** How each Markdown block that needs more than the library's default becomes HTML. */
export function blockHandlers(slugs: Slugs): Handlers {
  return {
    heading: (state: State, node: Heading) => {
      const heading = defaultHandlers.heading(state, node);
      heading.properties.id = idFrom(slugs.get(node) ?? '');
      return heading;
    },
    table: tableHandler(),
    containerDirective: containerElement,
    leafDirective: () => contentsElement(outlineOf(slugs)),
  };
}

function containerElement(state: State, node: ContainerDirective): Element {
  const name = containerName(node);
  const children =
    name === 'angaben' ? node.children.flatMap((child) => factList(state, child)) : state.all(node);
  const content = state.wrap(children, true);
  if (name === 'kopf') return element('header', { className: ['kopf'] }, ...content);
  if (name === 'fuss') return element('footer', { className: ['fuss'] }, ...content);
  if (name === 'vermerk') return element('div', { className: ['vermerk'], role: 'note' }, ...content);
  return element('div', { className: [node.name] }, ...content);
}

function contentsElement(entries: readonly OutlineEntry[]): Element {
  const title = element('p', { className: ['inhalt-titel'] }, 'Inhalt');
  return element('nav', { className: ['inhalt'], ariaLabel: 'Inhalt' }, ...lines(title, linkList(entries)));
}

function linkList(entries: readonly OutlineEntry[]): Element {
  const items = entries.map(({ text, slug }) =>
    element('li', {}, element('a', { href: `#${idFrom(slug)}` }, text)),
  );
  return element('ul', {}, ...lines(...items));
}

function labelOf(item: ListItem): Paragraph | undefined {
  const first = item.children[0];
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong' ? first : undefined;
}

/** A list whose items begin in bold (`- **Ort:** Rathaus`) is a list of terms; anything else stays what it is. */
function factList(state: State, node: RootContent): ElementContent[] {
  if (node.type === 'list' && node.children.every(labelOf)) {
    return [element('dl', {}, ...lines(...node.children.map((item) => factElement(state, item))))];
  }
  const other = state.one(node, undefined);
  return Array.isArray(other) ? other : other ? [other as ElementContent] : [];
}

function factElement(state: State, item: ListItem): Element {
  const [label, ...rest] = labelOf(item)?.children ?? [];
  const term = label?.type === 'strong' ? state.all(label) : [];
  const value = state.all({ type: 'paragraph', children: rest });
  const last = term.at(-1);
  // One colon is the list's own, in bold or behind it; any other belongs to the value.
  const hasColon = last?.type === 'text' && /:\s*$/.test(last.value);
  if (hasColon) last.value = last.value.replace(/:\s*$/, '');
  if (value[0]?.type === 'text') value[0].value = value[0].value.replace(hasColon ? /^\s+/ : /^\s*:?\s*/, '');
  const more = state.all({ type: 'root', children: item.children.slice(1) }) as ElementContent[];
  return element('div', {}, element('dt', {}, ...term), element('dd', {}, ...value, ...more));
}
