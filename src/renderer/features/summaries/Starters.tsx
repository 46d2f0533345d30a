// On an empty sheet: headings to start with, in the order in which they stand. Free writing needs none of them.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import type { OfferedFacts } from '../../../contract/summaries'
import { SECTIONS } from '../../../domain/summary-sections'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import styles from './Sheet.module.css'

interface StartersProps {
  readonly editor: Editor
  readonly sections: OfferedFacts['sections']
}

export function Starters({ editor, sections }: StartersProps) {
  const isEmpty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty })
  if (!isEmpty) return null
  const { starters } = m.summaries.sheet
  const begin = (titles: readonly string[]) => {
    const blocks = titles.flatMap((title) => [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: title }] },
      { type: 'paragraph' },
    ])
    // The caret goes under the first heading: behind its opening, its words and its end.
    const under = (titles[0]?.length ?? 0) + 3
    editor.chain().setContent(blocks).focus(under).run()
  }
  return (
    <div role="group" aria-label={starters.label} className={styles.starters}>
      <p>{starters.lead}</p>
      {SECTIONS.map((section) => (
        <Button key={section} onClick={() => begin([sections[section]])}>
          {sections[section]}
        </Button>
      ))}
      <Button kind="quiet" onClick={() => begin(SECTIONS.map((section) => sections[section]))}>
        {starters.all}
      </Button>
    </div>
  )
}
