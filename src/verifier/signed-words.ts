// The signed words as elements of the verifier's page. Invariant: text stays text.
import { charterBlocksOf } from '../domain/docx/charter-blocks'
import { charterSheetOf } from '../domain/charter-sheet'
import { assertNever } from '../domain/result'
import {
  type SummaryBlock,
  type SummaryItem,
  type SummarySpan,
  summaryBlocksOf,
} from '../domain/summary-blocks'
import { namesLineOf } from '../domain/summary-names'
import { visibleText } from '../domain/visible-text'
import { documentWords } from '../main/document-words'
import type { SignedPaper } from './signed-paper'

export function signedWordsOf(paper: SignedPaper): HTMLElement[] {
  if (paper.is === 'summary') {
    const { title, names, document: words } = paper.paper
    return [
      heading(title),
      ...line(names === null ? '' : namesLineOf(names)),
      ...blocks(summaryBlocksOf(words)),
    ]
  }
  const { content, names } = paper
  const sheet = charterSheetOf({ content, names, version: 1 }, documentWords.charter)
  return [heading(sheet.title), ...line(sheet.facts), ...blocks(charterBlocksOf(sheet))]
}

const heading = (title: string): HTMLElement => element('h3', [visibleText(title)])
const line = (text: string): HTMLElement[] => (text === '' ? [] : [element('p', [visibleText(text)])])
const blocks = (given: readonly SummaryBlock[]): HTMLElement[] => given.map(blockOf)

function blockOf(block: SummaryBlock): HTMLElement {
  switch (block.is) {
    case 'paragraph':
      return element('p', block.spans.map(spanOf))
    case 'heading':
      return element(block.level === 3 ? 'h5' : 'h4', block.spans.map(spanOf))
    case 'bulletList':
      return element('ul', block.items.map(itemOf))
    case 'orderedList': {
      const list = element('ol', block.items.map(itemOf))
      list.setAttribute('start', String(block.start))
      if (block.numbering !== null) list.setAttribute('type', block.numbering)
      return list
    }
    default:
      return assertNever(block)
  }
}

const itemOf = (item: SummaryItem): HTMLElement => element('li', blocks(item))

function spanOf({ text, isBold, isItalic }: SummarySpan): Node {
  const lines = text.split('\n').flatMap((part, at) => [...(at === 0 ? [] : [element('br', [])]), part])
  if (isBold) return element('strong', isItalic ? [element('em', lines)] : lines)
  return element(isItalic ? 'em' : 'span', lines)
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}
