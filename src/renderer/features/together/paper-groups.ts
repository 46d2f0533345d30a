// Documents by the partner they name. Nobody is told of another partner by a tick that was set already.
import type { Paper } from '../../../contract/together'

export interface PaperGroup {
  /** Null: those that name nobody. */
  readonly partner: string | null
  readonly papers: readonly Paper[]
}

/** In the order of the newest of each; those that name nobody come last. */
export function groupsOf(papers: readonly Paper[]): readonly PaperGroup[] {
  const partners = [...new Set(papers.map(partnerOf))]
  return [...partners.filter((one) => one !== null), ...partners.filter((one) => one === null)].map(
    (partner) => ({ partner, papers: papers.filter((paper) => partnerOf(paper) === partner) }),
  )
}

/** All of them where only one partner can be meant, else none. */
export function tickedFirst(papers: readonly Paper[]): ReadonlySet<string> {
  return new Set(groupsOf(papers).length > 1 ? [] : papers.map(({ id }) => id))
}

const partnerOf = ({ names }: Paper): string | null => names?.partner ?? null
