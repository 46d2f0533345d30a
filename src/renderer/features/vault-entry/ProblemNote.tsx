// A problem inside a step: what happened and what to do, without leaving the page.
import { errorMessages } from '../../messages/en'
import { Callout } from '../../ui/Callout'
import { incidentInWords } from './problem'
import type { Problem } from './problem'

interface ProblemNoteProps {
  readonly problem: Problem
}

export function ProblemNote({ problem }: ProblemNoteProps) {
  const message = errorMessages[problem.code]
  return (
    <Callout title={message.title} isAlert>
      <p>{message.happened}</p>
      <p>
        {message.safe} {message.next}
      </p>
      {problem.incident ? <p>{incidentInWords(problem.incident)}</p> : null}
    </Callout>
  )
}
