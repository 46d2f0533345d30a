// The vault itself, asked for by the page: what it is called, the key for sealed drafts, what changed.
import { implement } from '@orpc/server'
import { vaultContract } from '../../contract/vault'
import { attachmentsHandlers } from './attachments.handlers'
import { calendarHandlers } from './calendar.handlers'
import { candidatesHandlers } from './candidates.handlers'
import { cardsHandlers } from './cards.handlers'
import { charterHandlers } from './charter.handlers'
import type { VaultDeps } from './deps'
import { exportsHandlers } from './exports.handlers'
import { goalsHandlers } from './goals.handlers'
import { handOverHandlers } from './handover.handlers'
import { historyHandlers } from './history.handlers'
import { insightsHandlers } from './insights.handlers'
import { peopleHandlers, tagsHandlers } from './labels.handlers'
import { leaksHandlers } from './leaks.handlers'
import { lineChecksHandlers } from './line-checks.handlers'
import { mentionsHandlers } from './mentions.handlers'
import { pairingHandlers } from './pairing.handlers'
import { pairsHandlers } from './pairs.handlers'
import { remindersHandlers } from './reminders.handlers'
import { revealHandlers } from './reveal.handlers'
import { rhythmHandlers } from './rhythm.handlers'
import { reviewsHandlers } from './reviews.handlers'
import { searchHandlers } from './search.handlers'
import { sessionsHandlers } from './sessions.handlers'
import { skillsHandlers } from './skills.handlers'
import { spellingHandlers, wordsHandlers } from './spelling.handlers'
import { doorHandlers, summariesHandlers } from './summaries.handlers'
import { templatesHandlers } from './templates.handlers'
import { todayHandlers } from './today.handlers'
import { trashHandlers } from './trash.handlers'

export function vaultRouter(deps: VaultDeps) {
  const os = implement(vaultContract)
  const { header, rolledBackTo } = deps.vault
  return os.router({
    vault: {
      about: os.vault.about.handler(() => ({
        vaultId: header.vaultId,
        label: header.label,
        isDemo: header.isDemo,
        draftsKey: Buffer.from(deps.draftsKey).toString('base64'),
        rolledBackTo,
      })),
      acceptRollback: os.vault.acceptRollback.handler(() => {
        deps.vault.acceptRollback(deps.now())
        return {}
      }),
      changes: os.vault.changes.handler(async function* ({ signal }) {
        yield* deps.changes.subscribe(signal)
      }),
    },
    pairs: pairsHandlers(deps),
    pairing: pairingHandlers(deps),
    skills: skillsHandlers(deps),
    lineChecks: lineChecksHandlers(deps),
    candidates: candidatesHandlers(deps),
    sessions: sessionsHandlers(deps),
    goals: goalsHandlers(deps),
    rhythm: {
      ...rhythmHandlers(deps),
      reminders: remindersHandlers(deps),
      calendar: calendarHandlers(deps),
    },
    insights: insightsHandlers(deps),
    leaks: leaksHandlers(deps),
    cards: cardsHandlers(deps),
    tags: tagsHandlers(deps),
    people: peopleHandlers(deps),
    reveal: revealHandlers(deps),
    reviews: reviewsHandlers(deps),
    search: searchHandlers(deps),
    mentions: mentionsHandlers(deps),
    charter: charterHandlers(deps),
    summaries: summariesHandlers(deps),
    attachments: attachmentsHandlers(deps),
    door: doorHandlers(deps),
    handover: handOverHandlers(deps),
    history: historyHandlers(deps),
    templates: templatesHandlers(deps),
    today: todayHandlers(deps),
    trash: trashHandlers(deps),
    exports: exportsHandlers(deps),
    spelling: spellingHandlers(deps),
    words: wordsHandlers(deps),
  })
}
