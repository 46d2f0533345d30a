// Where a part of the page is written, so that one can be led there.
import type { CharterField } from '../../../contract/charter'

/** Of a clause of one’s own. */
export const headingId = (key: string): string => `charter-heading-${key}`

export function fieldId(field: CharterField): string {
  switch (field.is) {
    case 'clause':
      return `charter-clause-${field.key}`
    case 'expectation':
      return `charter-expectation-${field.side}`
    default:
      return `charter-${field.is}`
  }
}
