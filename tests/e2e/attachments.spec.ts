// Attachments in the real app: bytes over the port of their own, copies outside and their end; images and files in a note.
// With DUOLOGUE_E2E_GIGABYTE=1 a file of 1 GB goes in and out as well; it says how long that took and how long the page
// was ever held up.
import { createHash, randomBytes } from 'node:crypto'
import {
  appendFileSync,
  createReadStream,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Page } from '@playwright/test'
import { answerQuestion, answerSaveDialog } from '../support/app'
import { filesUnder } from '../support/file-scan'
import { pngOf } from '../support/png'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { addFile, listenToBytes, readFile } from './pages/bytes'
import { bringFile, cards, documentOf, goingIn, images, pickFile, pixelAt, toEnd } from './pages/editor'
import { PASSPHRASE, unlock } from './pages/entry'
import { beside, expectSaved, newSession, noteText, sessionList, write } from './pages/journal'

const MIB = 1024 * 1024

async function openVault(desk: Desk): Promise<{ page: Page; folder: string }> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['A note.'] })
  rememberVault(desk.folders.profile, folder)
  return { page: await unlocked(desk), folder }
}

async function unlocked(desk: Desk): Promise<Page> {
  const page = await desk.start()
  await listenToBytes(page)
  await unlock(page)
  return page
}

const copy = (page: Page, call: 'saveAttachment' | 'openAttachment', attachmentId: string) =>
  page.evaluate(
    ([name, id]) => window.duologue.call(name, { attachmentId: id, transferId: crypto.randomUUID() }),
    [call, attachmentId] as const,
  )

const contentOf = (mebibytes: number): Buffer =>
  Buffer.concat(Array.from({ length: mebibytes }, (_, at) => Buffer.alloc(MIB, at)))

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The system's program is not started; where it would have looked is remembered. */
/** Says yes when it is asked, and catches what another program would be given. */
async function catchOpened(desk: Desk): Promise<() => Promise<string | undefined>> {
  const { electron } = desk.app()
  await answerQuestion(electron, 'yes')
  await electron.evaluate(({ shell, app }) => {
    shell.openPath = (path) => {
      Object.assign(app, { openedForTest: path })
      return Promise.resolve('')
    }
  })
  return () => electron.evaluate(({ app }) => Reflect.get(app, 'openedForTest') as string | undefined)
}

test('a file goes in encrypted, comes back, and is saved outside where one says', async ({ desk }) => {
  const { page, folder } = await openVault(desk)
  const id = await addFile(page, 'Plan for spring.pdf', { mebibytes: 9 })
  expect(await readFile(page, id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  const blobs = readdirSync(join(folder, 'blobs'))
  expect(blobs).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  const blob = readFileSync(join(folder, 'blobs', blobs[0] ?? ''))
  expect(blob.length).toBe(16 + 9 * (MIB + 16))
  expect(blob.includes(Buffer.alloc(64, 3))).toBe(false)

  const path = join(desk.folders.home, 'out.pdf')
  await answerSaveDialog(desk.app().electron, undefined)
  expect(await copy(page, 'saveAttachment', id)).toEqual({ is: 'cancelled' })
  await answerSaveDialog(desk.app().electron, path)
  expect(await copy(page, 'saveAttachment', id)).toEqual({ is: 'saved', fileName: 'out.pdf' })
  expect(hashOf(readFileSync(path))).toBe(hashOf(contentOf(9)))
  expect(readdirSync(desk.folders.home).filter((name) => name.endsWith('.part'))).toEqual([])

  await addFile(page, 'The same again.pdf', { mebibytes: 9 })
  await expect.poll(() => readdirSync(join(folder, 'blobs')).length).toBe(1)
})

test('what another program was given is gone after the lock, and after a crash at the next start', async ({
  desk,
}) => {
  const { page } = await openVault(desk)
  const opened = await catchOpened(desk)
  const id = await addFile(page, 'Plan.pdf', { mebibytes: 2 })
  expect(await copy(page, 'openAttachment', id)).toEqual({ is: 'opened' })
  const path = (await opened()) ?? ''
  expect(path.endsWith('/Plan.pdf')).toBe(true)
  expect(hashOf(readFileSync(path))).toBe(hashOf(contentOf(2)))
  expect(statSync(path).mode & 0o777).toBe(0o400)
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)

  // The page is gone before it can say that the key was pressed.
  await page.keyboard.press('Control+L').catch(() => undefined)
  await desk.ended()
  expect(existsSync(path)).toBe(false)
  expect(filesUnder(desk.folders.profile).filter((file) => file.includes('Plan'))).toEqual([])

  const again = await unlocked(desk)
  const openedAgain = await catchOpened(desk)
  expect(await copy(again, 'openAttachment', id)).toEqual({ is: 'opened' })
  const left = (await openedAgain()) ?? ''
  const { electron } = desk.app()
  const closed = electron.waitForEvent('close')
  electron.process().kill('SIGKILL')
  await closed
  expect(existsSync(left)).toBe(true)
  await desk.start()
  await expect.poll(() => existsSync(left)).toBe(false)
})

test('a program is never started, only saved', async ({ desk }) => {
  const { page } = await openVault(desk)
  const opened = await catchOpened(desk)
  const id = await addFile(page, 'Invoice.pdf.desktop', { mebibytes: 1 })
  expect(await copy(page, 'openAttachment', id)).toEqual({ is: 'saveInstead' })
  expect(await opened()).toBeUndefined()
})

test('a large file goes in and out while one goes on writing; when it is gone, that is said by name', async ({
  desk,
}) => {
  const { page, folder } = await openVault(desk)
  const adding = addFile(page, 'Recording.mp4', { mebibytes: 80 })
  await write(page, ' Typed meanwhile.')
  await expectSaved(page)
  const id = await adding
  expect(statSync(join(folder, 'blobs', readdirSync(join(folder, 'blobs'))[0] ?? '')).size).toBeGreaterThan(
    80 * MIB,
  )
  await expect(readFile(page, id)).rejects.toThrow('ATTACHMENT_TOO_LARGE')
  const word = randomBytes(8).toString('hex')
  const path = join(desk.folders.home, `${word}.mp4`)
  await answerSaveDialog(desk.app().electron, path)
  expect(await copy(page, 'saveAttachment', id)).toEqual({ is: 'saved', fileName: `${word}.mp4` })
  expect(statSync(path).size).toBe(80 * MIB)

  rmSync(join(folder, 'blobs'), { recursive: true })
  const missing = { is: 'problem', code: 'ATTACHMENT_MISSING' }
  expect(await copy(page, 'saveAttachment', id)).toEqual(missing)
  await answerQuestion(desk.app().electron, 'yes')
  expect(await copy(page, 'openAttachment', id)).toEqual(missing)
})

const RED = [255, 0, 0, 255]
const BLUE = [0, 0, 255, 255]

const blobsOf = (folder: string): string[] =>
  existsSync(join(folder, 'blobs')) ? readdirSync(join(folder, 'blobs')) : []

/** What it leaves in the note: nothing that loads by itself, and no address of bytes in memory. */
const expectDrawnOnly = async (page: Page): Promise<void> => {
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('html').innerHTML()).not.toMatch(/blob:|filesystem:/)
}

/** Watches the place of the first image; answers what it saw since: its proportions, and whether there were pixels. */
async function watchFirstImage(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seenForTest: seen })
    new MutationObserver(() => {
      const canvas = document.querySelector<HTMLElement>('.ProseMirror canvas')
      const isDrawn = canvas?.dataset['loaded'] !== undefined
      if (canvas !== null)
        seen.push(`${canvas.parentElement?.style.aspectRatio} ${isDrawn ? 'drawn' : 'empty'}`)
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'seenForTest') as string[])
}

test('images and files stand in a note: picked, pasted, dropped, drawn, saved, opened, stopped', async ({
  desk,
}) => {
  const { page, folder } = await openVault(desk)
  const { electron } = desk.app()
  const path = join(desk.folders.home, 'board.png')
  const picture = pngOf(1200, 800)
  writeFileSync(path, picture)

  await test.step('picked, and drawn on a canvas', async () => {
    await pickFile(page, path)
    await expect(images(page)).toHaveCount(1)
    expect(await pixelAt(images(page), 0.25)).toEqual(RED)
    expect(await pixelAt(images(page), 0.75)).toEqual(BLUE)
    await expect(beside(page)).toContainText('board.png')
    const id = JSON.stringify(await documentOf(page)).match(/"attachmentId":"([^"]+)"/)?.[1] ?? ''
    expect(await readFile(page, id, 'thumbnail')).toEqual([82])
    await desk.screenshot('image')
  })

  await test.step('undone and done again as one step; the words before it stay', async () => {
    await noteText(page).focus()
    await page.keyboard.press('Control+Z')
    await expect(images(page)).toHaveCount(0)
    await expect(noteText(page)).toContainText('A note.')
    await page.keyboard.press('Control+Shift+Z')
    await expect(images(page)).toHaveCount(1)
    expect(await pixelAt(images(page), 0.25)).toEqual(RED)
  })

  await test.step('one goes on writing below it', async () => {
    await toEnd(page)
    await page.keyboard.type('Below the drawing.')
    await expect(noteText(page).locator('.node-image ~ p')).toHaveText('Below the drawing.')
  })

  await test.step('dropped: the same bytes are kept once', async () => {
    await bringFile(page, 'drop', 'again.png', picture)
    await expect(images(page)).toHaveCount(2)
    await expect.poll(() => blobsOf(folder).length).toBe(1)
    expect(await pixelAt(images(page).first(), 0.75)).toEqual(BLUE)
  })

  await test.step('pasted', async () => {
    await toEnd(page)
    await bringFile(page, 'paste', 'image.png', pngOf(300, 200))
    await expect(images(page)).toHaveCount(3)
    expect(await pixelAt(images(page).last(), 0.25)).toEqual(RED)
    await expect.poll(() => blobsOf(folder).length).toBe(2)
  })

  await test.step('its place is kept before it is drawn', async () => {
    await expectSaved(page)
    await newSession(page, 'Another')
    const seen = await watchFirstImage(page)
    await sessionList(page)
      .getByRole('button', { name: /Reading the room/ })
      .click()
    await expect(images(page)).toHaveCount(3)
    const states = [...new Set(await seen())]
    expect(states.slice(-2)).toEqual(['1200 / 800 empty', '1200 / 800 drawn'])
    await expectDrawnOnly(page)
  })

  await test.step('a file is a card; a copy of it is saved', async () => {
    const plan = join(desk.folders.home, 'Plan for spring.pdf')
    writeFileSync(plan, Buffer.alloc(1_234_567, 7))
    await toEnd(page)
    await pickFile(page, plan)
    const card = cards(page, 'Plan for spring.pdf')
    await expect(card).toContainText('PDF · 1.2 MB')
    const saved = join(desk.folders.home, 'saved.pdf')
    await answerSaveDialog(electron, saved)
    await card.getByRole('button', { name: 'Save a copy…' }).click()
    await expect.poll(() => existsSync(saved) && readFileSync(saved).equals(readFileSync(plan))).toBe(true)
    await expect(card.getByRole('alert')).toHaveCount(0)
  })

  await test.step('to open it is asked first', async () => {
    const opened = await catchOpened(desk)
    const card = cards(page, 'Plan for spring.pdf')
    const { electron } = desk.app()
    const asked = await answerQuestion(electron, 'no')
    await card.getByRole('button', { name: 'Open…' }).click()
    await expect.poll(asked).toContain('Open “Plan for spring.pdf” outside Duologue?')
    expect(await opened()).toBeUndefined()
    await answerQuestion(electron, 'yes')
    await card.getByRole('button', { name: 'Open…' }).click()
    await expect.poll(opened).toMatch(/Plan for spring\.pdf$/)
  })

  await test.step('stopped on its way in, nothing of it is kept', async () => {
    const large = join(desk.folders.home, 'Recording.mp4')
    writeFileSync(large, '')
    truncateSync(large, 2_000 * MIB)
    const before = blobsOf(folder).length
    await pickFile(page, large)
    await expect(goingIn(page, 'Recording.mp4')).toBeVisible()
    await expect.poll(() => blobsOf(folder).some((name) => name.endsWith('.part'))).toBe(true)
    await desk.screenshot('going-in')
    await goingIn(page, 'Recording.mp4').getByRole('button', { name: 'Stop' }).click()
    await expect(goingIn(page, 'Recording.mp4')).toHaveCount(0)
    await expect.poll(() => blobsOf(folder).length).toBe(before)
    await expect(cards(page, 'Recording.mp4')).toHaveCount(0)
  })
})

test('what is missing or damaged on disk is said where it stands, and the rest of the note goes on', async ({
  desk,
}) => {
  const { page, folder } = await openVault(desk)
  const made = {
    'gone.png': pngOf(640, 400),
    'bent.png': pngOf(500, 300),
    'whole.png': pngOf(200, 100),
    'gone.pdf': Buffer.alloc(3_000, 1),
    'bent.pdf': Buffer.alloc(5_000, 2),
  }
  await newSession(page, 'What was drawn')
  await write(page, 'Above them all.')
  for (const [name, bytes] of Object.entries(made)) {
    writeFileSync(join(desk.folders.home, name), bytes)
    await pickFile(page, join(desk.folders.home, name))
    const stands = name.endsWith('.png') ? noteText(page).locator('.node-image') : cards(page, name)
    await expect(stands.last()).toBeVisible()
    await expect(goingIn(page, name)).toHaveCount(0)
  }
  await expect(images(page)).toHaveCount(3)
  await expectSaved(page)
  await page.keyboard.press('Control+L').catch(() => undefined)
  await desk.ended()

  const sizeInVault = (name: keyof typeof made) => 16 + made[name].length + 16
  const blobOf = (name: keyof typeof made): string => {
    const paths = blobsOf(folder).map((blob) => join(folder, 'blobs', blob))
    const path = paths.find((one) => statSync(one).size === sizeInVault(name))
    if (path === undefined) throw new Error(`no blob has the size of ${name}`)
    return path
  }
  rmSync(blobOf('gone.png'))
  rmSync(blobOf('gone.pdf'))
  for (const name of ['bent.png', 'bent.pdf'] as const) {
    const path = blobOf(name)
    const bytes = readFileSync(path)
    bytes[40] = (bytes[40] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }

  const again = await unlocked(desk)
  await sessionList(again)
    .getByRole('button', { name: /What was drawn/ })
    .click()
  const text = noteText(again)
  await expect(text.getByText('This image is not where it should be.')).toBeVisible()
  await expect(text.getByText('This image is damaged and cannot be shown.')).toBeVisible()
  await expect(images(again)).toHaveCount(1)
  expect(await pixelAt(images(again), 0.25)).toEqual(RED)
  await expect(cards(again, 'gone.pdf')).toContainText('Not where it should be. A backup may still have it.')
  await expect(cards(again, 'gone.pdf').getByRole('button', { name: 'Open…' })).toHaveCount(0)
  await answerSaveDialog(desk.app().electron, join(desk.folders.home, 'copy.pdf'))
  await cards(again, 'bent.pdf').getByRole('button', { name: 'Save a copy…' }).click()
  await expect(cards(again, 'bent.pdf').getByRole('alert')).toHaveText(
    'Damaged. A backup or the original may still have it.',
  )
  expect(existsSync(join(desk.folders.home, 'copy.pdf'))).toBe(false)
  await desk.screenshot('missing-and-damaged')

  await text.getByText('Above them all.').click()
  await again.keyboard.press('End')
  await again.keyboard.type(' Still written.')
  await expectSaved(again)
  await expect(text).toContainText('Above them all. Still written.')
  await expectDrawnOnly(again)
})

/** Nothing where it is not asked for: it takes 3 GB of disk. */
const whenAsked: typeof test | (() => void) =
  process.env['DUOLOGUE_E2E_GIGABYTE'] === '1' ? test : () => undefined

whenAsked('a file of 1 GB goes in and out while one goes on writing', async ({ desk }) => {
  test.setTimeout(600_000)
  const { page, folder } = await openVault(desk)
  const path = join(desk.folders.home, 'Recording.mp4')
  const chunk = randomBytes(MIB)
  for (let at = 0; at < 1024; at += 1) {
    chunk.writeUInt32BE(at)
    appendFileSync(path, chunk)
  }
  await watchGaps(page)
  const told: string[] = []
  const timed = async (what: string, work: () => Promise<void>) => {
    await longestGap(page)
    const began = performance.now()
    await work()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    told.push(
      `${what}: ${seconds} s, the page was held up for ${Math.round(await longestGap(page))} ms at most`,
    )
  }
  await timed('nothing going on', () => page.waitForTimeout(2_000))
  await timed('in', async () => {
    await pickFile(page, path)
    await expect(goingIn(page, 'Recording.mp4')).toBeVisible()
    await noteText(page).getByText('A note.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Typed while it went in.', { delay: 60 })
    await expectSaved(page)
    await expect(cards(page, 'Recording.mp4')).toBeVisible({ timeout: 300_000 })
  })
  expect(statSync(join(folder, 'blobs', blobsOf(folder)[0] ?? '')).size).toBe(16 + 1024 * (MIB + 16))
  const saved = join(desk.folders.home, 'saved.mp4')
  await answerSaveDialog(desk.app().electron, saved)
  await timed('out', async () => {
    await cards(page, 'Recording.mp4').getByRole('button', { name: 'Save a copy…' }).click()
    await noteText(page).getByText('A note.').click()
    await page.keyboard.press('End')
    await page.keyboard.type(' And while it went out.', { delay: 60 })
    await expect.poll(() => existsSync(saved), { timeout: 300_000 }).toBe(true)
  })
  await expect(noteText(page)).toContainText('A note. Typed while it went in. And while it went out.')
  expect(await hashOfFile(saved)).toBe(await hashOfFile(path))
  for (const line of told) console.log(`1 GB ${line}`)
})

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

declare global {
  interface Window {
    longestGapForTest?: number
  }
}

/** From now on the page remembers how late its timer ever was. */
const watchGaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      window.longestGapForTest = Math.max(window.longestGapForTest ?? 0, now - last)
      last = now
    }, 4)
  })

/** In milliseconds, since it was last asked. */
const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const longest = window.longestGapForTest ?? 0
    window.longestGapForTest = 0
    return longest
  })
