import type { Root } from 'mdast';
import type { Document } from '../documents/document.ts';
import { fillTemplate } from './compile-templates.ts';
import { parseMarkdown } from './markdown-dialect.ts';

/**
 * The document as a Markdown tree. `templates` maps `jahresbericht` and `partials/anrede` to their text.
 * Whatever is wrong with a template is one `UsageError` naming the template and, where it has one, the line.
 */
export function renderMarkdown(document: Document, templates: ReadonlyMap<string, string>): Root {
  return parseMarkdown(fillTemplate(document, templates), document.template);
}
