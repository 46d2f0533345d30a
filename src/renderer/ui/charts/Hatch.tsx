// Slanting lines as a fill: a state told by form, not by colour.
import marks from './marks.module.css'

export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" className={marks.hatchGround} />
      <line x1="0" y1="0" x2="0" y2="6" className={marks.hatch} />
    </pattern>
  )
}
