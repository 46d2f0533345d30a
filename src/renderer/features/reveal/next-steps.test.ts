import { expect, test } from 'vitest'
import { nextSteps } from './next-steps'

const partnerName = 'Ingrid Solberg'
const bothSealed = { phase: 'bothSealed', partnerName, sealedAs: 'Sealed 2.duologue' } as const

test('whoever sealed second is told to give the sealed file before anything is shown', () => {
  const { turn, steps } = nextSteps({ ...bothSealed, isMySealThere: false })
  expect(turn).toBe('Your turn')
  expect(steps[0]).toMatch(/^First give Ingrid “Sealed 2\.duologue”/)
  expect(steps[1]).toMatch(/^Show your answers to Ingrid/)
})

test('a seal whose file was never saved has to be saved first', () => {
  const { steps } = nextSteps({ ...bothSealed, sealedAs: null, isMySealThere: false })
  expect(steps[0]).toMatch(/^First save the sealed file/)
})

test('whoever sealed first has nothing left to give before showing', () => {
  expect(nextSteps({ ...bothSealed, isMySealThere: true }).steps).toHaveLength(1)
})

test('it is the partner’s turn once I did what I can', () => {
  for (const phase of ['sealed', 'openedByMe'] as const)
    expect(nextSteps({ ...bothSealed, phase, isMySealThere: false }).turn).toBe('Ingrid’s turn')
})
