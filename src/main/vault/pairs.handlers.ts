// Pairs, asked for by the page.
import { implement } from '@orpc/server'
import { pairsContract, type Pair } from '../../contract/pairs'
import { beginAgain, endPeriod, type PairPeriod, type PeriodProblem } from '../../domain/pair-periods'
import type { Result } from '../../domain/result'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { makePair } from './make-pair'
import type { PairDescription } from './rooms/private/pairs.store'

export function pairsHandlers(deps: VaultDeps) {
  const os = implement(pairsContract)
  const { changes } = deps
  const { pairs, carries } = deps.vault.privateRoom
  const { summaries } = deps.vault.sharedRoom
  /** Which of its summaries are there, and not in the trash, the shared room knows. */
  const counted = (pair: Pair): Pair => {
    const there = carries.summariesOf(pair.id).filter((id) => summaries.line(id) !== undefined)
    return { ...pair, summaryCount: there.length }
  }
  const mustFind = (pairId: string) => {
    const pair = pairs.find(pairId)
    if (pair === undefined) throw new Refusal('NOT_FOUND')
    return counted(pair)
  }
  const changed = (pairId: string) => {
    changes.announce('pairs')
    return mustFind(pairId)
  }
  /** Ended twice or begun twice changes nothing. */
  const keepPeriods = (pairId: string, outcome: Result<PairPeriod[], PeriodProblem>) => {
    if (outcome.ok) pairs.keepPeriods(pairId, outcome.value)
    else if (outcome.error === 'beforeTheLast') throw new Refusal('DAY_BEFORE_BEGINNING')
    return changed(pairId)
  }

  return os.router({
    list: os.list.handler(() => pairs.list().map(counted)),
    create: os.create.handler(({ input }) => mustFind(makePair(deps, input))),
    revise: os.revise.handler(({ input: { pairId, ...words } }) => {
      mustFind(pairId)
      pairs.revise({ id: pairId, ...words })
      return changed(pairId)
    }),
    describe: os.describe.handler(({ input: { pairId, ...said } }) => {
      pairs.describe(pairId, descriptionOf(mustFind(pairId), said))
      return changed(pairId)
    }),
    markStep: os.markStep.handler(({ input: { pairId, step } }) => {
      mustFind(pairId)
      pairs.markStep(pairId, step)
      return changed(pairId)
    }),
    periods: os.periods.handler(({ input: { pairId } }) => pairs.periods(mustFind(pairId).id)),
    end: os.end.handler(({ input: { pairId, endedOn, howItEnded } }) =>
      keepPeriods(pairId, endPeriod(pairs.periods(mustFind(pairId).id), endedOn, howItEnded)),
    ),
    beginAgain: os.beginAgain.handler(({ input: { pairId, beganOn } }) =>
      keepPeriods(pairId, beginAgain(pairs.periods(mustFind(pairId).id), beganOn)),
    ),
  })
}

type Partly<Whole> = { readonly [Field in keyof Whole]?: Whole[Field] | undefined }
type Said = Partly<Omit<PairDescription, 'communication'>> & {
  readonly communication?: Partly<Pair['communication']> | undefined
}

const descriptionOf = (pair: Pair, said: Said): PairDescription => ({
  purpose: said.purpose ?? pair.purpose,
  purposeWords: said.purposeWords ?? pair.purposeWords,
  objective: said.objective ?? pair.objective,
  myFunction: said.myFunction ?? pair.myFunction,
  partnerFunction: said.partnerFunction ?? pair.partnerFunction,
  // Null takes a level away again.
  myLevel: said.myLevel === undefined ? pair.myLevel : said.myLevel,
  partnerLevel: said.partnerLevel === undefined ? pair.partnerLevel : said.partnerLevel,
  communication: {
    channels: said.communication?.channels ?? pair.communication.channels,
    mine: said.communication?.mine ?? pair.communication.mine,
    partners: said.communication?.partners ?? pair.communication.partners,
  },
})
