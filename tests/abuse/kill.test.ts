// The battery dies, the process is killed: what was acknowledged is there, every time.
import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { bundle } from '../support/bundle'
import { note } from '../support/documents'
import { addPair, addSession, openTestVault } from '../support/open-test-vault'

const KILLS = 50

test(`${KILLS} kills in a write loop lose no acknowledged save`, async () => {
  const writer = await bundle('tests/support/write-loop.ts')
  const first = openTestVault()
  const { noteId } = addSession(first.vault, addPair(first.vault), note('revision 1'))
  first.vault.close(new Date())
  const base64 = (key: Uint8Array) => Buffer.from(key).toString('base64')
  const { privateRoom, sharedRoom, header } = first.keys
  const order = JSON.stringify({
    folder: first.folder,
    keys: { privateRoom: base64(privateRoom), sharedRoom: base64(sharedRoom), header: base64(header) },
    header: first.vault.header,
    noteId,
  })

  let acknowledgedInAll = 0
  let last = 1
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await writeUntilKilled(writer, order, 1 + ((kill * 7) % 40))
    expect(acknowledged.length).toBeGreaterThan(0)
    acknowledgedInAll += acknowledged.length
    const again = openTestVault({
      folder: first.folder,
      keys: first.keys,
      header: first.vault.header,
      create: false,
    })
    const found = again.vault.privateRoom.notes.find(noteId)
    again.vault.close(new Date())
    last = Math.max(last, ...acknowledged)
    expect(found?.revision).toBeGreaterThanOrEqual(last)
    expect(JSON.stringify(found?.document)).toContain(`revision ${found?.revision}"`)
    last = found?.revision ?? last
  }
  console.log(`${KILLS} kills, ${acknowledgedInAll} acknowledged saves, 0 lost`)
})

/** Kills the writer once it has acknowledged so many saves; resolves to every revision it acknowledged. */
function writeUntilKilled(writer: string, order: string, saves: number): Promise<number[]> {
  const child = spawn(process.execPath, [writer, order], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
    if (said.split('\n').length > saves) child.kill('SIGKILL')
  })
  return new Promise((resolve) => {
    child.on('close', () => resolve(said.split('\n').slice(0, -1).map(Number)))
  })
}
