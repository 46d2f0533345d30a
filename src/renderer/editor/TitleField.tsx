// A title that is edited where it stands and grows with its words; one line of text, however many it wraps to.
import type { ComponentPropsWithRef, RefObject } from 'react'
import { joinClasses } from '../ui/join-classes'
import styles from './title.module.css'

interface TitleFieldProps extends Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'value' | 'ref'> {
  readonly label: string
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>
  readonly value: string
  readonly onEdit: (title: string) => void
  readonly onEnter: () => void
}

export function TitleField({ label, fieldRef, value, onEdit, onEnter, className, ...rest }: TitleFieldProps) {
  return (
    <h1 className={joinClasses(styles.heading, className)} data-words={value}>
      <textarea
        {...rest}
        ref={fieldRef}
        rows={1}
        dir="auto"
        maxLength={200}
        value={value}
        aria-label={label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        className={styles.title}
        onChange={(event) => onEdit(event.target.value.replace(/[\r\n]+/gu, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter()
        }}
      />
    </h1>
  )
}
