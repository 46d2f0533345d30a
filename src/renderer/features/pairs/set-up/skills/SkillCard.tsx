// One skill: its name, and what each of the two says of the level now and the level wanted. Nothing is averaged.
import Trash2 from 'lucide-react/icons/trash-2'
import type { Pair } from '../../../../../contract/pairs'
import type { Skill } from '../../../../../contract/skills'
import { useJournal } from '../../../../app/journal/journal-context'
import { useNotice } from '../../../../app/journal/notice'
import { m } from '../../../../messages/unlocked'
import { Button } from '../../../../ui/Button'
import { SavedField } from '../SavedField'
import type { Keep } from '../use-saving'
import { LevelLine } from './LevelLine'
import { LevelSelect } from './LevelSelect'
import styles from './skills.module.css'

interface SkillCardProps {
  readonly skill: Skill
  readonly pair: Pair
  readonly keep: Keep
}

export function SkillCard({ skill, pair, keep }: SkillCardProps) {
  const { vault } = useJournal()
  const say = useNotice()
  const words = m.pairs.skills
  const { id: skillId, pairId, learner, createdAt: _, ...kept } = skill
  const revise = (changed: Partial<typeof kept>) => keep(() => vault.skills.revise({ skillId, ...changed }))
  const remove = () =>
    void keep(() => vault.skills.remove({ skillId })).then(
      () =>
        say({
          words: words.removed(skill.name),
          action: {
            label: words.undo,
            act: () => void keep(() => vault.skills.add({ pairId, learner, ...kept })).catch(() => undefined),
          },
        }),
      () => undefined,
    )

  const raters = [
    { side: 'me', who: words.iSay[learner](pair.partnerName), now: 'nowByMe', wanted: 'wantedByMe' },
    {
      side: 'partner',
      who: words.partnerSays[learner](pair.partnerName),
      now: 'nowByPartner',
      wanted: 'wantedByPartner',
    },
  ] as const
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <SavedField
          label={words.name}
          hideLabel
          maxLength={200}
          value={skill.name}
          onSave={(name) => (name.trim() === '' ? Promise.resolve() : revise({ name }))}
        />
        <Button kind="quiet" aria-label={words.remove(skill.name)} onClick={remove}>
          <Trash2 strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </div>
      <div className={styles.raters}>
        {raters.map(({ side, who, now, wanted }) => (
          <div key={side} className={styles.rater}>
            <p className={styles.who} dir="auto">
              {who}
            </p>
            <LevelSelect
              label={words.pick(who, words.now, skill.name)}
              shown={words.now}
              value={skill[now]}
              onPick={(level) => revise({ [now]: level })}
            />
            <LevelSelect
              label={words.pick(who, words.wanted, skill.name)}
              shown={words.wanted}
              value={skill[wanted]}
              onPick={(level) => revise({ [wanted]: level })}
            />
            <LevelLine side={side} now={skill[now]} wanted={skill[wanted]} />
            {(skill[wanted] ?? 5) < (skill[now] ?? 1) ? (
              <p className={styles.lower}>{words.wantedIsLower}</p>
            ) : null}
          </div>
        ))}
      </div>
    </li>
  )
}
