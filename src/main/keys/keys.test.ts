import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { Decrypter, armor } from 'age-encryption'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import type { keysContract } from '../../contract/keys'
import { formatRecoveryCode, recoveryCodeFrom } from '../../domain/recovery-code'
import { parseHeader } from '../folder/header'
import { vaultPaths } from '../folder/paths'
import { removeVaultFiles } from '../folder/remove-vault-files'
import { refusalOf } from '../refusal'
import { serve } from '../rpc/serve'
import { openVault, type OpenVault } from '../vault/rooms/open-vault'
import { keysRouter, type KeysDeps } from './keys.handlers'
import { openTogether as togetherRequest, type OpenTogether } from './hand-over'
import { prepareFolder } from './prepare-folder'
import { roomKeysOf } from './room-keys'
import {
  ageIdentityOf,
  openWithPassphrase,
  openWithRecoveryCode,
  sealWithPassphrase,
  sealWithRecoveryCode,
} from './slots'
import { stretch } from './stretching'

const QUICK = { memoryKiB: 64 * 1024, passes: 1, lanes: 1 }
const PASSPHRASE = 'a café on the third floor'

/** The keys process's own router behind a real port; "vault process" is the real opening of the rooms. */
function keysFor(folder: string, openTogether: KeysDeps['openTogether'] = null) {
  const { port1, port2 } = new MessageChannel()
  let vault: OpenVault | undefined
  const close = () => {
    vault?.close(new Date())
    vault = undefined
  }
  const router = keysRouter({
    folder,
    prepareFolder: () => prepareFolder(folder),
    hasVault: () => existsSync(vaultPaths(folder).header),
    discardUnfinishedDemo: () => removeVaultFiles(vaultPaths(folder)),
    openRooms: async ({ keys, header, create }) => {
      try {
        vault = openVault({ folder, keys, header, create })
        return { opened: true }
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === undefined) throw error
        return { opened: false, code: refusal.code, ...(refusal.data && { data: { ...refusal.data } }) }
      }
    },
    openTogether,
    finished: () => undefined,
    calibrate: async () => QUICK,
    now: () => new Date(),
  })
  serve(electronLike(port2), router)
  const client: ContractRouterClient<typeof keysContract> = createORPCClient(new RPCLink({ port: port1 }))
  onTestFinished(() => {
    close()
    port1.close()
  })
  return { client, close }
}

/** Node's port hands over the data itself, Electron's an event with it. */
function electronLike(port: MessagePort) {
  const wrap = (listener: (event: { data: unknown }) => void) => (data: unknown) => listener({ data })
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (event: string, listener: never) => port.on(event, event === 'message' ? wrap(listener) : listener),
    once: (event: string, listener: never) =>
      port.once(event, event === 'message' ? wrap(listener) : listener),
    start: () => port.start(),
    close: () => port.close(),
  } as Parameters<typeof serve>[0]
}

async function makeVault(folder: string) {
  const { client, close } = keysFor(folder)
  const { recoveryCode, groupsToProve } = await client.beginVault({
    label: 'My vault',
    passphrase: PASSPHRASE,
  })
  const groups = recoveryCode.split(' ')
  const proof = groupsToProve.map((group) => (groups[group - 1] ?? '').toLowerCase())
  await client.commitVault({ groups: [proof[0] ?? '', proof[1] ?? ''] })
  close()
  return { recoveryCode }
}

const refusedWith = (code: string, data?: unknown) =>
  expect.objectContaining(data ? { code, data } : { code })

describe('from a passphrase to an open vault', () => {
  test('nothing is on disk before the recovery code is proven', async () => {
    const folder = join(temporaryFolder(), 'vault')
    const { client } = keysFor(folder)
    await client.beginVault({ label: 'My vault', passphrase: PASSPHRASE })
    await expect(client.commitVault({ groups: ['AAAA', 'BBBB'] })).rejects.toEqual(
      refusedWith('GROUPS_NOT_PROVEN'),
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('it opens with the passphrase, composed or decomposed, and with the recovery code, lower case or spaced', async () => {
    const folder = join(temporaryFolder(), 'vault')
    const { recoveryCode } = await makeVault(folder)
    for (const passphrase of [PASSPHRASE.normalize('NFKC'), PASSPHRASE.normalize('NFD')]) {
      const { client, close } = keysFor(folder)
      expect(await client.unlock({ passphrase, header: 'current' })).toEqual({
        opened: true,
        usedPreviousHeader: false,
      })
      close()
    }
    const { client, close } = keysFor(folder)
    const code = ` ${recoveryCode.toLowerCase().replaceAll(' ', '-')} `
    expect(await client.unlockWithRecoveryCode({ code, header: 'current' })).toMatchObject({ opened: true })
    close()
  })

  test('a wrong passphrase, a mistyped code and a code of another vault are told apart', async () => {
    const folder = join(temporaryFolder(), 'vault')
    const { recoveryCode } = await makeVault(folder)
    const { client } = keysFor(folder)
    const header = 'current'
    const before = readFileSync(vaultPaths(folder).header)
    await expect(client.unlock({ passphrase: 'not it', header })).rejects.toEqual(
      refusedWith('WRONG_PASSPHRASE'),
    )
    const mistyped = recoveryCode.replace(/[0-9A-Z]/, (symbol) => (symbol === '7' ? '8' : '7'))
    await expect(client.unlockWithRecoveryCode({ code: mistyped, header })).rejects.toEqual(
      refusedWith('RECOVERY_CODE_MISTYPED'),
    )
    const other = formatRecoveryCode(recoveryCodeFrom(randomBytes(17)))
    await expect(client.unlockWithRecoveryCode({ code: other, header })).rejects.toEqual(
      refusedWith('RECOVERY_CODE_WRONG'),
    )
    expect(readFileSync(vaultPaths(folder).header).equals(before)).toBe(true)
  })

  test('a damaged header: the one before is offered, and opens', async () => {
    const folder = join(temporaryFolder(), 'vault')
    await makeVault(folder)
    const again = keysFor(folder)
    await again.client.unlock({ passphrase: PASSPHRASE, header: 'current' })
    again.close()
    const { header } = vaultPaths(folder)
    writeFileSync(header, readFileSync(header).subarray(0, 300))
    const { client } = keysFor(folder)
    await expect(client.unlock({ passphrase: PASSPHRASE, header: 'current' })).rejects.toEqual(
      refusedWith('HEADER_DAMAGED', { previousSavedAt: expect.any(String) }),
    )
    expect(await client.unlock({ passphrase: PASSPHRASE, header: 'previous' })).toEqual({
      opened: true,
      usedPreviousHeader: true,
    })
  })

  test('a header whose label was changed on disk is damage, not a wrong passphrase', async () => {
    const folder = join(temporaryFolder(), 'vault')
    await makeVault(folder)
    const { header } = vaultPaths(folder)
    writeFileSync(header, readFileSync(header, 'utf8').replace('"My vault"', '"Mx vault"'))
    const { client } = keysFor(folder)
    await expect(client.unlock({ passphrase: PASSPHRASE, header: 'current' })).rejects.toEqual(
      refusedWith('HEADER_DAMAGED'),
    )
  })

  test('a folder that holds anything is never made a vault', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'thesis.doc'), 'x')
    const { client } = keysFor(folder)
    await expect(client.beginVault({ label: 'My vault', passphrase: PASSPHRASE })).rejects.toEqual(
      refusedWith('FOLDER_NOT_EMPTY'),
    )
  })

  test('the folder and its files are the owner’s alone', async () => {
    const folder = join(temporaryFolder(), 'vault')
    await makeVault(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(vaultPaths(folder).header).mode & 0o777).toBe(0o600)
    const header = parseHeader(readFileSync(vaultPaths(folder).header))
    expect(header.ok && header.value.slots.map((slot) => slot.kind)).toEqual(['passphrase', 'recovery'])
  })
})

describe('key slots', () => {
  const vaultId = '6f2f6a3e-1111-4111-8111-111111111111'
  const otherVaultId = '6f2f6a3e-2222-4222-8222-222222222222'

  test('a slot is bound to its vault and its stretching', async () => {
    const masterKey = randomBytes(32)
    const slot = await sealWithPassphrase(masterKey, PASSPHRASE, vaultId, QUICK)
    expect(await openWithPassphrase(slot, PASSPHRASE, vaultId)).toEqual(masterKey)
    expect(await openWithPassphrase(slot, PASSPHRASE, otherVaultId)).toBeNull()
    expect(await openWithPassphrase({ ...slot, id: otherVaultId }, PASSPHRASE, vaultId)).toBeNull()
  })

  test('the recovery slot is an ordinary age file', async () => {
    const masterKey = randomBytes(32)
    const code = recoveryCodeFrom(randomBytes(17))
    const slot = await sealWithRecoveryCode(masterKey, code, vaultId)
    expect(await openWithRecoveryCode(slot, code, vaultId)).toEqual(new Uint8Array(masterKey))
    expect(await openWithRecoveryCode(slot, code, otherVaultId)).toBeNull()
    const decrypter = new Decrypter()
    decrypter.addIdentity(ageIdentityOf(code, vaultId))
    expect(await decrypter.decrypt(armor.decode(slot.age))).toEqual(new Uint8Array(masterKey))
  })

  test('stretching is Argon2id 1.3: the vector of the reference implementation', async () => {
    // phc-winner-argon2 test.c: version 0x13, t=2, m=2^16, p=1, "password", "somesalt", Argon2id
    const hash = await stretch('password', Buffer.from('somesalt'), {
      memoryKiB: 65_536,
      passes: 2,
      lanes: 1,
    })
    expect(Buffer.from(hash).toString('hex')).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    )
  })
})

describe('sit-together mode', () => {
  async function sitDown(
    unlock: (client: ReturnType<typeof keysFor>['client'], code: string) => Promise<unknown>,
  ) {
    const folder = join(temporaryFolder(), 'vault')
    const { recoveryCode } = await makeVault(folder)
    const asked: OpenTogether[] = []
    const { client } = keysFor(folder, (request) => {
      asked.push(request)
      return Promise.resolve({ opened: true })
    })
    await unlock(client, recoveryCode)
    const [request] = asked
    if (request === undefined) throw new Error('nothing was asked')
    return { request, client, folder }
  }

  test('passphrase and recovery code hand over the key of the shared room, and none of the others', async () => {
    const ways = [
      (client: ReturnType<typeof keysFor>['client']) =>
        client.unlock({ passphrase: PASSPHRASE, header: 'current' }),
      (client: ReturnType<typeof keysFor>['client'], code: string) =>
        client.unlockWithRecoveryCode({ code, header: 'current' }),
    ]
    for (const way of ways) {
      const { request, folder } = await sitDown(way)
      expect(Object.keys(request.keys).toSorted()).toEqual(['drafts', 'header', 'sharedRoom'])
      expect(togetherRequest.safeParse(request).success).toBe(true)
      const header = parseHeader(readFileSync(vaultPaths(folder).header))
      if (!header.ok) throw new Error('no header')
      const [slot] = header.value.slots
      if (slot?.kind !== 'passphrase') throw new Error('no passphrase slot')
      const masterKey = await openWithPassphrase(slot, PASSPHRASE.normalize('NFC'), header.value.vaultId)
      if (masterKey === null) throw new Error('not the passphrase')
      const whole = roomKeysOf(masterKey, header.value.vaultId)
      expect(Buffer.from(request.keys.sharedRoom)).toEqual(Buffer.from(whole.sharedRoom))
      const handed = Object.values(request.keys).map((key) => Buffer.from(key).toString('hex'))
      for (const held of [whole.privateRoom, whole.drafts, whole.identity])
        expect(handed).not.toContain(Buffer.from(held).toString('hex'))
    }
  })

  test('a process that expects the shared room alone takes no request with more keys in it', async () => {
    const { request } = await sitDown((client) =>
      client.unlock({ passphrase: PASSPHRASE, header: 'current' }),
    )
    const withMore = { ...request, keys: { ...request.keys, privateRoom: request.keys.sharedRoom } }
    expect(togetherRequest.safeParse(withMore).success).toBe(false)
  })

  test('no vault is made in it', async () => {
    const folder = join(temporaryFolder(), 'vault')
    const { client } = keysFor(folder, () => Promise.resolve({ opened: true }))
    await expect(client.openDemo({})).rejects.toThrow()
    expect(existsSync(vaultPaths(folder).header)).toBe(false)
  })
})
