// All sentences of the page, for what is drawn once the vault is open. Loaded then and not before: the lock screen
// must not wait for the journal's sentences, so nothing it draws imports this.
import { unlocked } from './en/unlocked'

export type UnlockedMessages = typeof unlocked

export const m: UnlockedMessages = unlocked
