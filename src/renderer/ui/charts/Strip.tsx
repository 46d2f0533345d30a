// A row of blocks, one a date: its state is told by form.
import { useId } from 'react'
import { joinClasses } from '../join-classes'
import { Hatch } from './Hatch'
import marks from './marks.module.css'
import { textWidthPx } from './place-labels'
import { PlotFrame, type Drawn } from './PlotFrame'
import { toneClass, type Tone } from './tone'
import type { Box } from './use-box'

export interface StripBlock {
  readonly key: string
  readonly words: string
  readonly state: 'filled' | 'pale' | 'hatched' | 'outline'
}

interface StripProps {
  readonly label: string
  readonly description?: string
  readonly blocks: readonly StripBlock[]
  readonly startLabel?: string
  readonly endLabel?: string
  readonly tone?: Tone
}

export function Strip(props: StripProps) {
  const hatchId = useId()
  const hasLabels = props.startLabel !== undefined || props.endLabel !== undefined
  return (
    <PlotFrame
      label={props.label}
      description={props.description}
      heightRem={hasLabels ? 2.75 : 1.375}
      draw={(box, lit) => drawStrip(props, hatchId, box, lit)}
    />
  )
}

const MOST_REM_A_BLOCK = 4

function drawStrip(props: StripProps, hatchId: string, box: Box, lit: number | null): Drawn {
  const { blocks, startLabel, endLabel, tone = 'me' } = props
  const { widthPx, remPx } = box
  const step = Math.min(MOST_REM_A_BLOCK * remPx, widthPx / Math.max(1, blocks.length))
  const endPx = step * blocks.length
  const gap = Math.min(0.3125 * remPx, step / 4)
  const [width, height] = [Math.max(1, step - gap), 1.375 * remPx]
  const hasRoomForBoth = textWidthPx(`${startLabel ?? ''} ${endLabel ?? ''}`, 0.6875 * remPx) < endPx
  const startOf = (at: number) => at * step + gap / 2
  return {
    stops: blocks.map(({ words }, at) => ({ xPx: startOf(at) + width / 2, yPx: 0, words })),
    picture: (
      <g className={toneClass(tone)}>
        <defs>
          <Hatch id={hatchId} />
        </defs>
        {blocks.map(({ key, state }, at) => (
          <rect
            key={key}
            x={startOf(at) + 0.75}
            y={0.75}
            width={Math.max(1, width - 1.5)}
            height={height - 1.5}
            rx={Math.min(0.3 * remPx, width / 2)}
            fill={state === 'hatched' ? `url(#${hatchId})` : undefined}
            className={joinClasses(CLASS_OF[state], lit === at && marks.lit)}
          />
        ))}
        {startLabel === undefined ? null : (
          <text className={marks.tick} x={0} y={height + 0.9 * remPx} dominantBaseline="central">
            {startLabel}
          </text>
        )}
        {endLabel === undefined || !hasRoomForBoth ? null : (
          <text
            className={marks.tick}
            x={endPx}
            y={height + 0.9 * remPx}
            dominantBaseline="central"
            textAnchor="end"
          >
            {endLabel}
          </text>
        )}
      </g>
    ),
  }
}

const CLASS_OF: Readonly<Record<StripBlock['state'], string | undefined>> = {
  filled: marks.block,
  pale: marks.pale,
  hatched: undefined,
  outline: marks.outline,
}
