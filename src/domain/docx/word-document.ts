// A paper as the parts of a Word document (ECMA-376), still to be zipped. Invariant: the same paper gives the same parts.
import type { PaperStatus } from '../paper-status'
import type { SummaryBlock } from '../summary-blocks'
import { blocksToWord, lineToWord } from './body'
import { numberingPart } from './numbering'
import {
  NAMESPACES,
  appPart,
  contentTypesPart,
  corePart,
  documentLinksPart,
  footerPart,
  headerPart,
  packageLinksPart,
  settingsPart,
  stylesPart,
} from './parts'
import { xmlPart } from './xml-text'

export interface WordPaper {
  readonly title: string
  /** Lines under the title: names, dates. */
  readonly facts: readonly string[]
  readonly status: PaperStatus
  readonly blocks: readonly SummaryBlock[]
  /** BCP 47. */
  readonly language: string
  /** Of the export, ISO. */
  readonly day: string
}

/** By name inside the package, in the order they are to be written. */
export function wordPartsOf(paper: WordPaper): ReadonlyMap<string, string> {
  const body = blocksToWord(paper.blocks)
  return new Map([
    ['[Content_Types].xml', contentTypesPart],
    ['_rels/.rels', packageLinksPart],
    ['docProps/core.xml', corePart(paper.title, paper.language, paper.day)],
    ['docProps/app.xml', appPart],
    ['word/document.xml', documentPart(paper, body.xml)],
    ['word/_rels/document.xml.rels', documentLinksPart],
    ['word/styles.xml', stylesPart(paper.language)],
    ['word/numbering.xml', numberingPart(body.lists)],
    ['word/settings.xml', settingsPart],
    ['word/header1.xml', headerPart(paper.status.watermark)],
    ['word/footer1.xml', footerPart(paper.status.line)],
  ])
}

/** A4, margins of 24 mm. */
const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1361" w:bottom="1474" w:left="1361" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'

function documentPart({ title, facts, status }: WordPaper, body: string): string {
  const lines = [
    lineToWord('Title', title),
    ...facts.map((fact) => lineToWord('Subtitle', fact)),
    lineToWord('Status', status.line),
    body,
    ...(status.signed === null
      ? []
      : [
          lineToWord('Heading2', status.signed.heading),
          ...status.signed.lines.map((line) => lineToWord('Signed', line)),
        ]),
  ]
  const drawn = lines.filter((line) => line !== '').join('\n')
  return xmlPart(`<w:document ${NAMESPACES}><w:body>\n${drawn}\n${SECTION}</w:body></w:document>`)
}
