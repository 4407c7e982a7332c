import { DOCUMENTS } from '../../src/documents/all-documents.ts';
import { inWorten, worteOf } from '../../src/model/begriffe.ts';
import type { Contract, ContractNode } from '../../src/render/contract.ts';
import { anchorOf, type FieldRow, fieldRows, partTitle } from './field-rows.ts';

/** Templates of the documents that have commands of their own. */
const MAIN: Readonly<Record<string, readonly [titel: string, call: string]>> = {
  einladung: ['Einladung und Absage', 'gremium invitation <sitzung>'],
  einladungsmail: ['Mail mit der Einladung', 'gremium email <sitzung>'],
  jahresbericht: ['Jahresbericht', 'gremium report <jahr>'],
  protokoll: ['Ergebnisprotokoll', 'gremium protocol <sitzung>'],
  verteilmail: ['Mail mit dem Protokoll', 'gremium email <sitzung>'],
};

function headOf(template: string): readonly [titel: string, text: string] {
  const [titel, call] = MAIN[template] ?? [];
  if (titel !== undefined) return [titel, `\`${call}\``];
  const kind = DOCUMENTS.find(({ name }) => name === template);
  if (!kind) throw new Error(`no document is called ${template}`);
  const words = ['gremium render', template, ...kind.braucht.map((gegenstand) => `<${gegenstand}>`)];
  return [kind.titel, `\`${words.join(' ')}\` – ${inWorten(kind.fuer, worteOf())}`];
}

function tableOf(rows: readonly FieldRow[], hasPublic: boolean): string {
  const head = ['Feld', 'Art', 'Bedeutung', ...(hasPublic ? ['öffentlich'] : [])];
  const lines = rows.map(({ path, kind, meaning, shown }) => [
    `\`${path}\``,
    kind,
    meaning,
    ...(hasPublic ? [shown] : []),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The fields that every template has, the same in all. */
function commonFields({ vorlagen }: Contract): readonly string[] {
  const [first = {}, ...others] = Object.values(vorlagen);
  return Object.entries((first as ContractNode).properties ?? {})
    .filter(([name, field]) =>
      others.every(({ properties = {} }) => JSON.stringify(properties[name]) === JSON.stringify(field)),
    )
    .map(([name]) => name);
}

function withFields(node: ContractNode, keep: (name: string) => boolean): ContractNode {
  return {
    ...node,
    properties: Object.fromEntries(Object.entries(node.properties ?? {}).filter(([name]) => keep(name))),
  };
}

/** All that templates may name: what every document has, then each document, then the parts that they share. */
export function fieldsText(contract: Contract): string {
  const common = commonFields(contract);
  const [first = {}] = Object.values(contract.vorlagen);
  const shared = withFields(first, (name) => common.includes(name));
  const documents = Object.entries(contract.vorlagen).map(([template, node]) => {
    const [titel, text] = headOf(template);
    const own = withFields(node, (name) => !common.includes(name));
    const shown = contract.oeffentlich[template];
    const rows = fieldRows(own, { owner: template, prefix: '', shown });
    return `### ${template}: ${titel}\n\n${text}\n\n${tableOf(rows, shown !== undefined)}`;
  });
  const parts = Object.entries(contract.teile).map(([part, node]) => {
    const rows = fieldRows(node, { owner: part, prefix: '', shown: undefined });
    return `<a id="${anchorOf(part)}"></a>\n\n### ${partTitle(part)}\n\n${tableOf(rows, false)}`;
  });
  return [
    '## Felder, die jedes Dokument hat',
    tableOf(fieldRows(shared, { owner: '', prefix: '', shown: undefined }), false),
    '## Felder der einzelnen Dokumente',
    'Die Überschrift nennt den Namen der Vorlage. Dazu kommen überall die Felder, die jedes Dokument hat.',
    ...documents,
    '## Teile, die an mehreren Stellen stehen',
    ...parts,
  ].join('\n\n');
}
