// How an export went, and how large a file is, in words for people.
import type { ExportOutcome, PrepareOutcome } from '../../../contract/shell'
import { m } from '../../messages/unlocked'

export function outcomeInWords(outcome: ExportOutcome): string {
  const words = m.summaries.outcome
  switch (outcome.is) {
    case 'saved':
      return words.saved(outcome.fileName)
    case 'fileExists':
      return words.fileExists(outcome.fileName)
    case 'nameWouldLeak':
      return words.nameWouldLeak(outcome.words)
    case 'vaultProblem':
      // A file may have been finished before the vault could note that it was.
      return words.brokenOff(refusalInWords(outcome.code))
    case 'failed':
      return outcome.incident === '' ? words.failed : words.failedAs(outcome.incident)
    case 'cancelled':
    case 'wouldLeak':
    case 'levelForbids':
    case 'changedMeanwhile':
    case 'diskFull':
    case 'folderUnwritable':
      return words[outcome.is]
  }
}

/** Of the verifier, which is no disclosure. */
export const verifierInWords = (outcome: ExportOutcome): string =>
  outcome.is === 'saved' ? m.exporting.verifier.saved(outcome.fileName) : outcomeInWords(outcome)

/** Why no file came of it. */
export function preparedInWords(outcome: Exclude<PrepareOutcome, { is: 'ready' }>): string {
  const words = m.exporting
  switch (outcome.is) {
    case 'wouldLeak':
      return words.wouldLeak(outcome.streams)
    case 'vaultProblem':
      return `${refusalInWords(outcome.code)} ${words.nothingLeft}`
    case 'failed':
      return outcome.incident === '' ? words.failed : words.failedAs(outcome.incident)
    case 'levelForbids':
    case 'notAgreed':
    case 'changedMeanwhile':
      return words[outcome.is]
  }
}

function refusalInWords(code: string): string {
  const known = Object.entries(m.summaries.refusedBecause).find(([one]) => one === code)
  return known?.[1] ?? m.summaries.refused
}

export function sizeInWords(sizeBytes: number): string {
  if (sizeBytes < 1024) return m.register.bytes(String(sizeBytes))
  if (sizeBytes < 1024 * 1024) return m.register.kilobytes((sizeBytes / 1024).toFixed(1))
  return m.register.megabytes((sizeBytes / 1024 / 1024).toFixed(1))
}
