// Lets the names on pairing cards in: mine as it was typed for the card, theirs as their signed card says it.
import type { PrivateText, SharedText } from '../../../../domain/text'
import { storableText } from '../../../../domain/visible-text'

export const parseCardName = <Name extends string>(
  name: Name extends PrivateText ? never : Name,
): SharedText => storableText(name) as SharedText
