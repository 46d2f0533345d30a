// The wordings of one clause, with small fields for what differs from pair to pair.
import { useState } from 'react'
import type { ClauseBlank, ClauseKind } from '../../../contract/charter'
import { blanksIn, filledIn } from '../../../domain/clause-wording'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import styles from './dialogs.module.css'
import { usualValues } from './edits'

interface WordingDialogProps {
  readonly kind: ClauseKind
  readonly names: { readonly me: string; readonly partner: string } | null
  /** Words stand there already. */
  readonly replaces: boolean
  readonly onUse: (words: string) => void
  readonly onClose: () => void
}

export function WordingDialog({ kind, names, replaces, onUse, onClose }: WordingDialogProps) {
  const [chosenId, setChosenId] = useState(kind.wordings[0]?.id ?? '')
  const [values, setValues] = useState(() => usualValues(kind, names))
  const chosen = kind.wordings.find(({ id }) => id === chosenId)
  const blanks = blanksIn(chosen?.text ?? '').flatMap(
    (name) => kind.blanks.find((blank) => blank.name === name) ?? [],
  )
  const fields = (
    <div className={styles.blanks}>
      {blanks.map((blank) => (
        <Blank
          key={blank.name}
          blank={blank}
          names={names}
          value={values[blank.name] ?? ''}
          onChange={(value) => setValues({ ...values, [blank.name]: value })}
        />
      ))}
    </div>
  )
  return (
    <Dialog
      holdsWords
      title={m.charter.clause.wordingsFor(kind.heading)}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button
            kind="primary"
            onClick={() => {
              onUse(filledIn(chosen?.text ?? '', values))
              onClose()
            }}
          >
            {m.charter.wording.use}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.lead}>{kind.about}</p>
        <Choice
          legend={m.charter.wording.legend}
          hideLegend
          value={chosenId}
          onChange={setChosenId}
          options={kind.wordings.map(({ id, text }) => ({
            value: id,
            label: <span className={styles.said}>{filledIn(text, values)}</span>,
            details: blanks.length === 0 ? undefined : fields,
          }))}
        />
        {replaces ? <p className={styles.lead}>{m.charter.wording.replaces}</p> : null}
      </div>
    </Dialog>
  )
}

interface BlankProps {
  readonly blank: ClauseBlank
  readonly names: WordingDialogProps['names']
  readonly value: string
  readonly onChange: (value: string) => void
}

function Blank({ blank, names, value, onChange }: BlankProps) {
  if (blank.kind === 'who') {
    const people = names === null ? [] : [names.me, names.partner]
    return (
      <Select label={blank.label} value={value} onChange={(event) => onChange(event.target.value)}>
        {[...people, ...blank.others].map((who) => (
          <option key={who} value={who}>
            {who}
          </option>
        ))}
      </Select>
    )
  }
  if (blank.kind === 'number')
    return (
      <TextField
        label={blank.label}
        type="number"
        min={blank.least}
        max={blank.most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return (
    <TextField
      className={styles.wide}
      label={blank.label}
      maxLength={400}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
