// The private room: opened, brought up to date, and handed out as stores. Nothing else sees its file.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { scrub } from '../scrub'
import { migrate } from '../migrate'
import { actionsStore, type ActionsStore } from './actions.store'
import { attachmentsStore, type AttachmentsStore } from './attachments.store'
import { checkInsStore, type CheckInsStore } from './check-ins.store'
import { cardsStore, type CardsStore } from './cards.store'
import { candidatesStore, type CandidatesStore } from './candidates.store'
import { carriesStore, type CarriesStore } from './carries.store'
import { factCarriesStore, type FactCarriesStore } from './fact-carries.store'
import { pairChartersStore, type PairChartersStore } from './charters.store'
import { goalsStore, type GoalsStore } from './goals.store'
import { lineChecksStore, type LineChecksStore } from './line-checks.store'
import { insightsStore, type InsightsStore } from './insights.store'
import { labelsStore, type LabelsStore } from './labels.store'
import { mentionsStore, type MentionsStore } from './mentions.store'
import { looseWordsStore, type LooseWordsStore } from './loose-words.store'
import { keptNamesStore, type KeptNamesStore } from './kept-names.store'
import { leakOverridesStore, type LeakOverridesStore } from './leak-overrides.store'
import { languagesStore, type LanguagesStore } from './languages.store'
import first from './migrations/0001-first.sql?raw'
import sessions from './migrations/0002-sessions.sql?raw'
import search from './migrations/0003-search.sql?raw'
import attachments from './migrations/0004-attachments.sql?raw'
import history from './migrations/0005-history.sql?raw'
import templates from './migrations/0006-templates.sql?raw'
import words from './migrations/0007-words.sql?raw'
import widerSearch from './migrations/0008-wider-search.sql?raw'
import pairSetUp from './migrations/0009-pair-set-up.sql?raw'
import goals from './migrations/0010-goals.sql?raw'
import rhythm from './migrations/0011-rhythm.sql?raw'
import directions from './migrations/0012-directions.sql?raw'
import cards from './migrations/0013-cards.sql?raw'
import reviews from './migrations/0014-reviews.sql?raw'
import charter from './migrations/0015-charter.sql?raw'
import pairing from './migrations/0016-pairing.sql?raw'
import facts from './migrations/0017-facts.sql?raw'
import keepList from './migrations/0018-keep-list.sql?raw'
import reveal from './migrations/0019-reveal.sql?raw'
import { notesStore, type NotesStore } from './notes.store'
import { pairingOfPairStore, type PairingOfPairStore } from './pairings.store'
import { pairsStore, type PairsStore } from './pairs.store'
import { calendarStore, type CalendarStore } from './calendar.store'
import { remindersStore, type RemindersStore } from './reminders.store'
import { rhythmStore, type RhythmStore } from './rhythm.store'
import { revealsOfPairStore, type RevealsOfPairStore } from './reveals.store'
import { reviewsStore, type ReviewsStore } from './reviews.store'
import { savedSearchesStore, type SavedSearchesStore } from './saved-searches.store'
import { searchStore, type SearchStore } from './search.store'
import { sessionsStore, type SessionsStore } from './sessions.store'
import { sketchesStore, type SketchesStore } from './sketches.store'
import { skillsStore, type SkillsStore } from './skills.store'
import { templatesStore, type TemplatesStore } from './templates.store'
import { trashStore, type TrashStore } from './trash.store'
import { versionsStore, type VersionsStore } from './versions.store'
import { wordsStore, type WordsStore } from './words.store'

export interface PrivateRoom {
  readonly pairs: PairsStore
  readonly pairings: PairingOfPairStore
  readonly skills: SkillsStore
  readonly lineChecks: LineChecksStore
  readonly candidates: CandidatesStore
  readonly sessions: SessionsStore
  readonly notes: NotesStore
  readonly versions: VersionsStore
  readonly actions: ActionsStore
  readonly goals: GoalsStore
  readonly cards: CardsStore
  readonly checkIns: CheckInsStore
  readonly tags: LabelsStore
  readonly people: LabelsStore
  readonly carries: CarriesStore
  readonly factCarries: FactCarriesStore
  readonly charters: PairChartersStore
  readonly attachments: AttachmentsStore
  readonly search: SearchStore
  readonly savedSearches: SavedSearchesStore
  readonly mentions: MentionsStore
  readonly words: WordsStore
  readonly languages: LanguagesStore
  readonly templates: TemplatesStore
  readonly rhythm: RhythmStore
  readonly reminders: RemindersStore
  readonly calendar: CalendarStore
  readonly reviews: ReviewsStore
  readonly reveals: RevealsOfPairStore
  readonly looseWords: LooseWordsStore
  readonly sketches: SketchesStore
  readonly keptNames: KeptNamesStore
  readonly leakOverrides: LeakOverridesStore
  readonly trash: TrashStore
  readonly insights: InsightsStore
  readonly commits: CommitCounter
  /** All or nothing: what is written inside is one transaction. */
  readonly inOne: <Outcome>(act: () => Outcome) => Outcome
  /** Leaves nothing of what was deleted in its files. */
  scrub(): void
  close(): void
}

const migrations = [
  first,
  sessions,
  search,
  attachments,
  history,
  templates,
  words,
  widerSearch,
  pairSetUp,
  goals,
  rhythm,
  directions,
  cards,
  reviews,
  charter,
  pairing,
  facts,
  keepList,
  reveal,
]

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
      pairings: pairingOfPairStore(db, commits),
      skills: skillsStore(db, commits),
      lineChecks: lineChecksStore(db, commits),
      candidates: candidatesStore(db, commits),
      sessions: sessionsStore(db, commits),
      notes,
      versions,
      actions: actionsStore(db),
      goals: goalsStore(db, commits),
      cards: cardsStore(db, commits),
      checkIns: checkInsStore(db, commits),
      tags: labelsStore(db, commits, 'tag'),
      people: labelsStore(db, commits, 'person'),
      carries: carriesStore(db, commits),
      factCarries: factCarriesStore(db, commits),
      charters: pairChartersStore(db, commits),
      attachments: attachmentsStore(db, commits),
      search: searchStore(db, commits),
      savedSearches: savedSearchesStore(db, commits),
      mentions: mentionsStore(db),
      words: wordsStore(db, commits),
      languages: languagesStore(db, commits),
      templates,
      rhythm: rhythmStore(db, commits),
      reminders: remindersStore(db, commits),
      calendar: calendarStore(db, commits),
      reviews: reviewsStore(db, commits),
      reveals: revealsOfPairStore(db, commits),
      looseWords: looseWordsStore(db, templates),
      sketches: sketchesStore(db, commits),
      keptNames: keptNamesStore(db, commits),
      leakOverrides: leakOverridesStore(db, commits),
      insights: insightsStore(db),
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
