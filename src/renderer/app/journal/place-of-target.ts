// Where something found leads. Null: nowhere, as a file that stands in no note.
import type { SearchTarget } from '../../../contract/search'
import { cardsOf, goalsOf, reviewsOf, sessionAt, sessionsOf, type Place } from './place'

export function placeOfTarget(target: SearchTarget): Place | null {
  switch (target.kind) {
    case 'note':
      return sessionAt(target.pairId, target.sessionId, target.part)
    case 'session':
      return sessionAt(target.pairId, target.sessionId)
    case 'goal':
      return goalsOf(target.pairId, target.goalId)
    case 'tag':
      return { is: 'label', kind: 'tag', labelId: target.tagId }
    case 'person':
      return { is: 'label', kind: 'person', labelId: target.personId }
    case 'pair':
      return sessionsOf(target.pairId)
    case 'attachment':
      return target.note === null
        ? null
        : sessionAt(target.note.pairId, target.note.sessionId, target.note.part)
    case 'summary':
      return { is: 'summaries', pairId: target.pairId, summaryId: target.summaryId }
    case 'card':
      return cardsOf(target.pairId, target.cardId)
    case 'review':
      return reviewsOf(target.pairId, target.roundId)
    case 'candidate':
      return { is: 'candidates' }
    case 'charter':
      return { is: 'charter', pairId: target.pairId }
  }
}
