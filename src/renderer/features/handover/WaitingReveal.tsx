// Sealed answers that wait, leading to where they are sealed and opened.
import type { RevealLine } from '../../../contract/reveal'
import { firstName } from '../../../domain/first-name'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import styles from './HandoverPlace.module.css'

interface WaitingRevealProps {
  readonly line: RevealLine
  readonly partnerName: string
  readonly onOpen: () => void
}

export function WaitingReveal({ line: { phase, title }, partnerName, onOpen }: WaitingRevealProps) {
  const { waiting, waitingFacts } = m.reveal
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <Avatar name={partnerName} side="partner" />
      <span className={styles.words} dir="auto">
        <b>{waiting[phase](firstName(partnerName), title || m.ui.untitled)}</b>
        <small>{waitingFacts[phase]}</small>
      </span>
    </button>
  )
}
