// When reminders may show, what is due, and what was shown already: each thing once.
import type { ReminderSetting } from '../../../../contract/reminders'
import type { AheadSession } from '../../../../domain/reminders'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface DueOnDay {
  /** What it is by, without a word of it. */
  readonly key: string
  readonly dueOn: string
}

export interface RemindersStore {
  setting(): ReminderSetting
  set(setting: ReminderSetting): void
  /** Planned sessions of pairs that go on, from one local date and time up to another. */
  plannedBetween(from: string, until: string): AheadSession[]
  /** Open actions with a date, in pairs that go on, from one day up to, not including, another. */
  dueBetween(from: string, until: string): DueOnDay[]
  isShown(key: string): boolean
  /** What was shown before `forgetBefore` is forgotten. */
  noteShown(keys: readonly string[], at: string, forgetBefore: string): void
}

interface SettingRow {
  readonly isOn: number
  readonly hoursBefore: string
  readonly quietFrom: string
  readonly quietUntil: string
  readonly quietWeekdays: string
  readonly isOnWhileLocked: number
}

const GOES_ON = `pair.trashed_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM pair_period AS last WHERE last.pair_id = pair.id AND last.ended_on IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM pair_period AS later WHERE later.pair_id = pair.id AND later.at > last.at))`

export function remindersStore(db: EncryptedDatabase, commits: CommitCounter): RemindersStore {
  const setting = db.prepare<[], SettingRow>(`
    SELECT is_on AS isOn, hours_before AS hoursBefore, quiet_from AS quietFrom, quiet_until AS quietUntil,
           quiet_weekdays AS quietWeekdays, while_locked AS isOnWhileLocked
      FROM reminder_setting`)
  const update = db.prepare(`
    UPDATE reminder_setting SET is_on = @isOn, hours_before = @hoursBefore, quiet_from = @quietFrom,
           quiet_until = @quietUntil, quiet_weekdays = @quietWeekdays, while_locked = @isOnWhileLocked`)
  const planned = db.prepare<[string, string], AheadSession>(`
    SELECT session.id, held_on AS heldOn, time_zone AS timeZone,
           coalesce((SELECT max(at) FROM rhythm_event WHERE session_id = session.id), session.created_at) AS knownSince
      FROM session INDEXED BY session_planned CROSS JOIN pair ON pair.id = session.pair_id
     WHERE state = 'planned' AND held_on >= ? AND held_on < ? AND session.trashed_at IS NULL AND ${GOES_ON}`)
  const actions = db.prepare<[string, string], DueOnDay>(`
    SELECT 'action ' || note_id || ' ' || action.at AS key, due_on AS dueOn
      FROM action INDEXED BY action_due CROSS JOIN note ON note.id = note_id
           CROSS JOIN session ON session.id = session_id CROSS JOIN pair ON pair.id = session.pair_id
     WHERE is_done = 0 AND due_on >= ? AND due_on < ? AND session.trashed_at IS NULL AND ${GOES_ON}`)
  const shown = db.prepare<[string], number>('SELECT 1 FROM reminder_shown WHERE key = ?').pluck()
  const insertShown = db.prepare<[string, string]>(
    'INSERT OR IGNORE INTO reminder_shown (key, at) VALUES (?, ?)',
  )
  const forget = db.prepare<[string]>('DELETE FROM reminder_shown WHERE at < ?')

  return {
    setting: () => {
      const row = setting.get()
      if (row === undefined) throw new Error('the setting of reminders has its row')
      return {
        ...row,
        isOn: row.isOn === 1,
        hoursBefore: numbersIn(row.hoursBefore),
        quietWeekdays: numbersIn(row.quietWeekdays),
        isOnWhileLocked: row.isOnWhileLocked === 1,
      }
    },
    set: db.transaction((chosen: ReminderSetting) => {
      update.run({
        ...chosen,
        isOn: chosen.isOn ? 1 : 0,
        hoursBefore: JSON.stringify(chosen.hoursBefore),
        quietWeekdays: JSON.stringify(chosen.quietWeekdays),
        isOnWhileLocked: chosen.isOnWhileLocked ? 1 : 0,
      })
      commits.raise()
    }),
    plannedBetween: (from, until) => planned.all(from, until),
    dueBetween: (from, until) => actions.all(from, until),
    isShown: (key) => shown.get(key) === 1,
    noteShown: db.transaction((keys: readonly string[], at: string, forgetBefore: string) => {
      for (const key of keys) insertShown.run(key, at)
      forget.run(forgetBefore)
      commits.raise()
    }),
  }
}

function numbersIn(json: string): number[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []
}
