// Rounds of the sample: mine are signed as a person signs, the partner's are taken as from a file of hers.
import { z } from 'zod'
import type { HandOverSubject } from '../../../contract/handover'
import type { VaultDeps } from '../deps'
import { paperOf } from '../rounds/papers'
import { accept, propose } from '../rounds/sign'
import { bodyOf } from '../rounds/signed-round'
import { headOf, standingOf } from '../rounds/standing'
import { takeHandOver } from '../rounds/take-file'
import type { StoredRound } from '../rooms/shared/rounds.store'
import { onDay } from './demo-days'
import { partnersRound } from './demo-partner'
import { left } from './seed-register'
import type { SampleHandOver } from './sample'

export function seedHandOver(deps: VaultDeps, subject: HandOverSubject, sample: SampleHandOver): void {
  const { on, note, answer, acceptedOn } = sample
  proposeOn(deps, subject, on, note)
  if (answer === undefined) return
  const { at, id: previous, number, content } = head(deps, subject, answer.on)
  takeHandOver(
    onDay(deps, answer.on),
    partnersRound(pairingFor(deps, subject), {
      act: 'counter',
      at,
      subject,
      previous,
      sequence: number + 1,
      content: answer.changes.reduce(changed, content),
      comments: answer.comments.map(({ quote, words }) => ({ at: blockWith(content, quote), quote, words })),
      note: answer.note,
    }),
  )
  if (acceptedOn === undefined) return
  const then = onDay(deps, acceptedOn)
  accept(then, subject, head(deps, subject, acceptedOn).id)
  enter(then, subject)
}

/** Proposed by me, signed by the partner as it is. */
export function seedAgreement(
  deps: VaultDeps,
  subject: HandOverSubject,
  { proposedOn, agreedOn }: { readonly proposedOn: number; readonly agreedOn: number },
): void {
  proposeOn(deps, subject, proposedOn, '')
  const { at, id: previous, number, content } = head(deps, subject, agreedOn)
  const said = { act: 'accept', at, subject, previous, sequence: number + 1, content } as const
  takeHandOver(onDay(deps, agreedOn), partnersRound(pairingFor(deps, subject), said))
}

function proposeOn(deps: VaultDeps, subject: HandOverSubject, on: number, note: string): void {
  const then = onDay(deps, on)
  propose(then, subject, paperOf(deps, subject).revision, note)
  enter(then, subject)
}

/** My newest round left. */
function enter(deps: VaultDeps, subject: HandOverSubject): void {
  const { title, revision } = paperOf(deps, subject)
  const { id: roundId, body } = newest(deps, subject)
  left(deps, {
    kind: 'handover',
    subjectId: subject.id,
    title,
    revision,
    format: 'duologue',
    fileName: `Hand-over ${deps.now().toISOString().slice(0, 10)}.duologue`,
    bytes: body,
    sealedFor: 'partner',
    roundId,
  })
}

function head(deps: VaultDeps, subject: HandOverSubject, on: number) {
  const round = newest(deps, subject)
  return { ...round, content: bodyOf(round).content ?? '', at: onDay(deps, on).now().toISOString() }
}

function newest(deps: VaultDeps, subject: HandOverSubject): StoredRound {
  const round = headOf(standingOf(deps, paperOf(deps, subject)))
  if (round === undefined) throw new Error('a demo hand-over has no rounds')
  return round
}

function pairingFor(deps: VaultDeps, subject: HandOverSubject) {
  const pairing = deps.pairings.of(paperOf(deps, subject).pairId)
  if (pairing === undefined) throw new Error('a demo pair hands over and is not paired')
  return pairing
}

/** Within one text of canonical JSON: the rest stays as it is, to the byte. */
function changed(content: string, { from, to }: { readonly from: string; readonly to: string }): string {
  if (content.split(from).length !== 2) throw new Error('a demo answer changes words that are not there once')
  return content.replace(from, to)
}

/** Which text block says it, in reading order. Blocks of a summary hold text and nothing else. */
function blockWith(content: string, quote: string): number {
  const at = textsIn(JSON.parse(content)).findIndex((text) => text.includes(quote))
  if (at === -1) throw new Error('a demo comment quotes words that are not there')
  return at
}

const node = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  get content() {
    return z.array(node).optional()
  },
})
type Node = z.infer<typeof node>
const signed = z.looseObject({ document: node })

const textsIn = (content: unknown): string[] => textBlocksOf(signed.parse(content).document)

function textBlocksOf({ type, content = [], text = '' }: Node): string[] {
  if (type === 'text') return [text]
  const texts = content.flatMap(textBlocksOf)
  return type === 'paragraph' || type === 'heading' ? [texts.join('')] : texts
}
