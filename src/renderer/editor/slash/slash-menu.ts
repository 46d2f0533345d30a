// The "/" at the start of a block or behind a blank: which words follow it, and who takes the arrow keys meanwhile.
import { Extension, type Editor, type Range } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'

export interface SlashQuery {
  /** From the slash to the caret: goes when an entry is chosen. */
  readonly range: Range
  readonly words: string
}

type TakeKey = (event: KeyboardEvent) => boolean

export interface SlashStore {
  readonly query: () => SlashQuery | null
  readonly subscribe: (listener: () => void) => () => void
  /** The list that is on screen takes keys first (true: it took this one); answers the function that ends it. */
  readonly takeKeys: (take: TakeKey) => () => void
  readonly key: TakeKey
  readonly set: (query: SlashQuery | null) => void
}

declare module '@tiptap/core' {
  interface Storage {
    slashMenu: SlashStore
  }
}

export const slashStoreOf = (editor: Editor): SlashStore => editor.storage.slashMenu

export const slashKey = new PluginKey('slashMenu')

export const SlashMenu = Extension.create<object, SlashStore>({
  name: 'slashMenu',
  // Before the keys of lists and tables: while it is open, Enter and the arrows are its own.
  priority: 500,
  addStorage: () => createSlashStore(),

  addProseMirrorPlugins() {
    const store = this.storage
    return [
      Suggestion({
        editor: this.editor,
        pluginKey: slashKey,
        char: '/',
        allowedPrefixes: [' ', '\u00a0'],
        decorationClass: 'slash',
        allow: ({ editor }) => editor.isEditable,
        render: () => ({
          onStart: ({ range, query }) => store.set({ range, words: query }),
          onUpdate: ({ range, query }) => store.set({ range, words: query }),
          onExit: () => store.set(null),
          onKeyDown: ({ event }) => store.key(event),
        }),
      }),
    ]
  },
})

function createSlashStore(): SlashStore {
  const listeners = new Set<() => void>()
  let query: SlashQuery | null = null
  let take: TakeKey | null = null
  return {
    query: () => query,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeKeys(next) {
      take = next
      return () => {
        take = null
      }
    },
    key: (event) => take?.(event) ?? false,
    set(next) {
      query = next
      for (const listener of listeners) listener()
    },
  }
}
