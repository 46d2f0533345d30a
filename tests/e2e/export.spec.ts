// What leaves: four formats of one draft, looked at before, read by programs that are not ours, sealed, and in the register.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { parseCard } from '../../src/main/handover/pairing-card'
import { newSealIdentity, sealTo } from '../../src/main/handover/sealing'
import { answerSaveDialog, resize } from '../support/app'
import { expectAccessible } from '../support/axe'
import { whatIsMissing } from '../support/needs'
import { partnerOutside } from '../support/partner-outside'
import { pdfText } from '../support/pdf'
import { expect, test, type Desk } from './fixtures'
import { expectClean, pick, sheetText, startSummary, typeOnSheet } from './pages/composer'
import { createVault } from './pages/entry'
import { lookDialog, makeFile, saveUnsealed, type ExportName } from './pages/export'
import { dropFile, giveCard, goToPairing, press, takeFileByButton } from './pages/handover'
import { expectSaved, makePair, newSession, place, select, write } from './pages/journal'
import { giving, taking } from './pages/pairing'
import { sitDown } from './pages/together'

const SHARED = 'People stop asking when the first two questions are answered by slides.'
const TYPED = 'Łukasz said: “efficient offices first”, σχέδιο, план.'
const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'
const endings = { PDF: 'pdf', 'Word document': 'docx', 'web page': 'html', Markdown: 'md' } as const

const lettersOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
const sha256Of = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' })

async function looked(desk: Desk, page: Page, format: ExportName): Promise<string> {
  const dialog = await makeFile(page, format)
  await expectAccessible(desk, `before it leaves: ${format}`)
  return savedFrom(desk, page, dialog, format)
}

async function savedFrom(desk: Desk, page: Page, dialog: Locator, format: ExportName): Promise<string> {
  const path = join(desk.folders.home, `Summary.${endings[format]}`)
  await answerSaveDialog(desk.app().electron, path)
  await saveUnsealed(dialog)
  await expect(page.getByText(`Saved as “Summary.${endings[format]}”`)).toBeVisible({ timeout: 30_000 })
  return path
}

async function pressUntil(button: Locator, what: Locator, is: 'visible' | 'hidden'): Promise<void> {
  await expect(async () => {
    const isSo = is === 'visible' ? await what.isVisible() : await what.isHidden()
    if (!isSo) await button.click({ timeout: 2_000 })
    await what.waitFor({ state: is, timeout: 2_000 })
  }).toPass()
}

function unpacked(desk: Desk, path: string): string {
  const folder = join(desk.folders.temp, 'unpacked')
  mkdirSync(folder)
  run('unzip', '-q', path, '-d', folder)
  return folder
}

test('a draft leaves in four formats, sealed and unsealed, and the register shows what left', async ({
  desk,
}) => {
  test.setTimeout(300_000)
  const page = await desk.start()
  await createVault(page)
  await makePair(page)
  await newSession(page, 'Reading the room')
  await write(page, `Maya watched. ${SHARED}`, SECRET)
  await expectSaved(page)
  await select(page, SHARED)
  await page.keyboard.press('Control+Shift+S')
  await expectSaved(page)
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn 2026', { withNames: true })
  await pick(page, SHARED).check()
  await expect(sheetText(page).getByText(SHARED)).toBeVisible()
  await typeOnSheet(page, TYPED)
  await expectClean(page)

  await test.step('the finished pages are looked at, in the light and in the dark', async () => {
    const dialog = await makeFile(page, 'PDF')
    await expect(dialog.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible()
    await expect(dialog.getByRole('region', { name: 'What will leave' })).toContainText('DRAFT · not agreed')
    await desk.screenshot('export-look')
    // Who can read it is said by the person, and nothing is saved before.
    const save = dialog.getByRole('button', { name: 'Choose where…' })
    await expect(dialog).toContainText('First say who can read the file.')
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(save).toBeDisabled()
    await dialog.getByRole('radio', { name: /^Whoever knows a passphrase/ }).check()
    await save.click()
    await expect(dialog).toContainText('Choose a passphrase.')
    await expectAccessible(desk, 'the finished pages')
    await page.emulateMedia({ colorScheme: 'dark' })
    await desk.screenshot('export-look-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await resize(desk.app().electron, { width: 900, height: 600 })
    await expect(dialog.getByRole('radio', { name: /^Whoever knows a passphrase/ })).toBeInViewport()
    await dialog.getByRole('radio', { name: /^Anyone who gets the file/ }).check()
    await expect(dialog.getByRole('checkbox', { name: /can read it/ })).toBeInViewport()
    await dialog.getByRole('radio', { name: /^Whoever knows a passphrase/ }).check()
    await expect(dialog.getByLabel('Passphrase of the file')).toBeInViewport({ ratio: 1 })
    await expect(dialog.getByLabel('Once more')).toBeInViewport({ ratio: 1 })
    await desk.screenshot('export-look-small')
    await resize(desk.app().electron, { width: 1360, height: 860 })
  })

  await test.step('a PDF: words, fonts and properties as other programs read them', async () => {
    const path = await savedFrom(desk, page, lookDialog(page), 'PDF')
    const [words = ''] = pdfText(path)
    expect(lettersOf(words)).toContain(lettersOf(SHARED))
    expect(lettersOf(words)).toContain(lettersOf(TYPED))
    expect(lettersOf(run('pdftotext', '-raw', path, '-'))).toContain('DRAFTnotagreed')
    expect(words.replaceAll(' ', '')).toContain('1/1')
    const fonts = run('pdffonts', path)
    expect(fonts).not.toContain('Type 3')
    expect(fonts).toMatch(/SourceSerif/)
    const info = run('pdfinfo', path)
    expect(info).toMatch(/^Title:\s+Autumn 2026$/m)
    expect(info).toMatch(/^Author:\s+Anders Holm and Maya Okafor$/m)
    expect(info).toMatch(/^Creator:\s+Duologue$/m)
    expect(info).toMatch(/^Producer:\s+Duologue$/m)
    expect(info).toMatch(/^CreationDate:.* 00:00:00/m)
    expect(info).toMatch(/^Metadata Stream:\s+no$/m)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  await test.step('a Word document, a web page and Markdown hold the same words and no secret', async () => {
    const word = unpacked(desk, await looked(desk, page, 'Word document'))
    const document = readFileSync(join(word, 'word/document.xml'), 'utf8')
    expect(lettersOf(document.replaceAll(/<[^>]*>/g, ''))).toContain(lettersOf(SHARED))
    expect(readFileSync(join(word, 'word/header1.xml'), 'utf8')).toContain('string="DRAFT · not agreed"')
    expect(readFileSync(join(word, 'docProps/core.xml'), 'utf8')).not.toMatch(/creator|lastModifiedBy/)
    const html = readFileSync(await looked(desk, page, 'web page'), 'utf8')
    expect(lettersOf(html.replaceAll(/<[^>]*>/g, ''))).toContain(lettersOf(TYPED))
    expect(html).not.toMatch(/<script|https?:/)
    const markdown = readFileSync(await looked(desk, page, 'Markdown'), 'utf8')
    expect(markdown.split('\n')[0]).toBe('**DRAFT · not agreed**')
    for (const text of [run('grep', '-ra', '', word), html, markdown]) {
      expect(text).not.toContain('Lyon')
      expect(text).not.toContain('Reading the room')
    }
  })

  await test.step('sealed with a passphrase: the stock age tool opens it', async () => {
    const path = join(desk.folders.home, 'Sealed.md')
    await answerSaveDialog(desk.app().electron, path)
    const dialog = await makeFile(page, 'Markdown')
    await dialog.getByRole('radio', { name: /^Whoever knows a passphrase/ }).check()
    await dialog.getByLabel('Passphrase of the file').fill('correct horse battery staple lamp')
    await dialog.getByLabel('Once more').fill('correct horse battery staple lamp')
    await dialog.getByRole('button', { name: 'Choose where…' }).click()
    await expect(dialog).toContainText('Sealing… This takes some seconds')
    await expect(page.getByText('Saved as “Sealed.md.age”')).toBeVisible({ timeout: 60_000 })
    expect(existsSync(path)).toBe(false)
    const sealed = readFileSync(`${path}.age`)
    expect(sealed.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(openedByAge(`${path}.age`, 'correct horse battery staple lamp').toString()).toContain(
      'Autumn 2026',
    )
  })

  await test.step('sealed to a key: age opens it; what is no key is said so', async () => {
    const keyFile = join(desk.folders.temp, 'key.txt')
    const { stderr } = spawnSync('age-keygen', ['-o', keyFile], { encoding: 'utf8' })
    const recipient = /age1\w+/.exec(stderr)?.[0] ?? ''
    const path = join(desk.folders.home, 'For them v1.2')
    await answerSaveDialog(desk.app().electron, path)
    const dialog = await makeFile(page, 'Markdown')
    await dialog.getByRole('radio', { name: /^Somebody with a key made with the age program/ }).check()
    await dialog.getByLabel('The public half of their key').fill('age1nonsense')
    await dialog.getByRole('button', { name: 'Choose where…' }).click()
    await expect(dialog).toContainText('That is no such key.')
    await dialog.getByLabel('The public half of their key').fill(recipient)
    await dialog.getByRole('button', { name: 'Choose where…' }).click()
    await expect(page.getByText('Saved as “For them v1.2.md.age”')).toBeVisible({ timeout: 30_000 })
    expect(run('age', '-d', '-i', keyFile, `${path}.md.age`)).toContain('Autumn 2026')
  })

  await test.step('pressed twice, and Esc while the place is chosen: one file, one line, and it is told', async () => {
    const path = join(desk.folders.home, 'Once.md')
    const { asked, answer } = await slowSaveDialog(desk, path)
    const dialog = await makeFile(page, 'Markdown')
    await dialog.getByRole('radio', { name: /^Anyone who gets the file/ }).check()
    await dialog.getByRole('checkbox', { name: /whoever gets this file can read it/ }).check()
    await dialog.getByRole('button', { name: 'Choose where…' }).dblclick()
    await expect.poll(asked).toBe(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeVisible()
    await answer()
    await expect(page.getByText('Saved as “Once.md”')).toBeVisible({ timeout: 30_000 })
    expect(await asked()).toBe(1)
  })

  await test.step('the register shows what left and saves the same bytes again', async () => {
    await place(page, 'What left')
    const register = page.getByRole('region', { name: 'Register' })
    await expect(register.getByRole('row')).toHaveCount(8)
    await expect(register).toContainText('sealed with a passphrase')
    await expect(register).toContainText('Now: not agreed')
    await expect(register).not.toContainText('Fingerprint')
    await desk.screenshot('register-of-files')
    await resize(desk.app().electron, { width: 900, height: 600 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await desk.screenshot('register-of-files-small-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await desk.screenshot('register-of-files-small')
    await resize(desk.app().electron, { width: 1360, height: 860 })
    await expectAccessible(desk, 'register of files')
    await register.getByRole('button', { name: 'Show what left as Summary.pdf' }).click()
    const dialog = page.getByRole('dialog', { name: 'What left' })
    await expect(dialog.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible()
    await desk.screenshot('what-left')
    await expectAccessible(desk, 'what left')
    const again = join(desk.folders.home, 'Again.pdf')
    await answerSaveDialog(desk.app().electron, again)
    await dialog.getByRole('button', { name: 'Save the same file again…' }).click()
    await saveUnsealed(lookDialog(page))
    await expect(register.getByRole('row')).toHaveCount(9)
    await expect(register).toContainText('Again.pdf')
    expect(sha256Of(again)).toBe(sha256Of(join(desk.folders.home, 'Summary.pdf')))
    await register.getByRole('button', { name: 'Show what left as Again.pdf' }).click()
    const letGo = page.getByRole('dialog', { name: 'Let go of the kept copies?' })
    // A dialog takes no click in its first moment: it could be the second half of a double click.
    await pressUntil(dialog.getByRole('button', { name: 'Let go of the kept copies…' }), letGo, 'visible')
    await pressUntil(letGo.getByRole('button', { name: 'Let go', exact: true }), letGo, 'hidden')
    await expect(register.getByRole('button', { name: /^Show what left/ })).toHaveCount(0)
    await expect(register.getByRole('row')).toHaveCount(9)
  })
})

test('the verifier is saved as a page of its own, which the register has no line for', async ({ desk }) => {
  const page = await desk.start()
  await createVault(page)
  await makePair(page)
  const path = join(desk.folders.home, 'Check v1.0')
  await answerSaveDialog(desk.app().electron, path)
  // Its button stands where something was agreed (agree.spec.ts).
  expect(await page.evaluate(() => window.duologue.call('saveVerifier', {}))).toEqual({
    is: 'saved',
    fileName: 'Check v1.0.html',
  })
  expect(readFileSync(`${path}.html`, 'utf8')).toContain('Duologue verifier')
  await place(page, 'What left')
  await expect(page.getByText('Nothing has left this vault.')).toBeVisible()
})

test('a document sealed for this vault is saved opened; without compared digits nobody promises whose card it is', async ({
  desk,
}) => {
  const page = await desk.start()
  await createVault(page)
  await makePair(page)
  await goToPairing(page, 'Maya')
  const card = parseCard(readFileSync(await giveCard(desk, 'Card'), 'utf8'))
  if (!card.ok) throw new Error(card.error)
  const { sealRecipient, fingerprint } = card.value
  await giving(page).getByText('Details', { exact: true }).click()
  await expect(giving(page).getByText(fingerprint)).toBeVisible()
  await desk.screenshot('pairing-details')

  const words = Buffer.from('# Autumn\n\nWe decide before the meeting.\n')
  await dropFile(page, 'Summary.md.age', Buffer.from(await sealTo([sealRecipient], words)))
  const dialog = page.getByRole('dialog', { name: 'A document sealed for you' })
  await expect(dialog).toContainText('a text (Markdown)')
  await expectAccessible(desk, 'a document sealed for this vault')
  await desk.screenshot('sealed-document')
  const path = join(desk.folders.home, 'From Maya')
  await answerSaveDialog(desk.app().electron, path)
  await dialog.getByRole('button', { name: 'Save it opened…' }).click()
  await expect(dialog).toContainText('Saved as “From Maya.md”. Anyone who has that file can read it.')
  expect(readFileSync(`${path}.md`)).toEqual(words)
  await press(dialog, 'Close')

  const forOthers = join(desk.folders.home, 'For others.md.age')
  writeFileSync(forOthers, await sealTo([(await newSealIdentity()).recipient], words))
  await expect(await takeFileByButton(desk, forOthers)).toContainText('sealed for somebody else')
  await press(page.getByRole('dialog'), 'Close')

  await goToPairing(page, 'Maya')
  const maya = await partnerOutside('Maya')
  await taking(page).getByLabel('Or paste the message here').fill(maya.card.text)
  await taking(page).getByRole('button', { name: 'Take this card' }).click()
  await expect(page.getByRole('radio', { name: 'By phone or video' })).toBeVisible({ timeout: 20_000 })
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn 2026', { withNames: false })
  await typeOnSheet(page, 'Harmless.')
  await expectClean(page)
  const look = await makeFile(page, 'PDF')
  await expect(look).toContainText('compare the digits to be sure that it is theirs')
  await expect(look).not.toContainText('Nobody else can open it')
  await desk.screenshot('export-not-compared')
})

test('several files at once: each is told, a wrong one stops none, and in sit-together mode they wait', async ({
  desk,
}) => {
  let page = await desk.start()
  await createVault(page)
  await makePair(page)
  await dropFiles(page, {
    'Round 2.duologue': 'Hello',
    'Card.duocard': '-----BEGIN DUOLOGUE PAIRING CARD-----',
    'Round 1.duologue': 'age-encryption.org/v1',
  })
  const dialog = page.getByRole('dialog', { name: '0 of 3 files were taken' })
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  await expect(dialog.getByRole('listitem').nth(1)).toContainText('This is a pairing card')
  await expectAccessible(desk, 'several files')
  await desk.screenshot('several-files')
  // A mail program renamed it, and another is none of ours: both are looked at, wherever they fall, and named.
  await press(dialog, 'Close')
  await dropFiles(page, { 'Round 1.duologue.txt': 'age-encryption.org/v1' })
  const renamed = page.getByRole('dialog', { name: 'The file is not as it was sent' })
  await expect(renamed).toContainText('Round 1.duologue.txt')
  await press(renamed, 'Close')
  await dropFiles(page, { 'holiday.jpg': 'Hello' })
  const wrong = page.getByRole('dialog', { name: 'This is no hand-over file' })
  await expect(wrong).toContainText('holiday.jpg')
  await press(wrong, 'Close')
  await dropFiles(page, { 'Notes.md.age': 'age-encryption.org/v1\n-> scrypt abc 18\n' })
  const shut = page.getByRole('dialog', { name: 'This file is sealed with a passphrase' })
  await expect(shut).toBeVisible()
  await press(shut, 'Close')
  await dropFiles(page, {
    'Round 2.duologue': 'Hello',
    'Card.duocard': '-----BEGIN DUOLOGUE PAIRING CARD-----',
    'Round 1.duologue': 'age-encryption.org/v1',
  })
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  // One more, as the system opens it, while that is read.
  const late = join(desk.folders.home, 'Late.duologue')
  writeFileSync(late, 'Hello')
  await openedBySystem(desk, late, join(desk.folders.home, 'gone.duologue'))
  const five = page.getByRole('dialog', { name: '0 of 5 files were taken' })
  await expect(five.getByRole('listitem')).toHaveCount(5)
  await expect(five).toContainText('Late.duologue')
  await press(five, 'Close')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('sit together')
  await page.keyboard.press('Enter').catch(() => undefined)
  await desk.ended()
  page = await desk.start()
  await openedBySystem(desk, late)
  await sitDown(page)
  await expect(page.getByText('A hand-over file waits until your own room is unlocked.')).toBeVisible()
  await openedBySystem(desk, join(desk.folders.home, 'more.duologue'))
  await expect(page.getByText('2 hand-over files wait until your own room is unlocked.')).toBeVisible()
  await desk.screenshot('together-files-wait')
})

/** As the Mac says that files were double-clicked: one after the other. */
const openedBySystem = (desk: Desk, ...paths: string[]): Promise<void> =>
  desk.app().electron.evaluate(({ app }, given) => {
    for (const path of given) app.emit('open-file', { preventDefault: () => undefined }, path)
  }, paths)

async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    for (const [name, words] of Object.entries(given)) dataTransfer.items.add(new File([words], name))
    const target = document.getElementById('work') ?? document.body
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, files)
}

/** The save dialog stays open until it is answered; `asked`: how often it was opened. */
async function slowSaveDialog(desk: Desk, filePath: string) {
  const { electron } = desk.app()
  await electron.evaluate(({ app, dialog }, path) => {
    Object.assign(app, { askedForTest: 0 })
    dialog.showSaveDialog = () => {
      Object.assign(app, { askedForTest: Number(Reflect.get(app, 'askedForTest')) + 1 })
      return new Promise((resolve) =>
        Object.assign(app, { answerForTest: () => resolve({ canceled: false, filePath: path }) }),
      )
    }
  }, filePath)
  return {
    asked: () => electron.evaluate(({ app }) => Number(Reflect.get(app, 'askedForTest'))),
    answer: () => electron.evaluate(({ app }) => (Reflect.get(app, 'answerForTest') as () => void)()),
  }
}

test('a full disk and a folder that went away leave no half file, and the register says so', async ({
  desk,
}) => {
  test.skip(whatIsMissing('the right to mount') !== undefined, 'needs the right to mount')
  const page = await desk.start()
  await createVault(page)
  await makePair(page)
  await place(page, 'Summaries')
  await startSummary(page, 'Autumn 2026', { withNames: false })
  await typeOnSheet(page, 'Harmless.')
  await expectClean(page)
  const disk = join(desk.folders.base, 'stick')
  mkdirSync(disk)
  run('mount', '-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', disk)
  try {
    await answerSaveDialog(desk.app().electron, join(disk, 'Summary.html'))
    const dialog = await makeFile(page, 'web page')
    await saveUnsealed(dialog)
    await expect(dialog).toContainText('The disk is full: no file was finished.', { timeout: 30_000 })
    expect(readdirSync(disk)).toEqual([])
    await desk.screenshot('export-disk-full')
    await answerSaveDialog(desk.app().electron, join(disk, 'gone', 'Summary.html'))
    await dialog.getByRole('button', { name: 'Choose where…' }).click()
    await expect(dialog).toContainText('That folder cannot be written to.', { timeout: 30_000 })
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  } finally {
    if (spawnSync('umount', [disk]).status !== 0) spawnSync('umount', ['-l', disk])
  }
  await place(page, 'What left')
  const register = page.getByRole('region', { name: 'Register' })
  await expect(register.getByText('failed; no file was finished')).toHaveCount(2)
  await expect(register.getByRole('button', { name: /^Show what left/ })).toHaveCount(0)
})

/** age asks for a passphrase on a terminal only: python gives it one. */
function openedByAge(path: string, passphrase: string): Buffer {
  const script = join(path, '..', 'age-on-a-terminal.py')
  const opened = `${path}.opened`
  writeFileSync(
    script,
    `import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execvp('age', ['age', '-d', '-o', sys.argv[2], sys.argv[1]])
os.read(fd, 1024)
os.write(fd, (sys.argv[3] + '\\n').encode())
try:
    while os.read(fd, 1024):
        pass
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`,
  )
  execFileSync('python3', [script, path, opened, passphrase])
  return readFileSync(opened)
}
