// One reveal on paper: my answers until they are sealed, how far both are, and at the end both side by side.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenReveal } from '../../../contract/reveal'
import { firstName } from '../../../domain/first-name'
import { bridge } from '../../app/bridge'
import { useJournal } from '../../app/journal/journal-context'
import { PartnerTrust } from '../../app/journal/PartnerTrust'
import { flushEditors } from '../../editor/open-editors'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { fileInWords } from './file-in-words'
import { LeavingDialog, type Leaving } from './LeavingDialog'
import { NextSteps } from './NextSteps'
import { Questions } from './Questions'
import { RemoveDialog } from './RemoveDialog'
import styles from './Reveal.module.css'
import type { RevealsPlaceProps } from './reveals-place-props'
import { RevealSteps } from './RevealSteps'

export function RevealPage({ revealId, pair, ...ways }: RevealsPlaceProps & { readonly revealId: string }) {
  const { queries } = useJournal()
  const { data: reveal, error } = useQuery({
    ...queries.reveal.see.queryOptions({ input: { revealId } }),
    // Whether the two are paired, and my answers, begin with what is true by now.
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (reveal === undefined) return <div />
  const { title, about, phase } = reveal
  return (
    <article className={styles.paper} aria-label={title}>
      <header className={styles.head}>
        <GroupTitle as="p">{`${m.reveal.abouts[about]} · ${pair.partnerName}`}</GroupTitle>
        <ScreenTitle>{title || m.ui.untitled}</ScreenTitle>
        <RevealSteps reveal={reveal} />
        <p className={styles.lead} role="status">
          {m.reveal.said[phase](firstName(pair.partnerName))}
        </p>
        <NextSteps reveal={reveal} />
        <PartnerTrust pairId={pair.id} partnerName={pair.partnerName} onOpen={ways.onPairing} />
      </header>
      <Questions reveal={reveal} />
      <Acts reveal={reveal} onLeave={() => ways.onOpen(null)} />
    </article>
  )
}

/** Which file can be written, by what was signed last. */
const actOf = { seal: 'commit', opening: 'open' } as const

function Acts({ reveal, onLeave }: { readonly reveal: OpenReveal; readonly onLeave: () => void }) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState<Leaving | 'remove' | null>(null)
  const { id: revealId, phase, file, trust, partnerName } = reveal
  const partner = firstName(partnerName)
  const save = useMutation({
    mutationFn: async (act: 'commit' | 'open') =>
      fileInWords(await bridge.call('saveReveal', { revealId, act }), reveal),
    // What has to be given is called as it was saved.
    onSettled: () => queryClient.invalidateQueries({ queryKey: queries.reveal.key() }),
  })
  // What is shown in the dialog is what is saved, to the last key.
  const ask = useMutation({
    mutationFn: async (act: Leaving['act']): Promise<Leaving> => {
      await flushEditors()
      return { act, reveal: await vault.reveal.see({ revealId }) }
    },
    onSuccess: setAsking,
  })
  const mayLeave = trust === 'compared' || trust === 'notCompared'
  return (
    <footer className={styles.acts}>
      <div className={styles.ways}>
        {phase === 'draft' || phase === 'asked' ? (
          <Button kind="primary" busy={ask.isPending} disabled={!mayLeave} onClick={() => ask.mutate('seal')}>
            {m.reveal.seal.act}
          </Button>
        ) : null}
        {phase === 'bothSealed' || phase === 'openedByPartner' ? (
          <Button kind="primary" busy={ask.isPending} disabled={!mayLeave} onClick={() => ask.mutate('open')}>
            {m.reveal.open.act(partner)}
          </Button>
        ) : null}
        {file === null ? null : (
          <Button busy={save.isPending} onClick={() => save.mutate(actOf[file])}>
            {file === 'seal' && reveal.sealedAs === null ? m.reveal.file.first : m.reveal.file[file]}
          </Button>
        )}
        {file === 'opening' ? (
          <Button kind="quiet" busy={save.isPending} onClick={() => save.mutate('commit')}>
            {m.reveal.file.seal}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={onLeave}>
          {m.reveal.all}
        </Button>
        <Button kind="quiet" onClick={() => setAsking('remove')}>
          {m.reveal.remove.act}
        </Button>
      </div>
      {mayLeave || phase === 'open' ? null : <p className={styles.hint}>{m.reveal.notPaired}</p>}
      <p role="status" className={styles.hint}>
        {save.data ?? null}
      </p>
      <FailureNote error={ask.error ?? save.error} />
      {asking === null || asking === 'remove' ? null : (
        <LeavingDialog
          {...asking}
          onClose={() => setAsking(null)}
          onDone={(act) => {
            setAsking(null)
            save.mutate(act)
          }}
        />
      )}
      {asking === 'remove' ? (
        <RemoveDialog revealId={revealId} onClose={() => setAsking(null)} onRemoved={onLeave} />
      ) : null}
    </footer>
  )
}
