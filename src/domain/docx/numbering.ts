// How the lists of a Word document count: one definition a sign, one instance a list, so that each list starts anew.
import type { WordList } from './body'
import { xmlPart } from './xml-text'
import { NAMESPACES } from './parts'

const SIGNS = ['bullet', '1', 'a', 'A', 'i', 'I'] as const
const FORMATS: Readonly<Record<(typeof SIGNS)[number], string>> = {
  bullet: 'bullet',
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

export const numberingPart = (lists: readonly WordList[]): string =>
  xmlPart(
    `<w:numbering ${NAMESPACES}>${SIGNS.map(definition).join('')}${lists.map(instance).join('')}</w:numbering>`,
  )

function definition(sign: (typeof SIGNS)[number], index: number): string {
  const levels = LEVELS.map((level) => {
    const words = sign === 'bullet' ? '•' : `%${level + 1}.`
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${FORMATS[sign]}"/><w:lvlText w:val="${words}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(level + 1) * 360}" w:hanging="360"/></w:pPr></w:lvl>`
  })
  return `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`
}

function instance({ id, sign, depth, start }: WordList): string {
  const index = Math.max(
    SIGNS.findIndex((one) => one === sign),
    0,
  )
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${index}"/><w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`
}
