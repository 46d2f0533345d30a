// What became of the file of a seal or an opening. Invariant: what was signed stands, whatever became of it; who can
// open the file is said for certain only once the digits were compared.
import type { OpenReveal } from '../../../contract/reveal'
import type { ExportOutcome } from '../../../contract/shell'
import { firstName } from '../../../domain/first-name'
import { outcomeInWords } from '../../app/journal/export-words'
import { m } from '../../messages/unlocked'

export function fileInWords(
  outcome: ExportOutcome,
  { partnerName, trust }: Pick<OpenReveal, 'partnerName' | 'trust'>,
): string {
  const { file } = m.reveal
  const partner = firstName(partnerName)
  if (outcome.is === 'saved') {
    const whoCanOpen = trust === 'compared' ? file.onlyYou(partner) : file.cardOnly(partner)
    return `${file.saved(partner, outcome.fileName)} ${whoCanOpen}`
  }
  return outcome.is === 'cancelled' ? file.notSaved(partner) : outcomeInWords(outcome)
}
