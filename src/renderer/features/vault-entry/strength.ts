// How hard a passphrase is to guess for someone who stole the disk. Loaded only where a vault is made.
// Source of the estimate: zxcvbn; of the speed: one guess costs about a second of one processor core (Argon2id,
// 256 MiB), so about 10 guesses a second on one good computer.
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import { guessingTime, scoreOf, type StrengthScore } from './guessing-time'

export interface Strength {
  readonly score: StrengthScore
  readonly isWeak: boolean
  /** How long guessing takes, in words. */
  readonly guessing: string
  readonly advice: string | null
}

const meter = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...english.dictionary },
  graphs: common.adjacencyGraphs,
  translations: english.translations,
})

/** `own`: words an attacker would try first, such as the name of the vault. */
export function measureStrength(passphrase: string, own: readonly string[]): Strength {
  const { guesses, feedback } = meter.check(passphrase, [...own])
  const score = scoreOf(guesses)
  const advice = [feedback.warning, feedback.suggestions[0]].filter(Boolean).join(' ')
  return {
    score,
    isWeak: score < 3,
    guessing: guessingTime(guesses),
    advice: score < 4 && advice ? advice : null,
  }
}
