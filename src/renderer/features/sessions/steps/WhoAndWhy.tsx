// Whose doing it was, and why: the why is for oneself alone.
import type { ReactNode } from 'react'
import type { ByWhom } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Choice } from '../../../ui/Choice'
import { TextArea } from '../../../ui/TextArea'

export interface Reason {
  readonly by: ByWhom
  readonly why: string
}

interface WhoAndWhyProps {
  readonly legend: ReactNode
  readonly partnerName: string
  readonly value: Reason
  readonly onChange: (reason: Reason) => void
}

export function WhoAndWhy({ legend, partnerName, value, onChange }: WhoAndWhyProps) {
  return (
    <>
      <Choice
        legend={legend}
        layout="row"
        value={value.by}
        onChange={(by) => onChange({ ...value, by })}
        options={[
          { value: 'me', label: m.steps.who.me },
          { value: 'partner', label: partnerName },
          { value: 'both', label: m.steps.who.both },
        ]}
      />
      <TextArea
        label={m.steps.why}
        hint={m.steps.whyHint}
        rows={2}
        maxLength={2000}
        value={value.why}
        onChange={(event) => onChange({ ...value, why: event.target.value })}
      />
    </>
  )
}
