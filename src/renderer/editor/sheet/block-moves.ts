// Alt and an arrow key move the line one is in.
import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { movedBlock, type Direction } from './move-block'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockMoves: {
      /** Moves the item or block the selection begins in past its neighbour. */
      moveBlock: (direction: Direction) => ReturnType
    }
  }
}

export const BlockMoves = Extension.create({
  name: 'blockMoves',
  addCommands() {
    return {
      moveBlock:
        (direction) =>
        ({ state, dispatch, view }) => {
          if (!view.editable) return false
          const moved = movedBlock(state, direction)
          // Each move is a step of its own to undo, however quick.
          if (moved !== null) dispatch?.(closeHistory(moved))
          return moved !== null
        },
    }
  },
  addKeyboardShortcuts() {
    // At the edge the key does nothing; it would jump by a paragraph otherwise.
    const move = (direction: Direction) => () => {
      this.editor.commands.moveBlock(direction)
      return true
    }
    return { 'Alt-ArrowUp': move('up'), 'Alt-ArrowDown': move('down') }
  },
})
