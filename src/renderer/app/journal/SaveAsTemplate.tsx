// Keeps a copy of a note as a template of one's own. Stands here because any place with a note may open it.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { NotePart } from '../../../contract/sessions'
import { m } from '../../messages/unlocked'
import { Choice } from '../../ui/Choice'
import { NameDialog } from '../../ui/NameDialog'
import { useJournal } from './journal-context'
import { useNotice } from './notice'

interface SaveAsTemplateProps {
  /** The note as it stands in the editor, read when it is saved. */
  readonly readDocument: () => Record<string, unknown>
  readonly title: string
  readonly part: NotePart
  readonly onClose: () => void
}

const parts: readonly NotePart[] = ['prep', 'note', 'reflection']

export function SaveAsTemplate({ readDocument, title, part, onClose }: SaveAsTemplateProps) {
  const { queries } = useJournal()
  const say = useNotice()
  const [offeredIn, setOfferedIn] = useState(part)
  const words = m.templates.save
  const save = useMutation(
    queries.templates.add.mutationOptions({
      onSuccess: (template) => {
        say({ words: words.done(template.title) })
        onClose()
      },
    }),
  )
  return (
    <NameDialog
      title={words.title}
      label={m.templates.title}
      hint={words.says}
      name={title}
      submitLabel={words.do}
      error={save.error}
      isBusy={save.isPending || save.isSuccess}
      onName={(name) => save.mutate({ title: name, part: offeredIn, document: readDocument() })}
      onClose={onClose}
    >
      <Choice
        legend={words.part}
        layout="row"
        options={parts.map((one) => ({ value: one, label: words.partNames[one] }))}
        value={offeredIn}
        onChange={setOfferedIn}
      />
    </NameDialog>
  )
}
