// A standard Markdown reader (CommonMark and GitHub's additions) to compare ours with, telling what it read as a note.
import type { Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { DocumentMark, DocumentNode } from '../../src/domain/document'

/** Indented code, link definitions and bare addresses are words to us. */
const LEFT_OUT = ['codeIndented', 'definition', 'wwwAutolink', 'protocolAutolink', 'emailAutolink']
/** It looks for bare addresses in words once more. */
const withoutSearch = gfmFromMarkdown().filter(({ transforms }) => transforms === undefined)

/** `leftOut`: what else is words. */
export function readByStandard(markdown: string, leftOut: readonly string[] = []): DocumentNode {
  const root = fromMarkdown(markdown, {
    extensions: [gfm({ singleTilde: false }), { disable: { null: [...LEFT_OUT, ...leftOut] } }],
    mdastExtensions: withoutSearch,
  })
  const content = blocksIn(root)
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}

const blocksIn = (parent: Parents): DocumentNode[] => parent.children.flatMap(blocks)
const orBlank = (nodes: DocumentNode[]): DocumentNode[] =>
  nodes.length === 0 ? [{ type: 'paragraph' }] : nodes

function blocks(node: RootContent): DocumentNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node)]
    case 'heading':
      return [{ ...paragraph(node), type: 'heading', attrs: { level: Math.min(node.depth, 3) } }]
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'blockquote':
      return [{ type: 'blockquote', content: orBlank(blocksIn(node)) }]
    case 'list':
      return lists(node)
    case 'table':
      return [{ type: 'table', content: node.children.map((row, at) => tableRow(row, at)) }]
    case 'code':
      return [{ type: 'paragraph', content: node.value.split('\n').flatMap(codeLine) }]
    case 'html':
      // A line break that stands alone.
      return [{ type: 'paragraph', content: [{ type: 'hardBreak' }] }]
    default:
      throw new Error(`not expected: ${node.type}`)
  }
}

const codeLine = (text: string, at: number): DocumentNode[] => [
  ...(at > 0 ? [{ type: 'hardBreak' }] : []),
  ...(text === '' ? [] : [{ type: 'text', text }]),
]

function paragraph(node: Parents): DocumentNode {
  const [only] = node.children
  if (node.children.length === 1 && only?.type === 'image' && only.url.startsWith('attachment:'))
    return image(only)
  if (node.children.length === 1 && only?.type === 'link' && only.url.startsWith('attachment:'))
    return file(only)
  const content = inline(node, [])
  const isBlank = content.length === 1 && content[0]?.text === '\u00a0' && content[0].marks === undefined
  return { type: 'paragraph', ...(content.length > 0 && !isBlank && { content }) }
}

const image = ({ url, alt }: { url: string; alt?: string | null | undefined }): DocumentNode => ({
  type: 'image',
  attrs: { attachmentId: url.slice('attachment:'.length), ...(alt && { alt }) },
})

function file(node: Parents & { url: string }): DocumentNode {
  const name = inline(node, [])
    .map(({ text }) => text ?? '')
    .join('')
  return {
    type: 'file',
    attrs: { attachmentId: node.url.slice('attachment:'.length), ...(name && { name }) },
  }
}

function lists(list: Extract<Nodes, { type: 'list' }>): DocumentNode[] {
  const found: { type: string; attrs?: { start: number }; content: DocumentNode[] }[] = []
  for (const item of list.children) {
    const isTask = item.checked != null && list.ordered !== true
    const content = blocksIn(item)
    const node = {
      type: isTask ? 'taskItem' : 'listItem',
      ...(isTask && { attrs: { checked: item.checked } }),
      content: content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content],
    }
    const type = list.ordered === true ? 'orderedList' : isTask ? 'taskList' : 'bulletList'
    const last = found.at(-1)
    if (last?.type === type) last.content.push(node)
    else
      found.push({
        type,
        ...(type === 'orderedList' && { attrs: { start: list.start ?? 1 } }),
        content: [node],
      })
  }
  return found
}

function tableRow(row: Extract<Nodes, { type: 'tableRow' }>, at: number): DocumentNode {
  const type = at === 0 ? 'tableHeader' : 'tableCell'
  return { type: 'tableRow', content: row.children.map((cell) => ({ type, content: [paragraph(cell)] })) }
}

const SIGNS: Readonly<Record<string, string>> = { strong: 'bold', emphasis: 'italic', delete: 'strike' }

function inline(parent: Parents, marks: readonly DocumentMark[]): DocumentNode[] {
  return parent.children.flatMap((node): DocumentNode[] => {
    const marked = marks.length > 0 && { marks }
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return node.value === '' ? [] : [{ type: 'text', text: node.value.replaceAll('\n', ' '), ...marked }]
      case 'break':
        return [{ type: 'hardBreak', ...marked }]
      case 'html':
        return [{ type: 'hardBreak', ...marked }]
      case 'image':
        return [
          {
            type: 'text',
            text: node.alt || node.url,
            marks: withMark(marks, { type: 'link', attrs: { href: node.url } }),
          },
        ]
      case 'link':
        return link(node, withMark(marks, { type: 'link', attrs: { href: node.url } }))
      case 'strong':
      case 'emphasis':
      case 'delete':
        return inline(node, withMark(marks, { type: SIGNS[node.type] ?? '' }))
      default:
        throw new Error(`not expected: ${node.type}`)
    }
  })
}

function link(node: Parents & { url: string }, marks: readonly DocumentMark[]): DocumentNode[] {
  const words = inline(node, marks)
  return words.length > 0 ? words : [{ type: 'text', text: node.url, marks }]
}

const withMark = (marks: readonly DocumentMark[], mark: DocumentMark): DocumentMark[] => [
  ...marks.filter(({ type }) => type !== mark.type),
  mark,
]
