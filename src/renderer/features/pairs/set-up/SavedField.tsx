// A field whose words save themselves: one line, or a few.
import { useSavedValue } from '../../../editor/use-saved-value'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'

interface SavedFieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string
  readonly value: string
  readonly maxLength: number
  /** More than one: a field of so many lines. */
  readonly rows?: number
  readonly onSave: (words: string) => Promise<unknown>
}

export function SavedField({ value, onSave, rows = 1, ...rest }: SavedFieldProps) {
  const words = useSavedValue(value, onSave)
  return rows > 1 ? (
    <TextArea
      {...rest}
      rows={rows}
      value={words.value}
      onChange={(event) => words.change(event.target.value)}
      onBlur={words.flush}
    />
  ) : (
    <TextField
      {...rest}
      value={words.value}
      onChange={(event) => words.change(event.target.value)}
      onBlur={words.flush}
    />
  )
}
