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
    case 'changedMeanwhile':
      return 'The summary was saved again while the place was chosen, so it is not what was checked. Nothing left the vault; try again.'
    case 'fileExists':
      return `There is already a file named “${outcome.fileName}”, and it was not replaced. Nothing left the vault; choose another name.`
    case 'vaultProblem':
      // A file may have been finished before the vault could note that it was.
      return `${vaultProblems[outcome.code] ?? 'The vault refused a step of the export.'} The export was broken off. If the register has an entry for it, look whether there is a file.`
    case 'diskFull':
      return 'The disk is full: no file was finished. Free some space, then try again.'
    case 'folderUnwritable':
      return 'That folder cannot be written to. Nothing left the vault; choose another one.'
    case 'failed':
      return `It did not work and no file was finished.${outcome.incident === '' ? '' : ` Incident ${outcome.incident}.`}`
  }
}

const vaultProblems: Readonly<Record<string, string>> = {
  NOT_FOUND: 'The summary is no longer in the vault.',
  DISK_FULL: 'The disk the vault lies on is full.',
  FOLDER_READ_ONLY: 'The vault’s folder cannot be written to.',
  VAULT_UNREACHABLE: 'The vault’s folder cannot be reached.',
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
