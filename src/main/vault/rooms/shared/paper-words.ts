// The words of a summary or a charter as they stand in a draft, told apart by their kind.
import type { BySide } from '../../../../domain/agreed-people'
import type { CharterContent } from '../../../../domain/charter'
import type { SummaryDocument } from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'

export interface SummaryWords {
  readonly kind: 'summary'
  readonly title: SharedText
  readonly names: BySide<SharedText> | null
  readonly document: SummaryDocument
}

export interface CharterWords {
  readonly kind: 'charter'
  readonly names: BySide<SharedText> | null
  readonly content: CharterContent<SharedText>
}

export type PaperWords = SummaryWords | CharterWords
