// Whatever two people can write down about their practice: each text is seen by the leak check, found by the search,
// and gone from the files once it was deleted for good.
import { createRouterClient } from '@orpc/server'
import { expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../../tests/support/open-test-vault'
import { decryptedRoom } from '../../../../tests/support/room-pages'
import { find } from '../../../../tests/support/search'
import { vaultPaths } from '../../folder/paths'
import { vaultRouter } from '../vault.handlers'
import { textLeaks } from './leak-check'

const TODAY = '2026-11-22'
/** Runs of letters no other word begins with; the ending is what is looked for in the bytes. */
const ENDING = 'vogelnarie'

/** A vault in which every text of the practice was written, each in words of its own. */
async function practice() {
  const deps = openTestVault()
  const client = createRouterClient(vaultRouter(deps))
  const said = new Map<string, string>()
  const say = (place: string): string => {
    const key = `q${String.fromCodePoint(97 + Math.floor(said.size / 26), 97 + (said.size % 26))}`
    const words = ['za', 'zb', 'zc', 'zd', 'ze'].map((start) => `${start}${key}`).join(' ')
    said.set(place, words)
    return `${words} ${key}${ENDING}`
  }
  const pairId = addPair(deps.vault)
  await client.pairs.describe({
    pairId,
    objective: say('objective'),
    purposeWords: say('purpose'),
    myFunction: say('my function'),
    partnerFunction: say('partner’s function'),
    communication: { mine: say('what I ask'), partners: say('what my partner asks') },
  })
  const answers = { partnerReportsToMe: 'no', partnerBelowMyReports: 'no', iReportToPartner: 'yes' } as const
  await client.lineChecks.record({
    pairId,
    answers: { ...answers, iAmBelowPartnersReports: 'no', sameManager: 'no', oneDecides: 'no' },
    checkedOn: TODAY,
    overrideReason: say('override'),
  })
  await client.skills.add({ pairId, learner: 'me', name: say('skill') })
  const goal = await client.goals.add({
    pairId,
    title: say('goal'),
    forWhom: 'me',
    dueOn: null,
    why: say('why'),
    helperName: say('helper'),
    measure: { kind: 'number', unit: say('unit'), baseline: 0, target: 5 },
    milestones: [{ id: null, title: say('milestone'), dueOn: null, value: null, reachedOn: null }],
  })
  const reached = { value: 1, confidence: 3, reachedIds: [] }
  await client.goals.checkIn({ goalId: goal.id, onDay: TODAY, comment: say('check-in'), ...reached })
  const measure = { kind: 'number', unit: say('second unit'), baseline: 0, target: 5 } as const
  await client.goals.setMeasure({ goalId: goal.id, measure, today: TODAY })
  const card = await client.cards.add({
    pairId,
    kind: 'lesson',
    title: say('card'),
    byWhom: 'me',
    dueOn: null,
    format: null,
    sessionId: null,
    today: TODAY,
  })
  await client.cards.save({
    cardId: card.id,
    baseRevision: card.revision,
    title: card.title,
    fields: { demo: say('demo'), homework: say('homework') },
  })
  await client.cards.step({
    cardId: card.id,
    from: 'planned',
    to: 'shown',
    by: 'me',
    note: say('step'),
    today: TODAY,
  })
  const question = await client.reviews.addQuestion({
    pairId,
    text: say('question'),
    low: say('low end'),
    high: say('high end'),
  })
  const round = await client.reviews.begin({ pairId, moment: 'extra', onDay: TODAY, title: 'A look between' })
  await client.reviews.rate({
    roundId: round.id,
    questionId: question.id,
    side: 'me',
    value: 4,
    comment: say('comment'),
  })
  await client.reviews.write({
    roundId: round.id,
    baseRevision: round.revision,
    words: {
      whatWorks: say('what works'),
      whatToChange: say('what to change'),
      whatWeKeep: say('what we keep'),
      thanks: say('thanks'),
      next: null,
    },
  })
  const calendar = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20261119T150000Z']
  const { readingId } = await client.rhythm.calendar.read({
    words: [...calendar, `SUMMARY:${say('title of a calendar file')}`, 'END:VEVENT', 'END:VCALENDAR'].join(
      '\n',
    ),
    timeZone: 'UTC',
    from: '2026-01-01T00:00',
    until: '2027-01-01T00:00',
  })
  await client.rhythm.calendar.take({ readingId, now: `${TODAY}T10:00`, picks: [{ at: 0, pairId }] })
  await client.pairs.end({ pairId, endedOn: '2027-01-01', howItEnded: say('how it ended') })
  const candidate = await client.candidates.add({
    name: say('candidate'),
    work: say('work'),
    couldTeachMe: say('could teach me'),
    couldLearnFromMe: say('could learn from me'),
    why: say('why this one'),
  })
  return { deps, client, pairId, candidateId: candidate.id, said }
}

/** What ends a scale is not searched for. */
const UNSEARCHED: ReadonlySet<string> = new Set(['low end', 'high end'])

test('every text is seen by the leak check and found by the search', async () => {
  const { deps, said } = await practice()
  const places = [...said]
  expect(places.filter(([, words]) => !textLeaks(deps.vault, null, words)).map(([place]) => place)).toEqual(
    [],
  )
  const isFound = (words: string) => find(deps.vault, words.split(' ')[2] ?? '').hits.length > 0
  const missed = places.filter(([place, words]) => !UNSEARCHED.has(place) && !isFound(words))
  expect(missed.map(([place]) => place)).toEqual([])
})

test('deleted for good with its pair, nothing of it is left in the files', async () => {
  const { deps, client, pairId, candidateId } = await practice()
  for (const [kind, id] of [
    ['pair', pairId],
    ['candidate', candidateId],
  ] as const) {
    await client.trash.put({ kind, id })
    await client.trash.deleteForGood({ kind, id })
  }
  const bytes = decryptedRoom(vaultPaths(deps.folder).privateRoom, deps.keys.privateRoom).toString('latin1')
  expect(bytes.split(ENDING).length - 1).toBe(0)
})
