// Page ↔ vault process, over a MessagePort of its own: words never pass through the shell.
import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { attachmentsContract } from './attachments'
import { calendarContract } from './calendar'
import { candidatesContract } from './candidates'
import { cardsContract } from './cards'
import { unexpectedErrors, writingErrors } from './errors'
import { charterContract } from './charter'
import { exportsContract } from './exports'
import { goalsContract } from './goals'
import { handOverContract } from './handover'
import { historyContract } from './history'
import { insightsContract } from './insights'
import { peopleContract, tagsContract } from './labels'
import { leaksContract } from './leaks'
import { lineChecksContract } from './line-checks'
import { mentionsContract } from './mentions'
import { pairingContract } from './pairing'
import { pairsContract } from './pairs'
import { remindersContract } from './reminders'
import { revealContract } from './reveal'
import { rhythmContract } from './rhythm'
import { reviewsContract } from './reviews'
import { searchContract } from './search'
import { sessionsContract } from './sessions'
import { skillsContract } from './skills'
import { spellingContract, wordsContract } from './spelling'
import { doorContract, summariesContract } from './summaries'
import { templatesContract } from './templates'
import { todayContract } from './today'
import { trashContract } from './trash'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const feature = z.enum([
  'pairs',
  'skills',
  'lineChecks',
  'sessions',
  'goals',
  'tags',
  'people',
  'search',
  'summaries',
  'spelling',
  'words',
  'attachments',
  'history',
  'templates',
  'trash',
  'rhythm',
  'cards',
  'charter',
  'insights',
  'reviews',
  'candidates',
  'today',
  'pairing',
  'handover',
  'reveal',
  'leaks',
])

export const vaultContract = {
  vault: {
    about: base.input(z.strictObject({})).output(
      z.strictObject({
        vaultId: z.uuid(),
        label: z.string(),
        isDemo: z.boolean(),
        /** Key for the sealed drafts (base64, 32 bytes): imported non-extractable, never stored. */
        draftsKey: z.string(),
        /** Last save known from the header when the databases are older than it says, else null. */
        rolledBackTo: z.iso.datetime().nullable(),
      }),
    ),
    /** "Understood": the older copy is the vault from now on. */
    acceptRollback: base.input(z.strictObject({})).output(z.strictObject({})),
    /** Says after each write which features changed. */
    changes: base.input(z.strictObject({})).output(
      eventIterator(
        z.strictObject({
          features: z.array(feature),
          /** Nothing but the words of this session changed, so that lists need its line alone. */
          sessionId: z.uuid().nullable(),
        }),
      ),
    ),
  },
  pairs: pairsContract,
  pairing: pairingContract,
  skills: skillsContract,
  lineChecks: lineChecksContract,
  candidates: candidatesContract,
  sessions: sessionsContract,
  goals: goalsContract,
  rhythm: { ...rhythmContract, reminders: remindersContract, calendar: calendarContract },
  insights: insightsContract,
  leaks: leaksContract,
  cards: cardsContract,
  tags: tagsContract,
  people: peopleContract,
  reveal: revealContract,
  reviews: reviewsContract,
  search: searchContract,
  mentions: mentionsContract,
  charter: charterContract,
  summaries: summariesContract,
  attachments: attachmentsContract,
  door: doorContract,
  handover: handOverContract,
  history: historyContract,
  templates: templatesContract,
  today: todayContract,
  trash: trashContract,
  exports: exportsContract,
  spelling: spellingContract,
  words: wordsContract,
}

export type Feature = z.infer<typeof feature>
