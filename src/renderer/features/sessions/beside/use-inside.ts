// What the open note holds beside its plain words: passages, goals, labels, files. Counted at most five times a second,
// never on the keystroke itself: a long note stays quick to write in.
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { passageRuns, type PassageRun } from '../../../editor/passages'

interface Inside {
  readonly passages: readonly PassageRun[]
  readonly goalIds: readonly string[]
  readonly tagIds: readonly string[]
  readonly personIds: readonly string[]
  readonly attachmentIds: readonly string[]
}

const PAUSE_MS = 200

export function useInside(editor: Editor): Inside {
  const [inside, setInside] = useState(() => countedIn(editor))

  // The editor changes outside React.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    let counted = editor.state.doc
    const count = () => {
      timer = null
      if (editor.isDestroyed || editor.state.doc === counted) return
      counted = editor.state.doc
      setInside(countedIn(editor))
    }
    // Also for changes that are no edit, such as words that are put back.
    const later = () => {
      timer ??= setTimeout(count, PAUSE_MS)
    }
    editor.on('transaction', later)
    return () => {
      editor.off('transaction', later)
      if (timer !== null) clearTimeout(timer)
    }
  }, [editor])

  return inside
}

/** Each id once, in reading order. */
function countedIn({ state: { doc } }: Editor): Inside {
  const ids = { goal: new Set<string>(), tag: new Set<string>(), person: new Set<string>() }
  const attachmentIds = new Set<string>()
  doc.descendants((node) => {
    keep(attachmentIds, node.attrs['attachmentId'])
    for (const { attrs } of node.marks) {
      keep(ids.goal, attrs['goalId'])
      keep(ids.tag, attrs['tagId'])
      keep(ids.person, attrs['personId'])
    }
  })
  return {
    passages: passageRuns(doc).filter((run) => run.words.trim() !== ''),
    goalIds: [...ids.goal],
    tagIds: [...ids.tag],
    personIds: [...ids.person],
    attachmentIds: [...attachmentIds],
  }
}

function keep(ids: Set<string>, id: unknown): void {
  if (typeof id === 'string') ids.add(id)
}
