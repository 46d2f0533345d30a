// What can be done about a tag or a person: another name, one out of two, into the trash.
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import type { Label } from '../../../contract/labels'
import { useNotice } from '../../app/journal/notice'
import { useTrash } from '../../app/journal/use-trash'
import { m } from '../../messages/unlocked'
import { Menu } from '../../ui/Menu'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { LabelKind } from './label-kind'
import { MergeDialog } from './MergeDialog'
import { RenameLabelDialog } from './RenameLabelDialog'

interface LabelMenuProps {
  readonly kind: LabelKind
  readonly label: Label
  /** It became another one, or is in the trash. */
  readonly onGone?: (intoId: string | null) => void
}

type Asking = { readonly is: 'rename' } | { readonly is: 'merge'; readonly intoId: string | null } | null

export function LabelMenu({ kind, label, onGone = () => undefined }: LabelMenuProps) {
  const [asking, setAsking] = useState<Asking>(null)
  const toTrash = useTrash()
  const say = useNotice()
  const close = () => setAsking(null)

  const remove = () => {
    toTrash({ kind, id: label.id }, m.labels.trashed(label.name)).then(
      () => onGone(null),
      () => say({ words: m.errors.codes.UNEXPECTED.title }),
    )
  }

  return (
    <>
      <Menu
        label={
          <>
            <VisuallyHidden>{m.labels.more(label.name)}</VisuallyHidden>
            <Ellipsis strokeWidth={1.75} aria-hidden="true" />
          </>
        }
        items={[
          { label: m.labels.rename, onChoose: () => setAsking({ is: 'rename' }) },
          { label: m.labels.merge, onChoose: () => setAsking({ is: 'merge', intoId: null }) },
          { label: m.labels.trash, onChoose: remove },
        ]}
      />
      {asking?.is === 'rename' ? (
        <RenameLabelDialog
          kind={kind}
          label={label}
          onClose={close}
          onMerge={(intoId) => setAsking({ is: 'merge', intoId })}
        />
      ) : null}
      {asking?.is === 'merge' ? (
        <MergeDialog
          kind={kind}
          from={label}
          intoId={asking.intoId}
          onClose={close}
          onMerged={(into, noteCount) => {
            close()
            say({ words: m.labels.merged(into.name, noteCount) })
            onGone(into.id)
          }}
        />
      ) : null}
    </>
  )
}
