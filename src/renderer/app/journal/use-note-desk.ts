// What a note needs from the vault: names behind its ids, sessions to link to, templates, images and files.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FoundSession, Named, NoteDesk, TemplateChoice } from '../../editor/desk/note-desk'
import { bridge } from '../bridge'
import type { VaultClient } from '../clients'
import { m } from '../../messages/unlocked'
import { localNow } from '../../ui/local-dates'
import { useJournal } from './journal-context'
import { useNotice } from './notice'

interface NoteDeskOptions {
  readonly pairId: string
  readonly partnerName: string
  /** The same function as long as it leads to the same place. */
  readonly onGoToSession: (sessionId: string) => void
}

const none: readonly Named[] = []
const noTemplates: readonly TemplateChoice[] = []

/** The same object until a name or the place changes. */
export function useNoteDesk({ pairId, partnerName, onGoToSession }: NoteDeskOptions): NoteDesk {
  const { vault, queries, attachments } = useJournal()
  const say = useNotice()
  const tags = useQuery(queries.tags.list.queryOptions({ input: {} })).data ?? none
  const people = useQuery(queries.people.list.queryOptions({ input: {} })).data ?? none
  const goals = useQuery(queries.goals.list.queryOptions({ input: { pairId } })).data
  const templates =
    useQuery(queries.templates.list.queryOptions({ input: { purpose: null } })).data ?? noTemplates

  return useMemo(
    () => ({
      lookups: { tags, people, goals: goals?.map(({ id, title }) => ({ id, name: title })) ?? none },
      partnerName,
      onCreateTag: (name: string) => vault.tags.add({ name }),
      onCreatePerson: (name: string) => vault.people.add({ name }),
      onCreateGoal: (name: string) => addGoal(vault, pairId, name),
      onGoToSession,
      onFindSessions: (words: string) => findSessions(vault, words),
      templates,
      onTemplate: async (templateId: string) => (await vault.templates.read({ templateId })).document,
      attachments,
      onUploadsStopped: (count: number) => say({ words: m.note.files.stopped(count) }),
      onEdit: (command) => void bridge.call('edit', { command }),
    }),
    [vault, attachments, say, templates, tags, people, goals, pairId, partnerName, onGoToSession],
  )
}

async function addGoal(vault: VaultClient, pairId: string, title: string): Promise<Named> {
  const goal = await vault.goals.add({
    pairId,
    title,
    forWhom: 'me',
    dueOn: null,
    startsOn: localNow().slice(0, 10),
  })
  return { id: goal.id, name: goal.title }
}

const mostSessions = 8

/** Those of any pair whose title has words that begin like these; without words, those saved last. */
async function findSessions(vault: VaultClient, words: string): Promise<FoundSession[]> {
  const found = await vault.search.jump({ text: words })
  return found
    .flatMap(({ target, title, dated }) =>
      target.kind === 'session'
        ? [{ id: target.sessionId, title: title.map(({ text }) => text).join(''), heldOn: dated }]
        : [],
    )
    .slice(0, mostSessions)
}
