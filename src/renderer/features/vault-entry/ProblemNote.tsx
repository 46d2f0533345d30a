// A problem inside a step: what happened and what to do, without leaving the page.
import { m } from '../../messages'
import { Callout } from '../../ui/Callout'
import type { Problem } from './problem'

interface ProblemNoteProps {
  readonly problem: Problem
}

export function ProblemNote({ problem }: ProblemNoteProps) {
  const message = m.errors.codes[problem.code]
  return (
    <Callout title={message.title} isAlert>
      <p>{message.happened}</p>
      <p>
        {message.safe} {message.next}
      </p>
      {problem.incident ? <p>{m.entry.incident(problem.incident)}</p> : null}
    </Callout>
  )
}
