// What the sessions of a pair say, looking back: each plot with a sentence, a table and, where there is one, a prompt.
import ChartSpline from 'lucide-react/icons/chart-spline'
import { useState } from 'react'
import type { InsightPeriod } from '../../../contract/insights'
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { EmptyState } from '../../ui/EmptyState'
import { localNow } from '../../ui/local-dates'
import { Segments } from '../../ui/Segments'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './InsightsPlace.module.css'
import { Balance } from './plots/Balance'
import { FollowThrough } from './plots/FollowThrough'
import { Formats } from './plots/Formats'
import { Goals } from './plots/Goals'
import { Introductions } from './plots/Introductions'
import { Rhythm } from './plots/Rhythm'
import { Topics } from './plots/Topics'

interface InsightsPlaceProps {
  readonly pair: Pair
}

const periods: readonly InsightPeriod[] = ['lastSix', 'quarter', 'year', 'all']

export function InsightsPlace({ pair }: InsightsPlaceProps) {
  const [period, setPeriod] = useState<InsightPeriod>('lastSix')
  const today = localNow().slice(0, 10)
  const asked = { pair, today, period }
  if (pair.sessionCount === 0)
    return (
      <div className={styles.page}>
        <VisuallyHidden>
          <h1>{m.insights.heading}</h1>
        </VisuallyHidden>
        <EmptyState
          icon={<ChartSpline strokeWidth={1.75} aria-hidden="true" />}
          title={m.insights.empty.title}
        >
          {m.insights.empty.text(pair.partnerName)}
        </EmptyState>
      </div>
    )
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{m.insights.heading}</h1>
            <p className={styles.lead}>{m.insights.lead(pair.partnerName)}</p>
          </div>
          <Segments
            label={m.insights.period}
            value={period}
            onChange={setPeriod}
            options={periods.map((value) => ({ value, label: m.insights.periods[value] }))}
          />
        </header>
        <div className={styles.pair}>
          <Balance {...asked} />
        </div>
        <Rhythm {...asked} />
        <Goals pair={pair} today={today} />
        <div className={styles.pair}>
          <Topics {...asked} />
          <FollowThrough {...asked} />
        </div>
        <div className={styles.pair}>
          <Introductions pair={pair} today={today} />
          <Formats pair={pair} today={today} />
        </div>
      </div>
    </div>
  )
}
