// One more thing to learn: named first, rated after.
import { useRef, useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../../../contract/pairs'
import type { Skill } from '../../../../../contract/skills'
import { useJournal } from '../../../../app/journal/journal-context'
import { m } from '../../../../messages/unlocked'
import { Button } from '../../../../ui/Button'
import { TextField } from '../../../../ui/TextField'
import { useSubmitOnce } from '../../../../ui/use-submit-once'
import type { Keep } from '../use-saving'
import styles from './skills.module.css'

interface AddSkillProps {
  readonly pair: Pair
  readonly learner: Skill['learner']
  readonly keep: Keep
}

export function AddSkill({ pair, learner, keep }: AddSkillProps) {
  const { vault } = useJournal()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const once = useSubmitOnce()
  const words = m.pairs.skills
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (name.trim() === '' || !once.claim()) return
    void keep(() => vault.skills.add({ pairId: pair.id, learner, name }))
      .then(
        () => {
          setName('')
          // Ready for one more; the empty field's button refuses the focus.
          field.current?.focus()
        },
        () => undefined,
      )
      .finally(once.release)
  }
  return (
    <form className={styles.add} onSubmit={submit} autoComplete="off">
      <TextField
        ref={field}
        label={learner === 'me' ? words.newName.me : words.newName.partner(pair.partnerName)}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.add}
      </Button>
    </form>
  )
}
