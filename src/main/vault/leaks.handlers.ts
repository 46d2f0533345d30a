// Overrides of single hits, and the names to keep, asked for by the page.
import { implement } from '@orpc/server'
import { leaksContract, type LeakSubject } from '../../contract/leaks'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { reportOf } from './leak-check/leak-check'

export function leaksHandlers({ vault, changes, now }: VaultDeps) {
  const os = implement(leaksContract)
  const { keptNames, leakOverrides } = vault.privateRoom
  const announceNames = () => {
    changes.announce('leaks', 'summaries', 'charter')
    return keptNames.list()
  }
  const pairOf = ({ kind, id }: LeakSubject): string => {
    const { carries, charters } = vault.privateRoom
    const pairId = kind === 'summary' ? carries.pairOfSummary(id) : charters.pairOf(id)
    if (pairId === undefined) throw new Refusal('NOT_FOUND')
    return pairId
  }

  return os.router({
    override: os.override.handler(({ input: { subject, key, reason } }) => {
      const pairId = pairOf(subject)
      const report = reportOf(vault, subject)
      if (report === undefined) throw new Refusal('NOT_FOUND')
      const { leaks, theirs, letLeave } = report
      const hit = [...leaks, ...theirs, ...letLeave].find((leak) => leak.key === key)
      if (hit === undefined) throw new Refusal('NOT_FOUND')
      leakOverrides.add({
        pairId,
        subjectKind: subject.kind,
        subjectId: subject.id,
        hitKind: hit.kind,
        hitKey: key,
        reason,
        at: now().toISOString(),
      })
      changes.announce(subject.kind === 'summary' ? 'summaries' : 'charter')
      return {}
    }),
    takeBack: os.takeBack.handler(({ input: { subject, key } }) => {
      pairOf(subject)
      leakOverrides.takeBack(subject.id, key, now().toISOString())
      changes.announce(subject.kind === 'summary' ? 'summaries' : 'charter')
      return {}
    }),
    names: os.names.handler(() => keptNames.list()),
    addName: os.addName.handler(({ input }) => {
      keptNames.add(input.name, now().toISOString())
      return announceNames()
    }),
    letGo: os.letGo.handler(({ input }) => {
      keptNames.letGo(input.name, now().toISOString())
      return announceNames()
    }),
    keepAgain: os.keepAgain.handler(({ input }) => {
      keptNames.keepAgain(input.name)
      return announceNames()
    }),
  })
}
