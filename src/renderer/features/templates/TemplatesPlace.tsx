// Templates: one's own and those that come with Duologue, each to be read before it is used.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Template } from '../../../contract/templates'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { TemplatePreview } from './TemplatePreview'
import styles from './TemplatesPlace.module.css'

export function TemplatesPlace() {
  const { queries } = useJournal()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const { data: templates, error } = useQuery(
    queries.templates.list.queryOptions({ input: { purpose: null } }),
  )
  if (error) return <FailureNote error={error} isPage />
  if (templates === undefined) return <div />
  const own = templates.filter(({ isOwn }) => isOwn)
  const builtIn = templates.filter(({ isOwn }) => !isOwn)
  const chosen = templates.find(({ id }) => id === chosenId) ?? own[0] ?? builtIn[0]

  return (
    <section className={styles.place} aria-label={m.templates.heading}>
      <div className={styles.list}>
        <header className={styles.head}>
          <ScreenTitle>{m.templates.heading}</ScreenTitle>
          <p className={styles.lead}>{m.templates.lead}</p>
        </header>
        <TemplateGroup title={m.templates.own} templates={own} chosen={chosen} onChoose={setChosenId} />
        {own.length === 0 ? <p className={styles.none}>{m.templates.noneOwn}</p> : null}
        <TemplateGroup
          title={m.templates.builtIn}
          templates={builtIn}
          chosen={chosen}
          onChoose={setChosenId}
        />
      </div>
      {chosen === undefined ? null : <TemplatePreview key={chosen.id} template={chosen} />}
    </section>
  )
}

interface TemplateGroupProps {
  readonly title: string
  readonly templates: readonly Template[]
  readonly chosen: Template | undefined
  readonly onChoose: (id: string) => void
}

function TemplateGroup({ title, templates, chosen, onChoose }: TemplateGroupProps) {
  return (
    <>
      <GroupTitle className={styles.group}>{title}</GroupTitle>
      <ul aria-label={title}>
        {templates.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              className={joinClasses(styles.template, template === chosen && styles.chosen)}
              aria-current={template === chosen ? 'true' : undefined}
              onClick={() => onChoose(template.id)}
            >
              <b className={styles.name} dir="auto">
                {template.title}
              </b>
              <span className={styles.facts}>{m.templates.parts[template.part]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
