// Why a passage did not go through the door, or did not come back.
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { errorCode } from '../../editor/autosave'
import { NotSavedFirst } from './use-summary-words'

export function DoorRefusal({ error }: { readonly error: unknown }) {
  if (error === null) return null
  const sentence = error instanceof NotSavedFirst ? notSaved : sentences[errorCode(error)]
  if (sentence === undefined) return <FailureNote error={error} />
  return (
    <Callout isAlert title={sentence.title}>
      {sentence.text}
    </Callout>
  )
}

interface Sentence {
  readonly title: string
  readonly text: string
}

const notSaved: Sentence = {
  title: 'Save first',
  text: 'The last change of this summary is not saved yet, so nothing was moved. It is tried again by itself.',
}

const sentences: Readonly<Record<string, Sentence>> = {
  PASSAGE_GONE: {
    title: 'This passage is no longer marked',
    text: 'Nothing was carried. The list shows what is marked now.',
  },
  PASSAGE_AMBIGUOUS: {
    title: 'This passage stands twice in its note',
    text: 'Nothing was carried, because nobody can tell which one is meant. Open the session, take the mark away and set it again.',
  },
  STALE_REVISION: {
    title: 'The note was changed in the meantime',
    text: 'Nothing was carried. The list shows the words as they are now; look at them, then choose again.',
  },
}
