import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface OutlineEntry {
  readonly text: string;
  readonly slug: string;
}

/** The anchor of every heading, as GitHub and GitLab compute it: two equal headings get different ones. */
export function headingSlugs(root: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  const slugs = new Map<Heading, string>();
  visit(root, 'heading', (heading) => {
    slugs.set(heading, slugger.slug(textOf(heading)));
  });
  return slugs;
}

/** The chapters: headings of level 2. Their sections would make the contents of a long report longer than a page. */
export function outlineOf(slugs: ReadonlyMap<Heading, string>): readonly OutlineEntry[] {
  return [...slugs]
    .filter(([{ depth }]) => depth === 2)
    .map(([heading, slug]) => ({ text: textOf(heading), slug }));
}

/** The words of the first notice („Entwurf“), which stand on every printed page. */
export function noticeOf(root: Root): string {
  let notice = '';
  visit(root, 'containerDirective', (node) => {
    if (node.name === 'vermerk' && notice === '') notice = textOf(node.children[0]);
  });
  return notice;
}
