// What every place of an open journal works with.
import { createContext, useContext } from 'react'
import type { About, VaultClient } from '../clients'
import type { FullAttachmentSource } from '../../features/attachments/attachment-source'
import type { Drafts } from './drafts'
import type { SpellChecker } from '../../editor/spelling/spelling-desk'
import type { Queries } from './queries'

export interface OpenJournal {
  readonly vault: VaultClient
  readonly about: About
  readonly queries: Queries
  readonly drafts: Drafts
  readonly attachments: FullAttachmentSource
  readonly speller: SpellChecker
}

export const JournalContext = createContext<OpenJournal | null>(null)

export function useJournal(): OpenJournal {
  const journal = useContext(JournalContext)
  if (journal === null) throw new Error('used outside an open journal')
  return journal
}
