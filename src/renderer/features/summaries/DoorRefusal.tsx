// Why a passage did not go through the door, or did not come back.
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { errorCode } from '../../editor/autosave'
import { m } from '../../messages/unlocked'
import { NotSavedFirst } from './use-summary-words'

export function DoorRefusal({ error }: { readonly error: unknown }) {
  if (error === null) return null
  const sentence = sentenceFor(error)
  if (sentence === undefined) return <FailureNote error={error} />
  return (
    <Callout isAlert title={sentence.title}>
      {sentence.text}
    </Callout>
  )
}

function sentenceFor(error: unknown) {
  if (error instanceof NotSavedFirst) return m.summaries.notSavedFirst
  const code = errorCode(error)
  return Object.entries(m.summaries.notMovedBecause).find(([one]) => one === code)?.[1]
}
