// Which words of a file's name may not leave. Invariant: of a card of mine the name on it may, and no other name.
import type { ExportSubject } from '../../../contract/shell'
import { LEAK_RUN_LENGTH } from '../../../domain/leak-check/verbatim'
import { wordKeysOf } from './hit-key'
import { quotesLeaking, type LeakCheckDeps } from './leak-check'

interface FileName {
  readonly fileName: string
  readonly subject: ExportSubject | null
  /** The pair whose card of mine it is. */
  readonly cardOf: string | null
}

export function leaksInName(deps: LeakCheckDeps, { fileName, subject, cardOf }: FileName): string[] {
  const long = wordKeysOf(fileName).length >= LEAK_RUN_LENGTH ? [fileName] : []
  const quotes = quotesLeaking(deps, subject, long, cardOf === null ? [] : nameOnCard(deps, cardOf))
  return [...new Set(quotes(fileName))]
}

function nameOnCard({ privateRoom, sharedRoom }: LeakCheckDeps, pairId: string): string[] {
  const pairingId = privateRoom.pairings.pairingOf(pairId)
  const name = pairingId === undefined ? undefined : sharedRoom.pairings.find(pairingId)?.myName
  return name === null || name === undefined ? [] : [name]
}
