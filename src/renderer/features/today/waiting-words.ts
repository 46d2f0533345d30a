// How something that waits is said: what it is, and in small words why it stands here.
import { daysBetween } from '../../../domain/calendar-day'
import { firstName } from '../../../domain/first-name'
import { COUNTED_STEPS } from '../../../domain/set-up-steps'
import { m } from '../../messages/unlocked'
import { asDay, asLongDay } from '../../ui/local-dates'
import type { Waiting } from './waiting'

interface InWords {
  readonly words: string
  readonly facts: string[]
}

/** `today`: a calendar day. */
export function waitingInWords(item: Waiting, partnerName: string, today: string): InWords {
  const { waiting } = m.today
  switch (item.is) {
    case 'replan':
      return { words: waiting.replan(item.misses), facts: [waiting.replanFacts] }
    case 'undecided':
      return { words: waiting.undecided(asLongDay(item.line.heldOn)), facts: titled(item.line.title) }
    case 'unclosed': {
      const { title, heldOn } = item.line
      return {
        words: waiting.unclosed(title || m.ui.untitled),
        facts: [waiting.unclosedFacts(asLongDay(heldOn))],
      }
    }
    case 'action': {
      const { text, dueOn, timesCarried, sessionTitle } = item.action
      const carried = timesCarried > 0 ? [waiting.carried(timesCarried)] : []
      return {
        words: text,
        facts: [...dueInWords(dueOn, today), ...carried, waiting.from(sessionTitle || m.ui.untitled)],
      }
    }
    case 'card': {
      const { kind, state, title, dueOn } = item.card
      return {
        words: title || m.cards.kinds[kind],
        facts: [m.cards.kinds[kind], m.cards.states[state], ...dueInWords(dueOn, today)],
      }
    }
    case 'goal':
      return { words: waiting.goal(item.goal.title), facts: item.health.flags.map(m.goals.flag) }
    case 'review':
      return { words: m.reviews.due[item.moment](partnerName), facts: [m.reviews.dueFacts[item.moment]] }
    case 'setUp':
      return {
        words: waiting.setUp(partnerName),
        facts: [waiting.setUpFacts(item.done, COUNTED_STEPS.length)],
      }
    case 'handOver': {
      const { status, act, title, isFileDue } = item.waiting
      const named = title || m.ui.untitled
      const partner = firstName(partnerName)
      return status === 'proposed'
        ? {
            words: waiting.handedOver(named),
            facts: [isFileDue ? waiting.fileDueFacts : waiting.handedOverFacts(partner)],
          }
        : { words: waiting.handOver[act](partner, named), facts: [waiting.handOverFacts] }
    }
    case 'reveal': {
      const { phase, title } = item.reveal
      const words = m.reveal.waiting[phase](firstName(partnerName), title || m.ui.untitled)
      return { words, facts: [m.reveal.waitingFacts[phase]] }
    }
    case 'charter':
      return item.isBegun
        ? { words: waiting.charterDraft, facts: [waiting.charterDraftFacts] }
        : { words: waiting.charter(partnerName), facts: [waiting.charterFacts] }
  }
}

const titled = (title: string): string[] => (title === '' ? [] : [title])

function dueInWords(dueOn: string | null, today: string): string[] {
  if (dueOn === null) return []
  const days = daysBetween(today, dueOn)
  const { overdue, dueToday, due } = m.today.waiting
  if (days < 0) return [overdue(-days)]
  return [days === 0 ? dueToday : due(asDay(dueOn))]
}
