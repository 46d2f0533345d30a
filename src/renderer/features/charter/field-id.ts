// Where a part of the page is written, so that one can be led there.
import type { CharterField } from '../../../contract/charter'

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
