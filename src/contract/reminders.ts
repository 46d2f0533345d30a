// When the system may say "1 item": how long before a date, and never in quiet hours. What it says names nothing.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const reminderSetting = z.strictObject({
  isOn: z.boolean(),
  /** Before a planned session; none: only what is due on a day. */
  hoursBefore: z.array(z.number().int().min(1).max(168)).max(4),
  quietFrom: timeOfDay,
  /** The same as `quietFrom`: no quiet hours. */
  quietUntil: timeOfDay,
  /** Days that are quiet from midnight to midnight; 1 is Monday. At least one day is left. */
  quietWeekdays: z.array(z.number().int().min(1).max(7)).max(6),
  /** The next few instants, and nothing else, are then kept outside the vault. */
  isOnWhileLocked: z.boolean(),
})

export const remindersContract = {
  get: base.input(z.strictObject({})).output(reminderSetting),
  set: base.input(reminderSetting).output(z.strictObject({})),
}

export type ReminderSetting = z.infer<typeof reminderSetting>
