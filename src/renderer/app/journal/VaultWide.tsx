// Places of the whole vault, whichever pair one was with: search, tags and people, templates, the trash.
import type { Pair } from '../../../contract/pairs'
import { CandidatesPlace } from '../../features/candidates/CandidatesPlace'
import { HandoverPlace } from '../../features/handover/HandoverPlace'
import { LabelPage } from '../../features/labels/LabelPage'
import { LabelsPlace } from '../../features/labels/LabelsPlace'
import { SearchPlace } from '../../features/search/SearchPlace'
import { TemplatesPlace } from '../../features/templates/TemplatesPlace'
import { TrashPlace } from '../../features/trash/TrashPlace'
import { wantWords } from '../../editor/find/wanted-words'
import { placeOfSubject, revealsOf, sessionAt, type Place } from './place'
import { placeOfTarget } from './place-of-target'

const placesHere = ['search', 'labels', 'label', 'templates', 'candidates', 'handover', 'trash'] as const

type VaultWidePlace = Extract<Place, { readonly is: (typeof placesHere)[number] }>

export const isVaultWide = (place: Place): place is VaultWidePlace => placesHere.some((is) => is === place.is)

interface VaultWideProps {
  readonly pairs: readonly Pair[]
  readonly place: VaultWidePlace
  readonly go: (place: Place) => void
}

export function VaultWide({ pairs, place, go }: VaultWideProps) {
  const partnerOf = (pairId: string) => pairs.find(({ id }) => id === pairId)?.partnerName
  switch (place.is) {
    case 'search':
      return (
        <SearchPlace
          pairs={pairs}
          visit={place}
          onGo={(target, words) => {
            const next = placeOfTarget(target)
            if (next === null) return
            wantWords(target.kind === 'note' ? words : '')
            go(next)
          }}
        />
      )
    case 'labels':
      return <LabelsPlace onOpen={(kind, labelId) => go({ is: 'label', kind, labelId })} />
    case 'label':
      return (
        <LabelPage
          key={place.labelId}
          kind={place.kind}
          labelId={place.labelId}
          partnerOf={partnerOf}
          onGo={({ pairId, sessionId, part }) => go(sessionAt(pairId, sessionId, part))}
          onGone={(labelId) =>
            go(labelId === null ? { is: 'labels' } : { is: 'label', kind: place.kind, labelId })
          }
        />
      )
    case 'templates':
      return <TemplatesPlace />
    case 'candidates':
      return (
        <CandidatesPlace
          myName={pairs[0]?.myName ?? ''}
          onMakePair={(candidateId) => go({ is: 'newPair', candidateId })}
        />
      )
    case 'handover':
      return (
        <HandoverPlace
          onOpen={({ subject, pairId }) => go(placeOfSubject(subject, pairId))}
          onOpenReveal={({ id, pairId }) => go(revealsOf(pairId, id))}
        />
      )
    case 'trash':
      return <TrashPlace />
  }
}
