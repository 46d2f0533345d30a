// The words for an image, edited where they stand. Its keys are its own: nothing of them reaches the text.
import { useState } from 'react'
import { m } from '../../messages/unlocked'
import styles from './files.module.css'

interface AltFieldProps {
  readonly alt: string
  readonly isReadOnly: boolean
  readonly onChange: (alt: string) => void
}

export function AltField({ alt, isReadOnly, onChange }: AltFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null && typed.trim() !== alt) onChange(typed.trim())
    setTyped(null)
  }
  return (
    <input
      type="text"
      className={styles.alt}
      aria-label={m.note.files.alt}
      placeholder={m.note.files.altPlaceholder}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      dir="auto"
      maxLength={500}
      readOnly={isReadOnly}
      value={typed ?? alt}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}
