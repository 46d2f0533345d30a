// The private room: opened, brought up to date, and handed out as stores. Nothing else sees its file.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { scrub } from '../scrub'
import { migrate } from '../migrate'
import { actionsStore, type ActionsStore } from './actions.store'
import { attachmentsStore, type AttachmentsStore } from './attachments.store'
import { carriesStore, type CarriesStore } from './carries.store'
import { goalsStore, type GoalsStore } from './goals.store'
import { labelsStore, type LabelsStore } from './labels.store'
import { mentionsStore, type MentionsStore } from './mentions.store'
import { looseWordsStore, type LooseWordsStore } from './loose-words.store'
import { languagesStore, type LanguagesStore } from './languages.store'
import first from './migrations/0001-first.sql?raw'
import sessions from './migrations/0002-sessions.sql?raw'
import search from './migrations/0003-search.sql?raw'
import attachments from './migrations/0004-attachments.sql?raw'
import history from './migrations/0005-history.sql?raw'
import templates from './migrations/0006-templates.sql?raw'
import words from './migrations/0007-words.sql?raw'
import widerSearch from './migrations/0008-wider-search.sql?raw'
import { notesStore, type NotesStore } from './notes.store'
import { pairsStore, type PairsStore } from './pairs.store'
import { savedSearchesStore, type SavedSearchesStore } from './saved-searches.store'
import { searchStore, type SearchStore } from './search.store'
import { sessionsStore, type SessionsStore } from './sessions.store'
import { templatesStore, type TemplatesStore } from './templates.store'
import { trashStore, type TrashStore } from './trash.store'
import { versionsStore, type VersionsStore } from './versions.store'
import { wordsStore, type WordsStore } from './words.store'

export interface PrivateRoom {
  readonly pairs: PairsStore
  readonly sessions: SessionsStore
  readonly notes: NotesStore
  readonly versions: VersionsStore
  readonly actions: ActionsStore
  readonly goals: GoalsStore
  readonly tags: LabelsStore
  readonly people: LabelsStore
  readonly carries: CarriesStore
  readonly attachments: AttachmentsStore
  readonly search: SearchStore
  readonly savedSearches: SavedSearchesStore
  readonly mentions: MentionsStore
  readonly words: WordsStore
  readonly languages: LanguagesStore
  readonly templates: TemplatesStore
  readonly looseWords: LooseWordsStore
  readonly trash: TrashStore
  readonly commits: CommitCounter
  /** All or nothing: what is written inside is one transaction. */
  readonly inOne: <Outcome>(act: () => Outcome) => Outcome
  /** Leaves nothing of what was deleted in its files. */
  scrub(): void
  close(): void
}

const migrations = [first, sessions, search, attachments, history, templates, words, widerSearch]

export function openPrivateRoom(options: {
  path: string
  key: Uint8Array
  mode: 'create' | 'open'
}): PrivateRoom {
  const db = openEncrypted({ room: 'private', ...options })
  try {
    migrate(db, migrations)
    const commits = commitCounter(db, options.path)
    const templates = templatesStore(db, commits)
    const versions = versionsStore(db, commits)
    const notes = notesStore(db, commits, versions.keep)
    notes.bringUpToDate()
    return {
      pairs: pairsStore(db, commits),
      sessions: sessionsStore(db, commits),
      notes,
      versions,
      actions: actionsStore(db),
      goals: goalsStore(db, commits),
      tags: labelsStore(db, commits, 'tag'),
      people: labelsStore(db, commits, 'person'),
      carries: carriesStore(db, commits),
      attachments: attachmentsStore(db, commits),
      search: searchStore(db, commits),
      savedSearches: savedSearchesStore(db, commits),
      mentions: mentionsStore(db),
      words: wordsStore(db, commits),
      languages: languagesStore(db, commits),
      templates,
      looseWords: looseWordsStore(db, templates),
      trash: trashStore(db, commits),
      commits,
      inOne: (act) => db.transaction(act)(),
      scrub: () => scrub(db),
      close: () => closeTidily(db),
    }
  } catch (error) {
    db.close()
    throw error
  }
}
