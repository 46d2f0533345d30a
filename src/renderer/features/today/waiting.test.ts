import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatWaits, type WaitingFacts } from './waiting'

const today = '2026-11-21'

const nothing: WaitingFacts = {
  look: [],
  cards: { forMe: [], forPartner: [] },
  handOvers: { forMe: [], forThem: [] },
  reveals: { forMe: [], forThem: [] },
  goals: [],
  replans: [],
  reviews: [],
  beginnings: [],
}
const line = (id: string) => ({ id }) as never
const action = (text: string, { owner = null as string | null, dueOn = null as string | null } = {}) =>
  ({ noteId: 'note', at: text.length, text, owner, dueOn }) as never
const look = (parts: Record<string, unknown>) =>
  ({ pairId: 'p', undecided: [], unclosed: [], actions: [], ...parts }) as never
const pair = { id: 'p', doneSteps: ['purpose'] } as never

const keys = (facts: Partial<WaitingFacts>) => {
  const { forMe, forPartner } = whatWaits({ ...nothing, ...facts }, today)
  return { forMe: forMe.map(({ is }) => is), forPartner: forPartner.map(({ is }) => is) }
}

describe('what waits', () => {
  test('nothing, where nothing is', () => {
    expect(keys({})).toEqual({ forMe: [], forPartner: [] })
  })

  test('what presses stands first: two missed dates, an open question, what is overdue, what is held and not closed', () => {
    const { forMe } = whatWaits(
      {
        ...nothing,
        look: [
          look({
            undecided: [line('asked')],
            unclosed: [line('held')],
            actions: [
              action('some day'),
              action('overdue', { dueOn: '2026-11-20' }),
              action('later', { dueOn: '2026-12-24' }),
            ],
          }),
        ],
        replans: [{ pairId: 'p', misses: 2 }],
      },
      today,
    )
    expect(forMe.map((item) => (item.is === 'action' ? item.action.text : item.is))).toEqual([
      'replan',
      'undecided',
      'overdue',
      'unclosed',
      'later',
      'some day',
    ])
  })

  test('what the partner promised waits for the partner; what both or nobody did waits for me', () => {
    const actions = [
      action('mine', { owner: 'me' }),
      action('theirs', { owner: 'partner' }),
      action('ours', { owner: 'both' }),
      action('nobody’s'),
    ]
    const { forMe, forPartner } = whatWaits({ ...nothing, look: [look({ actions })] }, today)
    expect(forMe).toHaveLength(3)
    expect(forPartner).toMatchObject([{ action: { text: 'theirs' } }])
  })

  test('a hand-over waits for whoever has to answer it, before what is only due', () => {
    const handOver = (id: string) => ({ subject: { kind: 'summary', id }, pairId: 'p' }) as never
    const found = keys({
      handOvers: { forMe: [handOver('one')], forThem: [handOver('two')] },
      look: [look({ actions: [action('overdue', { dueOn: '2026-11-20' })] })],
    })
    expect(found).toEqual({ forMe: ['handOver', 'action'], forPartner: ['handOver'] })
  })

  test('sealed answers wait beside the hand-overs, for whoever has to seal or open', () => {
    const reveal = (id: string) => ({ id, pairId: 'p' }) as never
    const found = keys({
      reveals: { forMe: [reveal('one')], forThem: [reveal('two')] },
      look: [look({ actions: [action('overdue', { dueOn: '2026-11-20' })] })],
    })
    expect(found).toEqual({ forMe: ['reveal', 'action'], forPartner: ['reveal'] })
  })

  test('a goal with nothing to say about waits for nothing', () => {
    const goal = (id: string, flags: unknown[]) => ({ goal: { id, pairId: 'p' }, health: { flags } }) as never
    expect(keys({ goals: [goal('calm', []), goal('stale', [{ is: 'stale' }])] }).forMe).toEqual(['goal'])
  })

  test('the charter is asked for when the set-up is over, and not again once it is ready', () => {
    const begun = (isSetUpOver: boolean, charter: 'none' | 'draft' | 'ready') =>
      keys({ beginnings: [{ pair, isSetUpOver, charter }] }).forMe
    expect(begun(false, 'none')).toEqual(['setUp'])
    expect(begun(true, 'none')).toEqual(['charter'])
    expect(begun(true, 'draft')).toEqual(['charter'])
    expect(begun(true, 'ready')).toEqual([])
  })

  test('nothing is lost and nothing counted twice, whatever the dates', () => {
    const anyAction = fc.record({
      owner: fc.constantFrom('me', 'partner', 'both', null),
      dueOn: fc.constantFrom(null, '2026-11-20', today, '2026-11-22'),
    })
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (given) => {
        const actions = given.map((one, at) => ({ ...one, noteId: 'n', at, text: '' })) as never
        const { forMe, forPartner } = whatWaits({ ...nothing, look: [look({ actions })] }, today)
        const all = [...forMe, ...forPartner].map(({ key }) => key)
        expect(new Set(all).size).toBe(all.length)
        expect(all).toHaveLength(given.length)
        const dates = forMe.map((item) => (item.is === 'action' ? (item.action.dueOn ?? '9999') : ''))
        const overdue = dates.map((dueOn) => dueOn < today)
        expect(overdue.lastIndexOf(true)).toBe(overdue.filter(Boolean).length - 1)
      }),
    )
  })
})
