// Typed clients over the two ports of calls. A client is a callable proxy: never put one bare into React state.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { keysContract } from '../../contract/keys'
import type { togetherContract } from '../../contract/together'
import type { vaultContract } from '../../contract/vault'
import type { BytePort } from './byte-port'

export type KeysClient = ContractRouterClient<typeof keysContract>
export type VaultClient = ContractRouterClient<typeof vaultContract>
/** What an open vault says about itself, without the raw key of the sealed drafts. */
export type About = Omit<Awaited<ReturnType<VaultClient['vault']['about']>>, 'draftsKey'>

/** A live vault: the client, what it said about itself, the key of its sealed drafts, which cannot be read back, and attachments' bytes. */
export interface OpenVault {
  readonly vault: VaultClient
  readonly about: About
  readonly draftsKey: CryptoKey
  readonly bytes: BytePort
}

export type TogetherClient = ContractRouterClient<typeof togetherContract>
export type AboutTable = Omit<Awaited<ReturnType<TogetherClient['table']['about']>>, 'draftsKey'>

/** The shared room alone, in sit-together mode. */
export interface OpenTable {
  readonly shared: TogetherClient
  readonly about: AboutTable
  readonly draftsKey: CryptoKey
}

export function createKeysClient(port: MessagePort): KeysClient {
  return createORPCClient(linkTo(port))
}

export function createVaultClient(port: MessagePort): VaultClient {
  return createORPCClient(linkTo(port))
}

export function createTogetherClient(port: MessagePort): TogetherClient {
  return createORPCClient(linkTo(port))
}

function linkTo(port: MessagePort): RPCLink<Record<never, never>> {
  const link = new RPCLink({ port })
  port.start()
  return link
}
