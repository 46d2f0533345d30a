// Before anybody sits down: which documents lie on the table. Which pair they are of the shared room does not know.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Paper } from '../../../contract/together'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { FailureNote } from '../../ui/FailureNote'
import { ScreenTitle } from '../../ui/ScreenTitle'
import styles from './LayTable.module.css'
import { groupsOf, tickedFirst } from './paper-groups'
import { stateOf } from './state-of'
import { useTable } from './table-context'

interface LayTableProps {
  readonly papers: readonly Paper[]
  readonly onLaid: () => void
}

export function LayTable({ papers, onLaid }: LayTableProps) {
  const { shared, queries } = useTable()
  const queryClient = useQueryClient()
  const [ticked, setTicked] = useState(() => tickedFirst(papers))
  const chosen = papers.filter(({ id }) => ticked.has(id))
  const lay = useMutation({
    mutationFn: () => shared.table.lay({ papers: chosen.map(({ kind, id }) => ({ kind, id })) }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queries.table.papers.key() })
      onLaid()
    },
  })
  const tick = (ids: readonly string[], isTicked: boolean) => {
    const next = new Set(ticked)
    for (const id of ids) {
      if (isTicked) next.add(id)
      else next.delete(id)
    }
    setTicked(next)
  }
  const { lay: words } = m.together

  return (
    <section className={styles.page}>
      <div className={styles.column}>
        <ScreenTitle>{words.title}</ScreenTitle>
        <p className={styles.lead}>{words.lead}</p>
        {groupsOf(papers).map(({ partner, papers: ofGroup }) => (
          <fieldset key={partner ?? ''} className={styles.group}>
            <legend dir="auto">{partner === null ? words.unnamed : words.with(partner)}</legend>
            {ofGroup.length > 1 ? (
              <Checkbox
                label={<b>{words.all}</b>}
                checked={ofGroup.every(({ id }) => ticked.has(id))}
                onChange={({ target }) =>
                  tick(
                    ofGroup.map(({ id }) => id),
                    target.checked,
                  )
                }
              />
            ) : null}
            {ofGroup.map((paper) => (
              <Checkbox
                key={paper.id}
                label={<PaperName paper={paper} />}
                checked={ticked.has(paper.id)}
                onChange={({ target }) => tick([paper.id], target.checked)}
              />
            ))}
          </fieldset>
        ))}
        <FailureNote error={lay.error} />
        <Button
          kind="primary"
          size="large"
          busy={lay.isPending}
          disabled={chosen.length === 0}
          onClick={() => lay.mutate()}
        >
          {words.begin(chosen.length)}
        </Button>
      </div>
    </section>
  )
}

function PaperName({ paper }: { readonly paper: Paper }) {
  const { kind, title } = paper
  return (
    <>
      <span dir="auto">{title || m.ui.untitled}</span>{' '}
      <small className={styles.facts}>
        {m.together.kinds[kind]} · {stateOf(paper)}
      </small>
    </>
  )
}
