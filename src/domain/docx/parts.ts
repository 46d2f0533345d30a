// The parts of a Word document (ECMA-376) that are the same for every paper, but for its title and what stands on
// every page. Invariant: no author, no date of editing, no name of a computer or of a program's version.
import { escapedXml, xmlPart } from './xml-text'

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const contentTypesPart = xmlPart(
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
)

export const packageLinksPart = xmlPart(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
)

export const documentLinksPart = xmlPart(
  `<Relationships xmlns="${PACKAGE}/relationships">${['styles', 'numbering', 'settings', 'header', 'footer']
    .map(
      (name, index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${name}" Target="${name}${index > 2 ? '1' : ''}.xml"/>`,
    )
    .join('')}</Relationships>`,
)

/** `day`: the day of the export, ISO. */
export const corePart = (title: string, language: string, day: string): string =>
  xmlPart(
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapedXml(title)}</dc:title><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`,
  )

export const appPart = xmlPart(
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Duologue</Application></Properties>',
)

export const settingsPart = xmlPart(
  `<w:settings ${NAMESPACES}><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
)

/** Words across every page, as Word itself writes a watermark; an empty header for none. */
export const headerPart = (watermark: string | null): string =>
  xmlPart(
    `<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${watermark === null ? '' : watermarkRun(watermark)}</w:p></w:hdr>`,
  )

const watermarkRun = (words: string): string =>
  `<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" style="position:absolute;margin-left:0;margin-top:0;width:468pt;height:62pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d8c9a8" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="${escapedXml(words)}"/></v:shape></w:pict></w:r>`

/** What the paper says of itself, and "page / pages". */
export const footerPart = (line: string): string =>
  xmlPart(
    `<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="9184"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${escapedXml(line)}</w:t></w:r><w:r><w:tab/></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`,
  )

const field = (name: string): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`

export const stylesPart = (language: string): string =>
  xmlPart(
    `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/><w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${STYLES.map(styleOf).join('')}</w:styles>`,
  )

interface WordStyle {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly run: string
}

const PLAIN = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
const grey = (halfPoints: number): string =>
  `${PLAIN}<w:color w:val="4F555D"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`

const STYLES: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', paragraph: '', run: '' },
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:after="80"/>',
    run: '<w:b/><w:sz w:val="42"/><w:szCs w:val="42"/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="1"/>',
    run: `${PLAIN}<w:b/><w:color w:val="4F555D"/><w:sz w:val="22"/><w:szCs w:val="22"/>`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="2"/>',
    run: `${PLAIN}<w:b/><w:color w:val="4F555D"/><w:sz w:val="20"/><w:szCs w:val="20"/>`,
  },
  { id: 'Subtitle', name: 'Subtitle', paragraph: '<w:spacing w:after="60"/>', run: grey(20) },
  { id: 'Status', name: 'Status', paragraph: '<w:spacing w:after="240"/>', run: `${grey(17)}<w:b/>` },
  { id: 'Signed', name: 'Signed', paragraph: '<w:spacing w:after="60"/>', run: grey(17) },
  { id: 'Header', name: 'header', paragraph: '', run: grey(16) },
  { id: 'Footer', name: 'footer', paragraph: '', run: grey(16) },
]

const styleOf = ({ id, name, paragraph, run }: WordStyle): string =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
