// The panel of the agreement, for the places that show the words: they know nothing of each other.
import type { ReactNode } from 'react'
import type { HandOverSubject } from '../../../../contract/handover'
import type { Pair } from '../../../../contract/pairs'
import type { CharterInHand } from '../../../features/charter/charter-in-hand'
import type { ComposedSheet } from '../../../features/summaries/composed-sheet'
import { placeOfSubject, type Place } from '../place'
import { AgreementPanel } from './AgreementPanel'

interface Ways {
  readonly pair: Pair
  readonly go: (place: Place) => void
}

interface SummaryWays extends Ways {
  /** The composer takes over what the vault has now. */
  readonly onChanged: () => void
}

export const agreementOfSummary =
  ({ pair, go, onChanged }: SummaryWays) =>
  ({ subject, revision, isSaved, leakCount, letLeaveCount, onWrite }: ComposedSheet): ReactNode => (
    <AgreementPanel
      subject={subject}
      pair={pair}
      sheet={{ revision, isSaved, leakCount, letLeaveCount, onChanged, onWrite, versions: null }}
      {...waysOut({ pair, go })}
    />
  )

export const agreementOfCharter =
  ({ pair, go }: Ways) =>
  ({ charterId, ...sheet }: CharterInHand): ReactNode => (
    <AgreementPanel
      subject={{ kind: 'charter', id: charterId }}
      pair={pair}
      sheet={sheet}
      {...waysOut({ pair, go })}
    />
  )

const waysOut = ({ pair, go }: Ways) => ({
  onPairing: () => go({ is: 'pairing', pairId: pair.id }),
  onOpen: (subject: HandOverSubject) => go(placeOfSubject(subject, pair.id)),
})
