import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { ContainerName } from '../render/markdown-dialect.ts';
import { containerName } from '../render/markdown-dialect.ts';
import { blocks, factsCode, group, senderCode } from './typst-blocks.ts';
import type { Setting } from './typst-setting.ts';
import { literal, tuple } from './typst-text.ts';

function isContainer(name: ContainerName) {
  return (node: RootContent): node is ContainerDirective => containerName(node) === name;
}

/** The lines of the sender's first paragraph, which stand small above the address. */
function returnLine(sender: ContainerDirective | undefined, setting: Setting): string {
  const [first] = sender?.children ?? [];
  if (first?.type !== 'paragraph') return 'none';
  const lines = [''];
  for (const node of first.children) {
    if (node.type === 'break') lines.push('');
    else lines[lines.length - 1] += textOf(node);
  }
  return `ruecksendezeile(${literal(setting.typeface.shown(lines.join(' · ')))})`;
}

/** A letter in form B: what stands in its fixed places, then the text. Without an address it is set like a report. */
export function letterCode(nodes: readonly RootContent[], setting: Setting): readonly string[] {
  const address = nodes.find(isContainer('anschrift'));
  const sender = nodes.find(isContainer('kopf'));
  if (!address) return [...blocks(nodes, setting), ...letterFoot(setting)];
  const subject = nodes.findIndex(({ type }) => type === 'heading');
  const facts = nodes.slice(0, subject < 0 ? undefined : subject).find(isContainer('angaben'));
  const rest = nodes.filter((node) => node !== address && node !== sender && node !== facts);
  const head = [
    ...(sender ? [`absender: ${senderCode(sender, setting, '9pt')}`] : []),
    `zurueck: ${returnLine(sender, setting)}`,
    `anschrift: ${group(address.children, setting)}`,
    ...(facts
      ? [`angaben: {${facts.children.map((child) => factsCode(child, setting, 'infoblock')).join('; ')}}`]
      : []),
  ];
  const end = rest.findIndex(isContainer('unterschriften')) + 1 || rest.length;
  const after = rest.slice(end).filter((node) => !isContainer('fuss')(node));
  const foot = rest.slice(end).filter(isContainer('fuss'));
  const columns = letterFoot(setting, foot);
  return [
    `briefkopf(${head.join(', ')})`,
    ...columns,
    ...blocks(rest.slice(0, end), setting),
    ...(after.length > 0 ? [`nachsatz(${group(after, setting)})`] : []),
    ...(columns.length === 0 ? blocks(foot, setting) : []),
  ];
}

/** Below the first page; the small print stands there too. */
function letterFoot(setting: Setting, foot: readonly ContainerDirective[] = []): readonly string[] {
  const { rendering, typeface } = setting;
  const { look } = rendering;
  if (look.fussspalten.length === 0) return [];
  const columns = look.fussspalten.map(
    (lines) => `{${lines.map((line) => literal(typeface.shown(line))).join('; linebreak(); ')}}`,
  );
  const print = foot.flatMap(({ children }) => children);
  const small = print.length > 0 ? `kleingedrucktes: ${group(print, setting)}, ` : '';
  return [`brieffuss(${small}..${tuple(columns)})`];
}
