// A number as a person types it: "6", "2.5", "2,5", "1 200", "1,200", "−3". Nothing typed is null.
import { err, ok, type Result } from './result'

const LARGEST = 1e12
/** A comma before three digits parts thousands, as in the language of the page. */
const IN_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/u

export function saidNumber(text: string): Result<number | null, 'notANumber'> {
  const typed = text.replace(/\s/gu, '').replace('−', '-')
  const plain = IN_THOUSANDS.test(typed) ? typed.replaceAll(',', '') : typed.replace(',', '.')
  if (plain === '') return ok(null)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(plain)) return err('notANumber')
  const number = Number(plain)
  return Math.abs(number) <= LARGEST ? ok(number) : err('notANumber')
}
