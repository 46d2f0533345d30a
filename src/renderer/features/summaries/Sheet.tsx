// The white sheet: what others will read, edited where it stands.
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { CannotShow } from '../../editor/CannotShow'
import { DraftOffer } from '../../editor/DraftOffer'
import { SummaryEditor } from '../../editor/SummaryEditor'
import { TitleField } from '../../editor/TitleField'
import type { OpenSummary } from '../../../contract/summaries'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './Sheet.module.css'
import type { SummaryWords } from './use-summary-words'

interface SheetProps {
  readonly summary: OpenSummary
  readonly words: SummaryWords
  readonly onReload: () => void
}

export function Sheet({ summary, words, onReload }: SheetProps) {
  const { editor, title, setTitle, titleField, state, save, offered, restore, discard } = words
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
        <div className={styles.kind}>
          <GroupTitle as="p">{m.summaries.sheet.kind}</GroupTitle>
          <span className={styles.stamp}>{m.summaries.notAgreed}</span>
        </div>
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
        {summary.names === null ? null : (
          <p className={styles.names} dir="auto">
            {m.summaries.sheet.names(summary.names.me, summary.names.partner)}
          </p>
        )}
        <div className={styles.text}>
          <SummaryEditor editor={editor} />
        </div>
      </article>
    </div>
  )
}
