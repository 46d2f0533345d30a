// A name that stands on the sheet, said otherwise: found as a whole word wherever it stands, replaced in one step.
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import { placesOfName, withNameReplaced } from '../../../domain/name-places'
import { useJournal } from '../../app/journal/journal-context'
import { textOfNode } from '../../editor/text-offsets'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { replaceOnSheet } from './replace-on-sheet'
import styles from './ReplaceNameDialog.module.css'
import type { SummaryWords } from './use-summary-words'

interface ReplaceNameDialogProps {
  readonly words: SummaryWords
  readonly onClose: () => void
}

export function ReplaceNameDialog({ words, onClose }: ReplaceNameDialogProps) {
  const said = m.summaries.replaceName
  const { queries } = useJournal()
  const formId = useId()
  const [name, setName] = useState('')
  const [by, setBy] = useState<string>(said.colleague)
  const { data: kept } = useQuery(queries.leaks.names.queryOptions({ input: {} }))
  const text = `${words.title}\n${textOfNode(words.editor.state.doc)}`
  const count = placesOfName(text, name).length
  // People are called by their first name as well.
  const called = (kept ?? [])
    .filter(({ isKept }) => isKept)
    .flatMap((one) => [one.name, one.name.split(' ')[0] ?? ''])
  const known = [...new Set(called)].filter((one) => placesOfName(text, one).length > 0)

  const replace = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (count === 0 || by.trim() === '') return
    replaceOnSheet(words.editor, name, by.trim())
    const title = withNameReplaced(words.title, name, by.trim())
    if (title !== words.title) words.setTitle(title)
    onClose()
  }

  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} disabled={count === 0 || by.trim() === ''}>
            {said.replace}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={replace} autoComplete="off">
        <TextField
          label={said.name}
          hint={said.hint}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {known.length === 0 ? null : (
          <div role="group" aria-label={said.known} className={styles.known}>
            {known.map((one) => (
              <Button key={one} onClick={() => setName(one)}>
                {one}
              </Button>
            ))}
          </div>
        )}
        <TextField
          label={said.by}
          maxLength={120}
          value={by}
          onChange={(event) => setBy(event.target.value)}
        />
        <p role="status" className={styles.count}>
          {name.trim() === '' ? null : count === 0 ? said.nowhere : said.places(count)}
        </p>
      </form>
    </Dialog>
  )
}
