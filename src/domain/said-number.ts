// A number as a person types it: "6", "2.5", "2,5", "1 200", "−3". Nothing typed is null.
import { err, ok, type Result } from './result'

const LARGEST = 1e12

export function saidNumber(text: string): Result<number | null, 'notANumber'> {
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.')
  if (plain === '') return ok(null)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(plain)) return err('notANumber')
  const number = Number(plain)
  return Math.abs(number) <= LARGEST ? ok(number) : err('notANumber')
}
