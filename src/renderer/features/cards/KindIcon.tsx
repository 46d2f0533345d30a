// The sign of a kind of card. Its name stands beside it.
import Compass from 'lucide-react/icons/compass'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import MessageCircleQuestionMark from 'lucide-react/icons/message-circle-question-mark'
import Repeat from 'lucide-react/icons/repeat'
import Scale from 'lucide-react/icons/scale'
import Handshake from 'lucide-react/icons/handshake'
import type { CardKind } from '../../../domain/card-kinds'

const signs = {
  lesson: GraduationCap,
  challenge: Repeat,
  assumption: Scale,
  feedback: MessageCircleQuestionMark,
  introduction: Handshake,
  format: Compass,
} satisfies Record<CardKind, unknown>

export function KindIcon({ kind }: { readonly kind: CardKind }) {
  const Sign = signs[kind]
  return <Sign strokeWidth={1.75} aria-hidden="true" />
}
