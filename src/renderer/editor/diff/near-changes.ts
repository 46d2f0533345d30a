// Of a comparison, what stands near a change: long stretches in which nothing changed are cut to their edges.
import type { Difference } from '../../../contract/history'

const NEAR = 160

/** `leftOut` stands for what was cut. The words that changed are all there. */
export function nearChanges(differences: readonly Difference[], leftOut: string): Difference[] {
  return differences.map((difference, at) => {
    if (difference.is !== 'same') return difference
    const before = at === 0 ? '' : beginning(difference.text)
    const after = at === differences.length - 1 ? '' : end(difference.text)
    const isShort = difference.text.length <= before.length + after.length
    return isShort ? difference : { is: 'same', text: `${before}${leftOut}${after}` }
  })
}

/** Up to a space, so that no word is cut. */
function beginning(text: string): string {
  const cut = text.slice(0, NEAR)
  return cut.length < text.length ? cut.slice(0, cut.lastIndexOf(' ') + 1) || cut : text
}

function end(text: string): string {
  const cut = text.slice(-NEAR)
  return cut.length < text.length ? cut.slice(cut.indexOf(' ')) : text
}
