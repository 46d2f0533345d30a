// Hand-over, asked for by the page. The page says what is to be signed; the words come from the vault.
import { implement } from '@orpc/server'
import { handOverContract, type HandOverSubject } from '../../contract/handover'
import { fromBase64, sha256Of } from '../../signed/bytes'
import { parseRecord } from '../../signed/agreed-record'
import { HAND_OVER_MAX_BYTES } from '../handover/sealing'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { documentSealedIn } from './exports/sealed-document'
import { receiveReveal } from './reveal/receive-reveal'
import { comparisonOf } from './rounds/compare-rounds'
import { inboxOf } from './rounds/inbox'
import { paperOf } from './rounds/papers'
import { bringBack, keptOf, wordsOfRound } from './rounds/round-words'
import { leaksInSaid } from './rounds/said-leaks'
import { accept, comment, counter, propose, retract, takeBack } from './rounds/sign'
import { standingOf } from './rounds/standing'
import { stateOf } from './rounds/state'
import { supersede } from './rounds/supersede'
import { takeFile, type Taken } from './rounds/take-file'

export function handOverHandlers(deps: VaultDeps) {
  const { vault, changes } = deps
  const os = implement(handOverContract)

  /** Drafts, rights to edit and what waits change with every round. */
  const told = () => changes.announce('handover', 'summaries', 'charter', 'pairs', 'today')
  const signed = (subject: HandOverSubject, sign: () => void) => {
    sign()
    told()
    return stateOf(deps, subject)
  }

  return os.router({
    state: os.state.handler(({ input }) => stateOf(deps, input.subject)),
    round: os.round.handler(({ input }) => wordsOfRound(deps, input.subject, input.roundId)),
    comparison: os.comparison.handler(({ input }) => comparisonOf(deps, input.subject)),

    checkSaid: os.checkSaid.handler(({ input: { subject, ...said } }) => {
      const paper = paperOf(deps, subject)
      return leaksInSaid(deps, paper, standingOf(deps, paper), said)
    }),
    propose: os.propose.handler(({ input: { subject, revision, note } }) =>
      signed(subject, () => propose(deps, subject, revision, note)),
    ),
    counter: os.counter.handler(({ input: { subject, ...answer } }) =>
      signed(subject, () => counter(deps, subject, answer)),
    ),
    comment: os.comment.handler(({ input: { subject, ...answer } }) =>
      signed(subject, () => comment(deps, subject, answer)),
    ),
    accept: os.accept.handler(({ input: { subject, head } }) =>
      signed(subject, () => accept(deps, subject, head)),
    ),
    takeBack: os.takeBack.handler(({ input: { subject } }) => signed(subject, () => takeBack(deps, subject))),
    retract: os.retract.handler(({ input: { subject, reason } }) =>
      signed(subject, () => retract(deps, subject, reason)),
    ),
    supersede: os.supersede.handler(({ input }) => {
      const subject = supersede(deps, input.subject)
      told()
      return { subject }
    }),

    receive: os.receive.handler(async ({ input }) => {
      const bytes = fromBase64(input.bytes)
      if (bytes === null) throw new Refusal('HANDOVER_NOT_A_FILE')
      if (bytes.length > HAND_OVER_MAX_BYTES) throw new Refusal('HANDOVER_TOO_LARGE')
      const document = await documentSealedIn(deps, bytes)
      if (document !== undefined) return { is: 'document', format: document.format }
      const taken = await takeFile(deps, bytes)
      if (taken.is === 'reveal') {
        const { pairId, isOwn } = taken.sender
        const reveal = receiveReveal(deps, taken.handOver, pairId, isOwn ? 'me' : 'partner')
        changes.announce('reveal', 'handover')
        return { is: 'reveal', pairId, ...reveal }
      }
      told()
      return received(deps, taken)
    }),
    inbox: os.inbox.handler(() => inboxOf(deps)),
    record: os.record.handler(({ input }) => {
      paperOf(deps, input.subject)
      const record = vault.sharedRoom.agreements.recordOf(input.subject)
      const parsed = record === undefined ? undefined : parseRecord(record)
      if (record === undefined || parsed?.ok !== true) throw new Refusal('NOT_FOUND')
      return { record, sha256: sha256Of(parsed.value.content) }
    }),

    kept: os.kept.handler(({ input }) => keptOf(deps, input.subject)),
    bringBack: os.bringBack.handler(({ input: { subject, keptId, baseRevision } }) => {
      const revision = bringBack(deps, subject, keptId, baseRevision)
      told()
      return { revision }
    }),
  })
}

function received(deps: VaultDeps, taken: Exclude<Taken, { is: 'reveal' }>) {
  const { subject, pairId } = taken
  const state = stateOf(deps, subject)
  const { title, status } = state
  if (taken.is === 'alreadyHere') return { is: taken.is, subject, pairId, title }
  const { number, act } = taken.round
  if (taken.is === 'restored') return { is: taken.is, subject, pairId, title, number }
  const { crossed, keptMine } = taken
  return {
    is: taken.is,
    subject,
    pairId,
    title,
    act,
    number,
    waitsForMe: status === 'answered',
    status,
    crossed,
    keptMine,
  }
}
