// Private words that belong to no session: goals, reasons, names and the like. For the leak check.
// Invariant: whatever a person can type into the private room stands here, in a session, or in a pair's objective.
import type { EncryptedDatabase } from '../encrypted-database'
import { plainTextOf } from '../../../../domain/note-document'
import { wordsBesideText } from '../../../../domain/note-mentions'
import type { TemplatesStore } from './templates.store'

export type LooseKind =
  | 'session'
  | 'goal'
  | 'reason'
  | 'tag'
  | 'person'
  | 'file'
  | 'template'
  | 'savedSearch'
  | 'pair'
  | 'candidate'
  | 'card'
  | 'review'
  | 'override'

export interface LooseWords {
  readonly kind: LooseKind
  /** What people know it by. */
  readonly name: string
  readonly words: string
}

export interface LooseWordsStore {
  /** All there are, also in the trash. */
  every(): LooseWords[]
}

export function looseWordsStore(db: EncryptedDatabase, templates: TemplatesStore): LooseWordsStore {
  const rows = db.prepare<[], LooseWords>(`
    SELECT 'goal' AS kind, title AS name, title AS words FROM goal
    UNION ALL SELECT 'goal', title, why || char(10) || helper_name FROM goal WHERE why <> '' OR helper_name <> ''
    UNION ALL SELECT 'goal', title, unit FROM goal_measure JOIN goal ON goal.id = goal_id WHERE unit <> ''
    UNION ALL SELECT 'goal', goal.title, goal_milestone.title FROM goal_milestone JOIN goal ON goal.id = goal_id
    UNION ALL SELECT 'goal', title, comment FROM goal_check_in JOIN goal ON goal.id = goal_id WHERE comment <> ''
    UNION ALL SELECT 'tag', name, name FROM tag
    UNION ALL SELECT 'pair', partner_name, value FROM pair, json_each(json_array(
      purpose_words, my_function, partner_function, communication ->> '$.mine', communication ->> '$.partners'))
     WHERE value <> ''
    UNION ALL SELECT 'pair', partner_name, skill.name FROM skill JOIN pair ON pair.id = pair_id
    UNION ALL SELECT 'pair', partner_name, override_reason FROM line_check JOIN pair ON pair.id = pair_id
      WHERE override_reason IS NOT NULL
    UNION ALL SELECT 'pair', partner_name, how_it_ended FROM pair_period JOIN pair ON pair.id = pair_id
      WHERE how_it_ended <> ''
    UNION ALL SELECT 'candidate', name, value FROM candidate, json_each(json_array(
      name, work, could_teach_me, could_learn_from_me, why)) WHERE value <> ''
    UNION ALL SELECT 'person', name, name FROM person
    UNION ALL SELECT 'reason', title, why FROM rhythm_event JOIN session ON session.id = session_id WHERE why <> ''
    UNION ALL SELECT 'file', name, name FROM attachment
    UNION ALL SELECT 'savedSearch', name, name || char(10) || text FROM saved_search
    UNION ALL SELECT 'card', title, title || char(10) || (SELECT group_concat(value, char(10)) FROM json_each(fields))
      FROM card
    UNION ALL SELECT 'card', title, note FROM card_step JOIN card ON card.id = card_id WHERE note <> ''
    UNION ALL SELECT 'review', title, value FROM rating_round JOIN review ON round_id = rating_round.id, json_each(json_array(
      what_works, what_to_change, what_we_keep, thanks)) WHERE value <> ''
    UNION ALL SELECT 'review', title, comment FROM rating JOIN rating_round ON id = round_id WHERE comment <> ''
    UNION ALL SELECT 'review', title, words FROM reveal_answer JOIN reveal ON id = reveal_id WHERE words <> ''
    UNION ALL SELECT 'override', substr(at, 1, 10), reason FROM leak_override
    UNION ALL SELECT 'review', text, text || char(10) || low || char(10) || high
      FROM rating_question WHERE is_own = 1 OR skill_id IS NOT NULL`)
  return {
    every: () => [
      ...rows.all(),
      ...templates.every().map(({ title, document }) => ({
        kind: 'template' as const,
        name: title,
        words: [title, plainTextOf(document), ...wordsBesideText(document)].join('\n'),
      })),
    ],
  }
}
