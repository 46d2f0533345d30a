// What a round changed, block by block, with what was said about each. Invariant: same and removed words joined are the
// words before, same and added ones the words after.
import type {
  ComparedBlock,
  HandOverComparison,
  HandOverSubject,
  RoundComment,
} from '../../../contract/handover'
import { charterFieldsOf } from '../../../domain/charter-text'
import { inlineTextOf } from '../../../domain/document'
import { textBlocksOf } from '../../../domain/kept-marks'
import { matchedBlocks } from '../../../domain/matched-blocks'
import type { Round } from '../../../domain/rounds/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { differencesOf, stepsOfOneAnswer, type StepsLeft } from '../history/differences'
import type { ReceivedWords } from '../rooms/shared/received'
import { paperOf } from './papers'
import { signedFacts } from './signed-facts'
import { bodyOf } from './signed-round'
import { headOf, offerOf, standingOf, standingOfSubject, wordsOf, type Standing } from './standing'

interface Block {
  readonly heading: string
  readonly text: string
}

/** From the words before to those on the table. Throws NOT_FOUND if nothing was handed over. */
export function comparisonOf(deps: Pick<VaultDeps, 'vault'>, subject: HandOverSubject): HandOverComparison {
  const standing = standingOf(deps, paperOf(deps, subject))
  const [offer, head] = [offerOf(standing), headOf(standing)]
  if (offer === undefined || head === undefined) throw new Refusal('NOT_FOUND')
  const before = offerBefore(standing, offer)
  const later = wordsOf(subject, standing.subjectId, offer).words
  const agreed = before === undefined ? agreedBefore(deps, standing) : undefined
  const earlier = agreed ?? (before && wordsOf(subject, standing.subjectId, before).words)
  const comments = bodyOf(head).comments
  const left = stepsOfOneAnswer()
  const laterBlocks = blocksOf(later)
  const [titleBefore, titleAfter] = [earlier && titleOf(earlier), titleOf(later)]
  const title = blockOf(
    null,
    { heading: '', text: titleBefore ?? titleAfter },
    { heading: '', text: titleAfter },
    left,
  )
  const blocks = comparedBlocks(earlier ? blocksOf(earlier) : laterBlocks, laterBlocks, comments, left)
  const facts = signedFacts(earlier ?? later, later)
  const changed = [title, ...blocks].filter(({ is }) => is !== 'same')
  return {
    from: before?.number ?? null,
    isAgainstAgreed: agreed !== undefined,
    to: offer.number,
    title,
    blocks,
    facts,
    changeCount: changed.length + facts.filter(({ from, to }) => from !== to).length,
    comments: comments.filter(({ at }) => at === null || at >= laterBlocks.length),
  }
}

/** The words on the table before these, on the chain that counts. */
function offerBefore({ state, rounds }: Standing, offer: Round) {
  const at = state.chain.findIndex(({ id }) => id === offer.id)
  const before = state.chain.slice(0, at).findLast(({ act }) => act === 'propose' || act === 'counter')
  return before && rounds.get(before.id)
}

/** What both signed, if these words would take its place. */
function agreedBefore(deps: Pick<VaultDeps, 'vault'>, { supersedes }: Standing): ReceivedWords | undefined {
  const agreement = supersedes === null ? undefined : deps.vault.sharedRoom.agreements.agreedOn(supersedes)
  if (agreement === undefined) return undefined
  const { kind, documentId: id, subjectId } = agreement
  const offer = offerOf(standingOfSubject(deps, subjectId))
  return offer && wordsOf({ kind, id }, subjectId, offer).words
}

function comparedBlocks(
  earlier: readonly Block[],
  later: readonly Block[],
  comments: readonly RoundComment[],
  left: StepsLeft,
): ComparedBlock[] {
  const matched = matchedBlocks(earlier.map(keyOf), later.map(keyOf))
  return matched.map(({ before, after }) => {
    const said = after === null ? [] : comments.filter(({ at }) => at === after)
    const was = before === null ? undefined : earlier[before]
    return { ...blockOf(after, was, after === null ? undefined : later[after], left), comments: said }
  })
}

function blockOf(
  at: number | null,
  was: Block | undefined,
  now: Block | undefined,
  left: StepsLeft,
): ComparedBlock {
  const differences = differencesOf(was?.text ?? '', now?.text ?? '', left)
  return { at, is: changeOf(was, now), heading: (now ?? was)?.heading ?? '', differences, comments: [] }
}

function changeOf(was: Block | undefined, now: Block | undefined): ComparedBlock['is'] {
  if (was === undefined) return 'added'
  if (now === undefined) return 'removed'
  return was.text === now.text ? 'same' : 'changed'
}

const keyOf = ({ heading, text }: Block): string => (heading === '' ? text : `${heading}\n${text}`)

const titleOf = (words: ReceivedWords): string =>
  words.kind === 'summary' ? words.title : words.content.title

/** Counted as a comment counts them. */
const blocksOf = (words: ReceivedWords): Block[] =>
  words.kind === 'summary'
    ? textBlocksOf(words.document).map((block) => ({
        heading: '',
        text: (block.content ?? []).map(inlineTextOf).join(''),
      }))
    : charterFieldsOf(words.content).map(({ heading, text }) => ({ heading, text }))
