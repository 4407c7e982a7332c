import type { Element, ElementContent } from 'hast';
import type { Heading, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { containerName } from '../render/markdown-dialect.ts';
import { type Fact, factsOf } from './facts.ts';
import { element, lines } from './html-elements.ts';
import { tableHandler } from './html-table.ts';
import { type headingSlugs, type OutlineEntry, outlineOf } from './outline.ts';

type Slugs = ReturnType<typeof headingSlugs>;

/** An id begins with a letter; headings need not („51.01 Soziale Dienste“). */
function idFrom(slug = ''): string {
  return /^\p{L}/u.test(slug) ? slug : `abschnitt-${slug}`;
}

/** How each Markdown block that needs more than the library's default becomes HTML. */
export function blockHandlers(slugs: Slugs): Handlers {
  return {
    heading: (state: State, node: Heading) => {
      const heading = defaultHandlers.heading(state, node);
      heading.properties.id = idFrom(slugs.get(node));
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

/** A list whose items begin in bold (`- **Ort:** Rathaus`) is a list of terms; anything else stays what it is. */
function factList(state: State, node: RootContent): ElementContent[] {
  const facts = node.type === 'list' ? factsOf(node) : undefined;
  if (!facts) return blocksIn(state, [node]);
  return [element('dl', {}, ...lines(...facts.map((fact) => factElement(state, fact))))];
}

function blocksIn(state: State, nodes: readonly RootContent[]): ElementContent[] {
  return state.all({ type: 'root', children: [...nodes] }) as ElementContent[];
}

function factElement(state: State, { term, value, more }: Fact): Element {
  const name = state.all({ type: 'paragraph', children: [...term] });
  const words = state.all({ type: 'paragraph', children: [...value] });
  return element(
    'div',
    {},
    element('dt', {}, ...name),
    element('dd', {}, ...words, ...blocksIn(state, more)),
  );
}
