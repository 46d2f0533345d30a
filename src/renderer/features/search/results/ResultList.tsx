// The hits as a list that draws only what is in view. Up from the first one leads back to the field.
import type { KeyboardEvent, Ref } from 'react'
import type { SearchHit } from '../../../../contract/search'
import { m } from '../../../messages/unlocked'
import { VirtualRows } from '../../../ui/VirtualRows'
import { keyOfTarget, type PartnerOf } from '../target-words'
import { HitRow } from './HitRow'
import styles from './ResultList.module.css'

interface ResultListProps {
  readonly ref: Ref<HTMLDivElement>
  readonly hits: readonly SearchHit[]
  readonly partnerOf: PartnerOf
  readonly onGo: (hit: SearchHit) => void
  readonly onUp: () => void
  readonly onEnd: () => void
}

const keyOf = ({ target }: SearchHit) => `${target.kind} ${keyOfTarget(target)}`
const estimatePx = () => 92

export function ResultList({ ref, hits, partnerOf, onGo, onUp, onEnd }: ResultListProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' || event.defaultPrevented || !isInFirstRow(event.target)) return
    event.preventDefault()
    onUp()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons in it
    <div ref={ref} className={styles.results} onKeyDown={onKeyDown}>
      <VirtualRows
        label={m.search.results.label}
        rows={hits}
        keyOf={keyOf}
        estimatePx={estimatePx}
        keptKey={null}
        onEnd={onEnd}
        draw={(hit) => drawHit(hit, partnerOf, onGo)}
      />
    </div>
  )
}

const drawHit = (hit: SearchHit, partnerOf: PartnerOf, onGo: ResultListProps['onGo']) => (
  <HitRow hit={hit} partnerOf={partnerOf} onGo={onGo} />
)

const isInFirstRow = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-index="0"]') !== null
