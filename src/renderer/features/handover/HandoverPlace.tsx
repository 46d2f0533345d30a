// The hand-overs of the vault: what waits for me, what waits for a partner, and where a file is taken.
import { m } from '../../messages/unlocked'

export function HandoverPlace() {
  return <h1>{m.handover.heading}</h1>
}
