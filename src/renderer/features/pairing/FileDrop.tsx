// Where a card comes in as a file: dropped on it, or chosen.
import { useId, useRef, useState, type DragEvent } from 'react'
import { cardOfDrop } from '../../app/journal/taking/taken-of-drop'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { joinClasses } from '../../ui/join-classes'
import styles from './PairingPlace.module.css'

interface FileDropProps {
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
}

export function FileDrop({ isBusy, onFile }: FileDropProps) {
  const { take } = m.pairing
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = cardOfDrop([...event.dataTransfer.files])
    if (file !== undefined) onFile(file)
  }
  return (
    <div
      data-takes-cards
      className={joinClasses(styles.drop, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={hintId}>{take.drop}</p>
      <Button busy={isBusy} aria-describedby={hintId} onClick={() => input.current?.click()}>
        {take.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".duocard,.txt,.eml,text/plain,image/png,image/jpeg,image/webp"
        autoComplete="off"
        aria-label={take.chooseLabel}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onFile(file)
          // The same file again is a choice, too.
          event.target.value = ''
        }}
      />
    </div>
  )
}
