// How one would notice: the kind of measure, where it starts and where it is to get.
import type { MeasureKind } from '../../../../domain/measure'
import { m } from '../../../messages/unlocked'
import { Choice } from '../../../ui/Choice'
import { NumberField } from '../../../ui/NumberField'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import styles from './GoalDialog.module.css'
import type { PartProps } from './GoalFields'
import { type GoalDraft, hasValues, measureProblems, type MeasureProblem, SCALE_MAXES } from './goal-draft'

interface MeasureFieldsProps extends Omit<PartProps, 'pair'> {
  /** What was measured so far keeps its own measure. */
  readonly beginsAnew: boolean
}

const kinds: readonly MeasureKind[] = ['number', 'percent', 'scale', 'steps', 'yesNo', 'none']

export function MeasureFields({ draft, onDraft, beginsAnew }: MeasureFieldsProps) {
  const { measure } = m.goals
  const choose = (kind: MeasureKind) => {
    const startsAtOne = kind === 'scale' && draft.baseline === '0'
    onDraft(startsAtOne ? { kind, baseline: '1' } : { kind })
  }
  return (
    <>
      <Choice
        legend={measure.legend}
        layout="pairs"
        value={draft.kind}
        onChange={choose}
        options={kinds.map((kind) => ({ value: kind, label: measure.names[kind], says: measure.says[kind] }))}
      />
      {draft.kind === 'steps' ? <p className={styles.lead}>{measure.stepsSay}</p> : null}
      {hasValues(draft.kind) ? <WayFields draft={draft} onDraft={onDraft} /> : null}
      {beginsAnew ? (
        <p className={styles.lead} role="status">
          {measure.newStretch}
        </p>
      ) : null}
    </>
  )
}

function WayFields({ draft, onDraft }: Omit<PartProps, 'pair'>) {
  const { measure } = m.goals
  const problems = measureProblems(draft)
  return (
    <div className={styles.row}>
      {draft.kind === 'number' ? (
        <TextField
          label={measure.unit}
          hint={measure.unitHint}
          maxLength={60}
          dir="auto"
          value={draft.unit}
          onChange={(event) => onDraft({ unit: event.target.value })}
        />
      ) : null}
      {draft.kind === 'scale' ? (
        <Select
          label={measure.scaleMax}
          value={draft.scaleMax}
          onChange={(event) => onDraft({ scaleMax: Number(event.target.value) })}
        >
          {[...new Set([...SCALE_MAXES, draft.scaleMax])]
            .toSorted((one, other) => one - other)
            .map((max) => (
              <option key={max} value={max}>
                {max}
              </option>
            ))}
        </Select>
      ) : null}
      <NumberField
        label={measure.baseline}
        text={draft.baseline}
        onText={(baseline) => onDraft({ baseline })}
        error={problemInWords(problems.baseline, draft)}
        {...(draft.kind === 'percent' ? { unit: '%' } : {})}
      />
      <NumberField
        label={measure.target}
        hint={measure.targetHint}
        text={draft.target}
        onText={(target) => onDraft({ target })}
        error={problemInWords(problems.target, draft)}
        {...(draft.kind === 'percent' ? { unit: '%' } : {})}
      />
    </div>
  )
}

function problemInWords(problem: MeasureProblem | undefined, { scaleMax }: GoalDraft): string | undefined {
  const { measure } = m.goals
  if (problem === undefined) return undefined
  return problem === 'outside' ? measure.outside(scaleMax) : measure[problem]
}
