// A charter that one of the two has signed: what its paper says while the other signature is missing.
import { z } from 'zod'
import type { ExportSubject } from '../../contract/shell'
import { charterBytes } from '../../domain/agreed-charter'
import type { CharterContent, CharterNames } from '../../domain/charter'
import type { PaperStatus } from '../../domain/paper-status'
import { documentWords } from '../document-words'
import { receivedWords } from '../vault/rooms/shared/received'
import type { SharedRoom } from '../vault/rooms/shared/room'
import type { StoredRound } from '../vault/rooms/shared/rounds.store'

const body = z.looseObject({
  from: z.string(),
  to: z.string(),
  pair: z.string(),
  content: z.string().nullable(),
})

/** Undefined: nothing waits, or other words were signed than these. */
export function waitingStatusOf(
  { agreements, rounds }: SharedRoom,
  subject: ExportSubject,
  { content, names }: { readonly content: CharterContent; readonly names: CharterNames | null },
): PaperStatus | undefined {
  const agreement = agreements.newest(subject)
  if (agreement?.status !== 'proposed' && agreement?.status !== 'answered') return undefined
  const offer = offerFrom(agreement.head, rounds.of(agreement.subjectId))
  if (offer === undefined) return undefined
  const signed = body.safeParse(JSON.parse(offer.body)).data
  if (signed?.content == null) return undefined
  const { from, to, pair } = signed
  const parties = offer.from === 'me' ? { me: from, partner: to } : { me: to, partner: from }
  const about = { pair, subject: agreement.subjectId }
  const words = receivedWords(signed.content, { ...about, kind: 'charter', parties })
  if (names === null || !words.ok || words.value.kind !== 'charter') return undefined
  const { supersedes } = words.value
  if (charterBytes({ ...about, names, content, supersedes }, parties) !== signed.content) return undefined
  const { line, watermark } = documentWords.waits
  return { line: line(words.value.names[offer.from]), watermark, signed: null }
}

/** A comment signs none of the words: those it is about came before it. */
function offerFrom(head: string | null, rounds: readonly StoredRound[]): StoredRound | undefined {
  const round = rounds.find(({ id }) => id === head)
  return round?.act === 'comment' ? offerFrom(round.previous, rounds) : round
}
