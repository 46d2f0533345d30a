// Sealed reveals, asked for by the page. Partner's answers go to it only once both have opened.
import { implement } from '@orpc/server'
import { revealContract, type OpenReveal } from '../../contract/reveal'
import { phaseOf } from '../../domain/reveal'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { trustOf } from './pairing/trust'
import { beginReveal, clean } from './reveal/begin'
import { openReveal, sealReveal } from './reveal/seal'
import { fingerprintOf, isMySealThere, lineOf, standingOf, type Standing } from './reveal/standing'
import { waitingReveals } from './reveal/waiting'
import { readOpen } from './rooms/shared/revealed'

export function revealHandlers(deps: VaultDeps) {
  const os = implement(revealContract)
  const { vault, changes } = deps
  const { reveals } = vault.privateRoom
  const changed = (revealId: string) => {
    changes.announce('reveal')
    return seen(deps, revealId)
  }
  const mustBeOpenToChange = (revealId: string): Standing => {
    const standing = standingOf(deps, revealId)
    if (standing.state.me !== null) throw new Refusal('NOT_FOUND')
    return standing
  }

  return os.router({
    waiting: os.waiting.handler(() => waitingReveals(deps)),
    list: os.list.handler(({ input }) =>
      reveals.of(input.pairId).map(({ id }) => lineOf(standingOf(deps, id))),
    ),
    begin: os.begin.handler(({ input }) => changed(beginReveal(deps, input))),
    see: os.see.handler(({ input }) => seen(deps, input.revealId)),
    answer: os.answer.handler(({ input: { revealId, key, value, words } }) => {
      const { set, mine } = mustBeOpenToChange(revealId)
      const question = [...set.questions, ...mine.leftOut].find((one) => one.key === key)
      if (question === undefined) throw new Refusal('NOT_FOUND')
      reveals.answer(revealId, {
        key,
        value: question.kind === 'scale' ? value : null,
        words: clean(words),
      })
      return changed(revealId)
    }),
    ask: os.ask.handler(({ input: { revealId, key, isAsked } }) => {
      const { shared, set } = mustBeOpenToChange(revealId)
      if (shared !== undefined || (!isAsked && set.questions.length < 2)) throw new Refusal('NOT_FOUND')
      reveals.ask(revealId, key, isAsked)
      return changed(revealId)
    }),
    seal: os.seal.handler(({ input: { revealId, fingerprint } }) => {
      sealReveal(deps, revealId, fingerprint)
      return changed(revealId)
    }),
    show: os.show.handler(({ input: { revealId, fingerprint } }) => {
      openReveal(deps, revealId, fingerprint)
      return changed(revealId)
    }),
    remove: os.remove.handler(({ input: { revealId } }) => {
      standingOf(deps, revealId)
      vault.sharedRoom.reveals.remove(revealId)
      reveals.remove(revealId)
      changes.announce('reveal')
      return {}
    }),
  })
}

function seen(deps: VaultDeps, revealId: string): OpenReveal {
  const standing = standingOf(deps, revealId)
  const { mine, set, answers, state } = standing
  const pairing = deps.pairings.of(mine.pairId)
  const whoseOf = (whose: string | null) =>
    whose === null ? ('pair' as const) : whose === pairing?.me ? ('me' as const) : ('partner' as const)
  return {
    ...lineOf(standing),
    partnerName: deps.vault.privateRoom.pairs.partnerName(mine.pairId) ?? '',
    trust: trustOf(pairing?.partner).is,
    questions: set.questions.map(({ whose, ...question }) => ({ ...question, whose: whoseOf(whose) })),
    mine: answers.map((answer) => ({ ...answer })),
    leftOut: leftOutOf(standing),
    theirs: phaseOf(state) === 'open' ? theirsOf(standing) : null,
    fingerprint: fingerprintOf(standing),
    file: state.me === null ? null : state.me.opening === null ? 'seal' : 'opening',
    sealedAs: state.me?.opening === null ? leftAs(deps, mine.id) : null,
    isMySealThere: isMySealThere(standing),
  }
}

/** Until I show my answers nothing of a reveal leaves but the seal. */
const leftAs = ({ vault }: VaultDeps, revealId: string): string | null =>
  vault.sharedRoom.register.list().find(({ subjectId, state }) => subjectId === revealId && state === 'left')
    ?.fileName ?? null

/** Once somebody sealed, what is asked stands. */
const leftOutOf = ({ shared, mine }: Standing): OpenReveal['leftOut'] =>
  shared === undefined ? mine.leftOut.map(({ key, text, place }) => ({ key, text, place })) : []

/** As received from them, word for word. */
function theirsOf({ rounds }: Standing): OpenReveal['theirs'] {
  const opening = rounds.find(({ side, act }) => side === 'partner' && act === 'open')
  const said = opening && readOpen(opening.content)
  return said === undefined ? null : said.answers.map((answer) => ({ ...answer }))
}
