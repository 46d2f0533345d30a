// What can be done where one is: a place offers its actions to the palette for as long as it is on screen.
// What can be done anywhere stands in app/journal/palette-entries.tsx.
import { useEffect, useRef } from 'react'

export interface Action {
  readonly id: string
  readonly label: string
  /** Other words by which people look for it. */
  readonly also?: string
  /** As they are written for people; the keys themselves are the place's own business. */
  readonly keys?: string
  /** What tells it from others of its kind, such as the partner's name. */
  readonly detail?: string
  /** Offered only to those who type for it. */
  readonly isTypedOnly?: boolean
  readonly act: () => void
}

/** Asked when the palette opens. */
type Offer = () => readonly Action[]

const offers = new Set<Offer>()

/** Those of the innermost part first. */
export const actionsHere = (): readonly Action[] => [...offers].flatMap((offer) => offer())

export function useActions(offer: Offer): void {
  const current = useRef(offer)

  useEffect(() => {
    current.current = offer
  }, [offer])

  // The list of those who offer something is outside React.
  useEffect(() => {
    const ask: Offer = () => current.current()
    offers.add(ask)
    return () => void offers.delete(ask)
  }, [])
}
