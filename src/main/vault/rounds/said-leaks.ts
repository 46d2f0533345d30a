// The leak check of what is said beside signed words: a note, comments, a reason. Each hit knows in which of them it stands.
import type { RoundComment, SaidLeak } from '../../../contract/handover'
import { charterTextOf } from '../../../domain/charter-text'
import { summaryTextOf } from '../../../domain/summary-document'
import type { VaultDeps } from '../deps'
import { hitsBeside } from '../leak-check/leak-check'
import type { PaperWords } from '../rooms/shared/paper-words'
import type { Paper } from './papers'
import { offerOf, wordsOf, type Standing } from './standing'

interface Said {
  readonly comments: readonly RoundComment[]
  readonly note: string
}

interface Part {
  readonly field: SaidLeak['field']
  readonly text: string
}

/** It goes to the partner alone: the two names of the pair are no secret between the two. */
export function leaksInSaid(
  deps: Pick<VaultDeps, 'vault' | 'pairings'>,
  { subject, pairId }: Paper,
  standing: Standing,
  said: Said,
): SaidLeak[] {
  const parts = partsOf(said, tableOf(subject, standing))
  const text = parts.map((part) => part.text).join('\n')
  if (text.trim() === '') return []
  const pair = deps.vault.privateRoom.pairs.find(pairId)
  const both = [pair?.myName, pair?.partnerName, deps.pairings.of(pairId)?.partner.name]
  return hitsBeside(deps.vault, subject, text)
    .filter(({ kind, names }) => kind !== 'name' || !names.every((name) => both.includes(name)))
    .map(({ from, ...hit }) => ({ ...hit, field: fieldAt(parts, from) }))
}

/** What is quoted of the words on the table is known to both; of the draft it is not: nobody has looked at it yet. */
function partsOf({ note, comments }: Said, onTable: string): Part[] {
  const field = ({ quote }: RoundComment) => ({ is: 'comment' as const, about: quote })
  const quoted = comments.filter(({ quote }) => !onTable.includes(quote))
  return [
    { field: { is: 'note' as const }, text: note },
    ...comments.map((one) => ({ field: field(one), text: one.words })),
    ...quoted.map((one) => ({ field: field(one), text: one.quote })),
  ].filter(({ text }) => text !== '')
}

/** Where a hit begins. */
function fieldAt(parts: readonly Part[], offset: number): SaidLeak['field'] {
  let after = 0
  for (const { field, text } of parts) {
    after += text.length + 1
    if (offset < after) return field
  }
  return { is: 'note' }
}

function tableOf(subject: Paper['subject'], standing: Standing): string {
  const offer = offerOf(standing)
  return offer === undefined ? '' : textOf(wordsOf(subject, standing.subjectId, offer).words)
}

const textOf = (words: PaperWords): string =>
  words.kind === 'charter' ? charterTextOf(words.content) : summaryTextOf(words.document)
