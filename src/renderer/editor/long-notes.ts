// A very long note says so, and its blocks that are out of sight are then neither laid out nor painted.
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

const manyBlocks = 120

export const LongNotes = Extension.create({
  name: 'longNotes',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('longNotes'),
      props: {
        attributes: ({ doc }) =>
          doc.childCount > manyBlocks ? { 'data-long': 'true' } : { 'data-long': 'false' },
      },
    }),
  ],
})
