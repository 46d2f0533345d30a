// The charter of a pair as its summaries may speak of it: names and numbers in it stand there on purpose.
// Invariant: what stands in it by the partner's choice alone, and nobody here let leave, is not among it.
import type { ExportSubject } from '../../../contract/shell'
import { hitsIn } from '../../../domain/leak-check/hits'
import { charterBlocks } from '../../../domain/leak-check/known-blocks'
import { readyCharterOf } from '../charter/level'
import { carriedNames, carriedTexts, type LeakCheckDeps } from './carried'
import { hitKeyOf } from './hit-key'

/** Once it was ready: its draft was not looked at. */
export function readyCharterTexts(
  deps: LeakCheckDeps,
  subject: ExportSubject | null,
  names: readonly string[],
): string[] {
  if (subject?.kind !== 'summary') return []
  const pairId = deps.privateRoom.carries.pairOfSummary(subject.id)
  const ready = pairId === undefined ? undefined : readyCharterOf(deps, pairId)
  if (ready === undefined) return []
  const charter = { kind: 'charter', id: ready.charterId } as const
  const letLeave = new Set(deps.privateRoom.leakOverrides.of(charter.id).map(({ hitKey }) => hitKey))
  const side = {
    sources: [],
    names,
    carriedNames: carriedNames(deps, charter),
    carriedTexts: carriedTexts(deps, charter),
  }
  const isOnPurpose = (text: string): boolean =>
    hitsIn(text, side).every((hit) => letLeave.has(hitKeyOf(hit)))
  const blocks = charterBlocks(ready.content)
  const onPurpose = blocks.filter(({ text }) => isOnPurpose(text))
  const texts = onPurpose.map(({ text }) => text)
  // A run may cross the lines of the whole.
  return onPurpose.length === blocks.length ? [texts.join('\n')] : texts
}
