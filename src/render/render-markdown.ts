import type { Root } from 'mdast';
import type { Document } from '../documents/document.ts';
import { UsageError } from '../usage-error.ts';
import { fillTemplate } from './compile-templates.ts';
import { parseMarkdown } from './markdown-dialect.ts';
import { dropNeedlessColons } from './typography.ts';

/** As for each file that is written. */
const LONGEST = 16 * 1024 * 1024;

/**
 * The document as a Markdown tree. `templates` maps `jahresbericht` and `partials/anrede` to their text.
 * Whatever is wrong with a template is one `UsageError` naming the template and, where it has one, the line.
 */
export function renderMarkdown(document: Document, templates: ReadonlyMap<string, string>): Root {
  const { template, title } = document;
  const markdown = fillTemplate(document, templates);
  if (markdown.length > LONGEST) {
    throw new UsageError(
      `Vorlage „${template}“: „${title}“ hätte mehr als 16 Millionen Zeichen; so viel wird nicht geschrieben.`,
    );
  }
  const root = parseMarkdown(markdown, template);
  dropNeedlessColons(root);
  return root;
}
