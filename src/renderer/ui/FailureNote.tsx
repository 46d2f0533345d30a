// A refusal said in words: what happened, what is safe, what to do. Unknown codes get the sentence for the unforeseen.
import { m } from '../messages'
import { Callout } from './Callout'
import styles from './FailureNote.module.css'

interface FailureNoteProps {
  readonly error: unknown
  /** It stands alone, in place of what could not be shown. */
  readonly isPage?: boolean
}

/** Shows nothing while there is no error. */
export function FailureNote({ error, isPage = false }: FailureNoteProps) {
  if (error === null || error === undefined) return null
  const message = Object.entries(m.errors.codes).find(([code]) => code === codeOf(error))?.[1]
  const { title, safe, next } = message ?? m.errors.codes.UNEXPECTED
  const note = (
    <Callout isAlert title={title}>
      {safe} {next}
    </Callout>
  )
  return isPage ? <div className={styles.page}>{note}</div> : note
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)
