// What the keys process hears of an opening: that it succeeded, or a code of the contract and never a text.
import type { RoomsAnswer } from '../keys/hand-over'
import { refusalOf } from '../refusal'
import { incidentOf } from '../rpc/serve'

export function answerOfOpening(openIt: () => void): RoomsAnswer {
  try {
    openIt()
    return { opened: true }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === undefined)
      return { opened: false, code: 'UNEXPECTED', data: { incident: incidentOf(error) } }
    return { opened: false, code: refusal.code, ...(refusal.data && { data: { ...refusal.data } }) }
  }
}
