// A field whose words save themselves: one line, or a few.
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { useSavedWords } from './use-saved-words'

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
  const { words, onType, onLeave } = useSavedWords(value, onSave)
  return rows > 1 ? (
    <TextArea
      {...rest}
      rows={rows}
      value={words}
      onChange={(event) => onType(event.target.value)}
      onBlur={onLeave}
    />
  ) : (
    <TextField {...rest} value={words} onChange={(event) => onType(event.target.value)} onBlur={onLeave} />
  )
}
