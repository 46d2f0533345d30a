// Months, quarters and years in words: short under a plot, in full where they are read out.
import { startOfBucket, type BucketUnit } from '../../../domain/time-buckets'
import { m } from '../../messages/unlocked'
import { asMonth, asShortMonth } from '../../ui/local-dates'

/** "Nov", "Q4 2026" or "2026". January says its year where there are others. */
export function bucketLabels(unit: BucketUnit, keys: readonly string[]): string[] {
  const isOneYear = keys.every((key) => key.slice(0, 4) === keys[0]?.slice(0, 4))
  return keys.map((key) => {
    if (unit !== 'month') return bucketInWords(key)
    return !isOneYear && key.endsWith('-01') ? key.slice(0, 4) : asShortMonth(startOfBucket(key))
  })
}

/** "November 2026", "Q4 2026" or "2026". */
export function bucketInWords(key: string): string {
  if (key.includes('Q')) return m.insights.quarters.quarter(key.slice(6), key.slice(0, 4))
  return key.length === 4 ? key : asMonth(startOfBucket(key))
}
