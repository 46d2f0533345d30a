// Direction, tag, person and goal as marks. Invariant: never read from HTML, so pasted text is never labelled; the
// document holds ids, and the names are drawn over it.
import { Mark } from '@tiptap/core'
import { labelAttribute, type LabelKind } from './label-kinds'
import { labelView } from './label-view'

/** Outside "may be shared", so that a drawn name never looks like words that may be shared. */
const priorities: Readonly<Record<LabelKind, number>> = {
  direction: 1400,
  goal: 1300,
  person: 1200,
  tag: 1100,
}

const labelMark = (kind: LabelKind) =>
  Mark.create({
    name: kind,
    priority: priorities[kind],
    // What is typed behind words of one direction goes the same way; a tag was given to these words.
    inclusive: kind === 'direction',
    keepOnSplit: false,
    // The same words may bear several tags, people, goals; they go one way only.
    excludes: kind === 'direction' ? 'direction' : '',

    addAttributes: () => ({ [labelAttribute[kind]]: { default: null, rendered: false } }),

    renderHTML: () => ['span', 0],

    addMarkView() {
      return ({ mark }) => labelView(kind, mark, this.editor)
    },
  })

export const labelMarks = [labelMark('direction'), labelMark('goal'), labelMark('person'), labelMark('tag')]
