import { m } from '../../messages/unlocked'

export function CandidatesPlace() {
  return <h1>{m.candidates.heading}</h1>
}
