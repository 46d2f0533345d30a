// What became of the file of a seal or an opening. Invariant: what was signed stands, whatever became of it.
import type { ExportOutcome } from '../../../contract/shell'
import { firstName } from '../../../domain/first-name'
import { outcomeInWords } from '../../app/journal/export-words'
import { m } from '../../messages/unlocked'

export function fileInWords(outcome: ExportOutcome, partnerName: string): string {
  const { file } = m.reveal
  const partner = firstName(partnerName)
  if (outcome.is === 'saved') return file.saved(partner, outcome.fileName)
  return outcome.is === 'cancelled' ? file.notSaved(partner) : outcomeInWords(outcome)
}
