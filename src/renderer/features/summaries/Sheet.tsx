// The white sheet: what others will read, edited where it stands.
import type { OfferedFacts, OpenSummary } from '../../../contract/summaries'
import { CannotShow } from '../../editor/CannotShow'
import { DraftOffer } from '../../editor/DraftOffer'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { SummaryEditor } from '../../editor/SummaryEditor'
import { TitleField } from '../../editor/TitleField'
import { m } from '../../messages/unlocked'
import styles from './Sheet.module.css'
import { SheetHead } from './SheetHead'
import { SheetTools } from './SheetTools'
import { Starters } from './Starters'
import { useDropOnSheet } from './use-drop-on-sheet'
import type { SummaryWords } from './use-summary-words'

interface SheetProps {
  readonly summary: OpenSummary
  readonly words: SummaryWords
  readonly sections: OfferedFacts['sections'] | undefined
  readonly onReload: () => void
}

export function Sheet({ summary, words, sections, onReload }: SheetProps) {
  const { editor, title, setTitle, titleField, state, save, offered, restore, discard, names } = words
  const dropping = useDropOnSheet(editor)
  // The buttons of a message go away with it; whoever used them by keyboard is led back to the text.
  const thenBackToText = (act: () => void) => () => {
    act()
    editor.commands.focus(null, { scrollIntoView: false })
  }
  return (
    <div className={styles.place}>
      <SaveProblem state={state} thing="summary" onRetry={thenBackToText(save)} onReload={onReload} />
      {words.hasContentError ? <CannotShow thing="summary" /> : null}
      {offered === null || words.hasContentError ? null : (
        <DraftOffer
          draft={offered}
          saved={summary}
          thing="summary"
          onRestore={thenBackToText(restore)}
          onDiscard={thenBackToText(discard)}
        />
      )}
      <div className={styles.above}>
        <SaveStatus state={state} />
      </div>
      <article data-paper="white" className={styles.sheet}>
        <SheetHead summaryId={summary.id} status={summary.status} />
        <TitleField
          fieldRef={titleField}
          label={m.summaries.sheet.titleLabel}
          placeholder={m.ui.untitled}
          className={styles.title}
          value={title}
          readOnly={words.isReadOnly}
          onEdit={setTitle}
          onEnter={() => editor.commands.focus('start')}
          onBlur={save}
        />
        {names === null ? null : (
          <p className={styles.names} dir="auto">
            {m.summaries.sheet.names(names.me, names.partner)}
          </p>
        )}
        <div className={styles.text} {...dropping}>
          <SummaryEditor editor={editor} />
          {sections === undefined || words.isReadOnly ? null : (
            <Starters editor={editor} sections={sections} />
          )}
        </div>
      </article>
      <SheetTools words={words} />
    </div>
  )
}
