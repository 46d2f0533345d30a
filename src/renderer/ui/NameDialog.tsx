// Asks for one name: of something new, or another one of something that is there. An empty one is not taken.
import { useId, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { m } from '../messages'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { FailureNote } from './FailureNote'
import { TextField } from './TextField'

interface NameDialogProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  /** What stands in the field at first. */
  readonly name: string
  readonly maxLength?: number
  readonly error?: unknown
  readonly isBusy: boolean
  readonly onName: (name: string) => void
  readonly onClose: () => void
  /** What else there is to say or choose. */
  readonly children?: ReactNode
  /** In place of "Save". */
  readonly submitLabel?: string
}

const LONGEST = 120

export function NameDialog({
  title,
  label,
  hint,
  maxLength = LONGEST,
  error,
  isBusy,
  onName,
  onClose,
  ...rest
}: NameDialogProps) {
  const [name, setName] = useState(rest.name)
  const formId = useId()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (name.trim() !== '' && !isBusy) onName(name.trim())
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={isBusy} disabled={name.trim() === ''}>
            {rest.submitLabel ?? m.ui.save}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} autoComplete="off">
        <TextField
          label={label}
          hint={hint}
          maxLength={maxLength}
          data-start
          value={name}
          onChange={(event) => setName(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </form>
      {rest.children}
      <FailureNote error={error} />
    </Dialog>
  )
}
