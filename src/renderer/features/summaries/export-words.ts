// How an export went, and what a register entry says, in words for people.
import type { ExportOutcome } from '../../../contract/shell'
import type { Disclosure } from '../../../contract/summaries'

export function outcomeInWords(outcome: ExportOutcome): string {
  switch (outcome.is) {
    case 'saved':
      return `Saved as “${outcome.fileName}” and entered in the register.`
    case 'cancelled':
      return 'Cancelled. Nothing left the vault.'
    case 'wouldLeak':
      return 'The finished file would have held private words. Nothing left the vault.'
    case 'diskFull':
      return 'The disk is full: no file was finished. Free some space, then try again.'
    case 'folderUnwritable':
      return 'That folder cannot be written to. Nothing left the vault; choose another one.'
    case 'failed':
      return `It did not work and no file was finished.${outcome.incident === '' ? '' : ` Incident ${outcome.incident}.`}`
  }
}

export const formatNames: Readonly<Record<Disclosure['format'], string>> = {
  pdf: 'PDF',
  markdown: 'Markdown',
}

export const stateNames: Readonly<Record<Disclosure['state'], string>> = {
  announced: 'announced; nobody saw the file finished',
  left: 'left',
  failed: 'failed; no file was finished',
}

export function sizeInWords(sizeBytes: number): string {
  if (sizeBytes < 1024) return `${String(sizeBytes)} bytes`
  if (sizeBytes < 1024 * 1024) return `${(sizeBytes / 1024).toFixed(1)} kB`
  return `${(sizeBytes / 1024 / 1024).toFixed(1)} MB`
}
