interface Schema {
  readonly name: string;
  readonly uri: string;
  readonly prefix: string;
  readonly property: { readonly name: string; readonly type: string; readonly about: string };
}

/** What an archive's own schema does not know must be described in the file. */
const SCHEMAS: readonly Schema[] = [
  {
    name: 'PDF/UA identification schema',
    uri: 'http://www.aiim.org/pdfua/ns/id/',
    prefix: 'pdfuaid',
    property: { name: 'part', type: 'Integer', about: 'Part of ISO 14289 to which the document conforms' },
  },
  {
    name: 'XMP Media Management schema',
    uri: 'http://ns.adobe.com/xap/1.0/mm/',
    prefix: 'xmpMM',
    property: { name: 'InstanceID', type: 'Text', about: 'Identifier of this incarnation of the document' },
  },
  {
    name: 'Adobe PDF schema',
    uri: 'http://ns.adobe.com/pdf/1.3/',
    prefix: 'pdf',
    property: { name: 'PDFVersion', type: 'Text', about: 'Version of PDF to which the document conforms' },
  },
];

const NAMESPACES = [
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

function element(name: string, content: string, attribute = ''): string {
  return `<${name}${attribute}>${content}</${name}>`;
}

function item(content: string): string {
  return element('rdf:li', content, ' rdf:parseType="Resource"');
}

function described({ name, uri, prefix, property }: Schema): string {
  const properties = item(
    [
      element('pdfaProperty:category', 'internal'),
      element('pdfaProperty:description', property.about),
      element('pdfaProperty:name', property.name),
      element('pdfaProperty:valueType', property.type),
    ].join(''),
  );
  return item(
    [
      element('pdfaSchema:schema', name),
      element('pdfaSchema:namespaceURI', uri),
      element('pdfaSchema:prefix', prefix),
      element('pdfaSchema:property', element('rdf:Seq', properties)),
    ].join(''),
  );
}

const IDENTIFIERS = element(
  'rdf:Description',
  [
    element('pdfaid:part', '2'),
    element('pdfaid:conformance', 'A'),
    element('pdfuaid:part', '1'),
    element('pdfaExtension:schemas', element('rdf:Bag', SCHEMAS.map(described).join(''))),
  ].join(''),
  ` rdf:about="" ${NAMESPACES}`,
);

/** The typesetter's own description of the file, with both identifiers: PDF/A-2a and PDF/UA-1. */
export function identified(xmp: string): string {
  return xmp.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '').replace('</rdf:RDF>', `${IDENTIFIERS}</rdf:RDF>`);
}
