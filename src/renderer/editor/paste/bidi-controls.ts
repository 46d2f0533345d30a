// Signs that turn the direction of what follows (overrides, embeddings, isolates): in pasted text they can make words
// read other than they are stored. Each paragraph finds its direction by its own letters; plain marks may stay.
import { Fragment, Slice, type Node } from '@tiptap/pm/model'

const bidiControls = /[\u202a-\u202e\u2066-\u2069]/gu

export const withoutBidiControls = (text: string): string => text.replace(bidiControls, '')

export const withoutBidi = ({ content, openStart, openEnd }: Slice): Slice =>
  new Slice(cleanFragment(content), openStart, openEnd)

function cleanFragment(fragment: Fragment): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    if (!node.isText) return void nodes.push(node.copy(cleanFragment(node.content)))
    const text = withoutBidiControls(node.text ?? '')
    if (text !== '') nodes.push(node.type.schema.text(text, node.marks))
  })
  return Fragment.fromArray(nodes)
}
