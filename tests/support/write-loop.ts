// Run by kill.test.ts: opens a vault, saves one note again and again, and says each revision after its commit.
import { writeSync } from 'node:fs'
import { note } from './documents'
import { openVault } from '../../src/main/vault/rooms/open-vault'
import type { UnsealedHeader } from '../../src/main/folder/header'

interface Order {
  readonly folder: string
  readonly keys: { privateRoom: string; sharedRoom: string; header: string }
  readonly header: UnsealedHeader
  readonly noteId: string
}

const order = JSON.parse(process.argv[2] ?? '') as Order
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
const vault = openVault({
  folder: order.folder,
  keys: {
    privateRoom: bytes(order.keys.privateRoom),
    sharedRoom: bytes(order.keys.sharedRoom),
    header: bytes(order.keys.header),
  },
  header: order.header,
  create: false,
})
const { notes } = vault.privateRoom

for (;;) {
  const baseRevision = notes.find(order.noteId)?.revision ?? 0
  const document = note(`revision ${baseRevision + 1}`, 'words '.repeat((baseRevision * 37) % 900))
  const savedAt = new Date().toISOString()
  const saved = notes.revise({ noteId: order.noteId, baseRevision, document, savedAt })
  if (!saved.ok) throw new Error(saved.error.is)
  writeSync(1, `${saved.value}\n`)
}
