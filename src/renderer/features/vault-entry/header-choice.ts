// Which copy of `vault.json` the vault is opened with.
import type { KeysClient } from '../../app/clients'

export type HeaderChoice = Parameters<KeysClient['unlock']>[0]['header']
