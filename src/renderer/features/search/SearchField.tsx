// The field one searches in. Enter asks for the best matches, the down arrow leads to the first hit.
import SearchIcon from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import type { KeyboardEvent, Ref } from 'react'
import { m } from '../../messages/unlocked'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>
  readonly text: string
  readonly onText: (text: string) => void
  readonly onEnter: () => void
  readonly onDown: () => void
}

export function SearchField({ ref, text, onText, onEnter, onDown }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const act = { Enter: onEnter, ArrowDown: onDown, Escape: text === '' ? undefined : () => onText('') }[
      event.key
    ]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <div className={styles.box}>
      <SearchIcon strokeWidth={1.75} aria-hidden="true" className={styles.icon} />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        aria-label={m.search.field}
        placeholder={m.search.placeholder}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        className={styles.field}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text === '' ? null : (
        <button type="button" className={styles.clear} aria-label={m.search.clear} onClick={() => onText('')}>
          <X strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
