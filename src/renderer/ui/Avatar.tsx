// Two initials in the colour of a side. The name stands beside it, so it is hidden from screen readers.
import { joinClasses } from './join-classes'
import styles from './Avatar.module.css'

interface AvatarProps {
  readonly name: string
  readonly side: 'me' | 'partner'
}

export function Avatar({ name, side }: AvatarProps) {
  return (
    <span className={joinClasses(styles.avatar, styles[side])} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const first = firstLetter(words[0])
  return words.length > 1 ? first + firstLetter(words.at(-1)) : first
}

function firstLetter(word = ''): string {
  return (Array.from(word)[0] ?? '').toLocaleUpperCase()
}
