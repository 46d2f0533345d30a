// Images and files in the text, by their attachment's id. Invariant: never read from HTML, so pasted text names none.
import { Node, ReactNodeViewRenderer } from '@tiptap/react'
import { FileCard } from './FileCard'
import { ImageCard } from './ImageCard'

export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    attachmentId: { default: null, rendered: false },
    alt: { default: null, rendered: false },
  }),
  // For the clipboard: the words only, an id means nothing elsewhere.
  renderHTML: ({ node }) => ['p', wordsOf(node.attrs['alt'])],
  renderText: ({ node }) => wordsOf(node.attrs['alt']),
  addNodeView: () => ReactNodeViewRenderer(ImageCard),
})

export const File = Node.create({
  name: 'file',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    attachmentId: { default: null, rendered: false },
    name: { default: null, rendered: false },
  }),
  renderHTML: ({ node }) => ['p', wordsOf(node.attrs['name'])],
  renderText: ({ node }) => wordsOf(node.attrs['name']),
  addNodeView: () => ReactNodeViewRenderer(FileCard),
})

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')
