// What each learns and the other teaches, both ways.
import { useQuery } from '@tanstack/react-query'
import type { Skill } from '../../../../../contract/skills'
import { useJournal } from '../../../../app/journal/journal-context'
import { m } from '../../../../messages/unlocked'
import { FailureNote } from '../../../../ui/FailureNote'
import type { StepProps } from '../step-props'
import { AddSkill } from './AddSkill'
import { SkillCard } from './SkillCard'
import styles from './skills.module.css'

const learners = ['me', 'partner'] as const satisfies readonly Skill['learner'][]

export function SkillsStep({ pair, keep }: StepProps) {
  const { queries } = useJournal()
  const { data: skills, error } = useQuery(queries.skills.list.queryOptions({ input: { pairId: pair.id } }))
  if (error) return <FailureNote error={error} />
  if (skills === undefined) return null
  return (
    <>
      {learners.map((learner) => {
        const title = m.pairs.skills.sides[learner](pair.partnerName)
        const theirs = skills.filter((skill) => skill.learner === learner)
        return (
          <section key={learner} className={styles.side} aria-label={title}>
            <h3 className={styles.title}>{title}</h3>
            {theirs.length === 0 ? null : (
              <ul className={styles.list}>
                {theirs.map((skill) => (
                  <SkillCard key={skill.id} skill={skill} pair={pair} keep={keep} />
                ))}
              </ul>
            )}
            <AddSkill pair={pair} learner={learner} keep={keep} />
          </section>
        )
      })}
    </>
  )
}
