// The sign of a kind of thing. Its name stands beside it.
import BadgeCheck from 'lucide-react/icons/badge-check'
import CheckCheck from 'lucide-react/icons/check-check'
import Lightbulb from 'lucide-react/icons/lightbulb'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import Paperclip from 'lucide-react/icons/paperclip'
import ScrollText from 'lucide-react/icons/scroll-text'
import Tag from 'lucide-react/icons/tag'
import Target from 'lucide-react/icons/target'
import User from 'lucide-react/icons/user'
import UserPlus from 'lucide-react/icons/user-plus'
import Users from 'lucide-react/icons/users'
import type { SearchTarget } from '../../../contract/search'

const signs = {
  note: NotebookPen,
  session: NotebookPen,
  goal: Target,
  person: User,
  tag: Tag,
  pair: Users,
  attachment: Paperclip,
  summary: CheckCheck,
  card: Lightbulb,
  review: BadgeCheck,
  candidate: UserPlus,
  charter: ScrollText,
} satisfies Record<SearchTarget['kind'], unknown>

export function TargetIcon({ kind }: { readonly kind: SearchTarget['kind'] }) {
  const Sign = signs[kind]
  return <Sign strokeWidth={1.75} aria-hidden="true" />
}
