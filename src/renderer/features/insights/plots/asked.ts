// What each plot is asked for: a pair, a period, and the day where the reader is.
import type { InsightPeriod } from '../../../../contract/insights'
import type { Pair } from '../../../../contract/pairs'

export interface PlotProps {
  readonly pair: Pair
  readonly today: string
  readonly period: InsightPeriod
}

export const askedOf = ({ pair, today, period }: PlotProps) => ({ pairId: pair.id, today, period })

/** While another period loads, the plot stays: the page does not jump. */
export const keepLast = { placeholderData: <Data>(last: Data | undefined): Data | undefined => last }
