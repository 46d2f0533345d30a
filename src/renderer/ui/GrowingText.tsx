// Lines of text edited where they stand on a page: the field is as high as its words. Never remembered or spell-checked
// by the browser.
import type { ComponentPropsWithRef } from 'react'
import { joinClasses } from './join-classes'
import styles from './GrowingText.module.css'

interface GrowingTextProps extends Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'value'> {
  readonly 'aria-label': string
  readonly value: string
  readonly onEdit: (words: string) => void
}

export function GrowingText({ value, onEdit, className, ...rest }: GrowingTextProps) {
  return (
    <div className={joinClasses(styles.box, className)} data-words={value || rest.placeholder}>
      <textarea
        {...rest}
        rows={1}
        dir="auto"
        value={value}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        className={styles.field}
        onChange={(event) => onEdit(event.target.value)}
      />
    </div>
  )
}
