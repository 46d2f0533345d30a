// The editor of a note in the real app: by keyboard, by mouse, from the clipboard; and what must not happen in it.
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { launch, makeFolders, removeFolders, type Folders, type RunningApp } from '../support/app'
import { GOOGLE_DOCS, HUGE, WEB, WORD } from '../support/pasted-html'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import {
  bubble,
  documentOf,
  findBar,
  labelAs,
  markdownField,
  openMenuOn,
  takeSlash,
  toEnd,
} from './pages/editor'
import { PASSPHRASE, unlock } from './pages/entry'
import { beside, expectSaved, newSession, noteText, paper, select, sessionList } from './pages/journal'
import { misspelled } from './pages/spelling'

let folders: Folders | undefined
let app: RunningApp | undefined

/** One open vault for the tests that only need a note of their own. */
async function journal(): Promise<RunningApp> {
  if (app !== undefined) return app
  folders ??= makeFolders()
  const folder = join(folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['The first note.'] })
  rememberVault(folders.profile, folder)
  app = await launch(folders, { size: { width: 1360, height: 860 } })
  await unlock(app.page)
  return app
}

async function emptyNote(title: string): Promise<Page> {
  const { page } = await journal()
  await newSession(page, title)
  await noteText(page).focus()
  return page
}

test.afterAll(async () => {
  await app?.electron.close()
  if (folders !== undefined) removeFolders(folders)
})

const goTo = (page: Page, title: string): Promise<void> =>
  sessionList(page)
    .getByRole('button', { name: new RegExp(title) })
    .first()
    .click()

/** Through the clipboard of the system, as from another program: the page's own copying stays out of it. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate((markup) => {
    const put = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      event.clipboardData?.setData('text/html', markup)
      event.clipboardData?.setData('text/plain', 'plain')
    }
    window.addEventListener('copy', put, { capture: true, once: true })
  }, html)
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Control+V')
}

const refusedRequests = (page: Page): Promise<number> =>
  page.evaluate(async () => (await window.duologue.call('state', {})).refusedRequests)

const marksOf = async (page: Page, mark: string): Promise<Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = []
  JSON.stringify(await documentOf(page), (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === mark) {
      found.push('attrs' in value ? (value.attrs as Record<string, unknown>) : {})
    }
    return value
  })
  return found
}

const table = (page: Page): Locator => noteText(page).getByRole('table')

test('the slash menu by keyboard: a heading, a task, a link to a session, a table', async () => {
  const page = await emptyNote('By slash')
  await takeSlash(page, 'head', 'Heading')
  await page.keyboard.type('What she saw')
  await expect(noteText(page).locator('h2')).toHaveText('What she saw')
  await page.keyboard.press('Enter')
  await takeSlash(page, 'todo', 'Task')
  await page.keyboard.type('Send the template')
  await expect(noteText(page).getByRole('checkbox', { name: 'Done: Send the template' })).not.toBeChecked()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('As in ')
  await takeSlash(page, 'session', 'Link to a session…')
  const picker = page.getByRole('dialog', { name: 'Link to a session' })
  await expect(picker.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Reading')
  await expect(picker.getByRole('option', { selected: true })).toContainText('Reading the room')
  await page.keyboard.press('Enter')
  await expect(picker).toHaveCount(0)
  await page.keyboard.type(' once.')
  await expect(noteText(page).locator('p').last()).toHaveText('As in Reading the room once.')
  await page.keyboard.press('Enter')
  await takeSlash(page, 'table', 'Table')
  await page.keyboard.type('Who')
  await expect(table(page).getByRole('columnheader').first()).toHaveText('Who')
  await expectSaved(page)

  await noteText(page).locator('a.link').click()
  await page.getByRole('button', { name: 'Go to the session' }).click()
  await expect(noteText(page)).toContainText('The first note.')
  await expect(beside(page)).toContainText('By slash')
})

test('what chosen words are about: a direction, a tag, a person, a goal', async () => {
  const page = await emptyNote('What it is about')
  await page.keyboard.type('She asked why the interns never ask.')
  await select(page, 'why the interns never ask')
  await bubble(page).getByRole('button', { name: 'Direction' }).click()
  await bubble(page).getByRole('button', { name: 'I learned' }).click()
  await expect(noteText(page).locator('[data-way="learned"]')).toHaveText('why the interns never ask')
  await select(page, 'interns')
  await labelAs(page, 'Tag', 'Silence')
  await select(page, 'She')
  await labelAs(page, 'Person', 'Berit Dahl')
  await select(page, 'never ask')
  await labelAs(page, 'Goal', 'Interns ask first')
  for (const name of ['Silence', 'Berit Dahl', 'Interns ask first'])
    await expect(noteText(page).locator(`[data-label="${name}"]`)).toBeVisible()
  expect(await marksOf(page, 'direction')).toContainEqual({ way: 'learned' })
  await expectSaved(page)

  await test.step('the names come again with the note, and in the next list', async () => {
    await goTo(page, 'Reading the room')
    await goTo(page, 'What it is about')
    await expect(noteText(page).locator('[data-label="Berit Dahl"]')).toHaveText('She')
    await expect(beside(page)).toContainText('Silence')
    await select(page, 'asked')
    await labelAs(page, 'Tag', 'Silence')
    expect(new Set((await marksOf(page, 'tag')).map(({ tagId }) => tagId)).size).toBe(1)
  })

  await test.step('the bubble is reached and left by key', async () => {
    await noteText(page).focus()
    await select(page, 'asked')
    await expect(bubble(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(bubble(page).getByRole('button', { name: 'May be shared' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(noteText(page)).toBeFocused()
  })
})

test('signs of Markdown while one types', async () => {
  const page = await emptyNote('Signs')
  await page.keyboard.type('# Large')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- point')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[] to do')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[x] done')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('1. counted')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('> said **loud** and ~~not~~')
  const text = noteText(page)
  await expect(text.locator('h1')).toHaveText('Large')
  await expect(text.locator('ul:not([data-type]) > li')).toHaveText('point')
  await expect(text.getByRole('checkbox', { name: 'Done: to do' })).not.toBeChecked()
  await expect(text.getByRole('checkbox', { name: 'Done: done' })).toBeChecked()
  await expect(text.locator('ol > li')).toHaveText('counted')
  await expect(text.locator('blockquote')).toHaveText('said loud and not')
  await expect(text.locator('blockquote strong')).toHaveText('loud')
})

test('a task is somebody’s and due on a day', async () => {
  const page = await emptyNote('Promised')
  await page.keyboard.type('[] Draft the letters')
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog', { name: 'Who and by when' })
  await dialog.getByLabel('Whose task is it?').selectOption('Maya')
  await dialog.getByLabel('By when?').fill('2026-12-10')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(noteText(page)).toBeFocused()
  expect(await marksOf(page, 'taskItem')).toEqual([{ checked: false, owner: 'partner', dueOn: '2026-12-10' }])
  await expect(noteText(page).getByRole('button', { name: /^Who and by when: Maya · / })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(noteText(page).getByRole('checkbox')).toBeChecked()
  await expectSaved(page)
  await goTo(page, 'Reading the room')
  await goTo(page, 'Promised')
  expect(await marksOf(page, 'taskItem')).toEqual([{ checked: true, owner: 'partner', dueOn: '2026-12-10' }])
})

test('a table grows by Tab, and one gets out of it', async () => {
  const page = await emptyNote('Rows')
  await takeSlash(page, 'table', 'Table')
  const rows = table(page).getByRole('row')
  await expect(rows).toHaveCount(3)
  for (let at = 1; at <= 9; at += 1) {
    await page.keyboard.type(`c${at}`)
    await page.keyboard.press('Tab')
  }
  await expect(rows).toHaveCount(4)
  await page.keyboard.type('c10')
  await expect(rows.nth(3)).toContainText('c10')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('again ')
  await expect(rows.nth(2)).toContainText('again')
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('toolbar', { name: 'Table' }).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('Behind the table.')
  await expect(noteText(page).locator('.table-box ~ p')).toHaveText('Behind the table.')
  await expectSaved(page)
})

test('pasted from Word, Google Docs and the web: the words come, nothing else', async () => {
  const page = await emptyNote('Pasted')
  const asked: string[] = []
  const note = (request: { url(): string }) => asked.push(request.url())
  page.on('request', note)
  const text = noteText(page)

  await test.step('Word', async () => {
    await pasteHtml(page, WORD)
    await expect(text.locator('h1')).toHaveText('Plan from Word')
    await expect(text.locator('ul > li')).toHaveText(['First point', 'Last point'])
    await expect(table(page).getByRole('row')).toHaveCount(1)
    await expect(text).toContainText('Our team')
  })
  await test.step('Google Docs', async () => {
    await toEnd(page)
    await page.keyboard.press('Enter')
    await pasteHtml(page, GOOGLE_DOCS)
    await expect(text.locator('h2')).toHaveText('Head from Docs')
    await expect(text.locator('strong').filter({ hasText: 'bold words' })).toHaveCount(1)
    await expect(text.locator('em')).toHaveText(' slanted words')
    await expect(text).toContainText('A drawing in Docs')
  })
  await test.step('the web', async () => {
    await toEnd(page)
    await page.keyboard.press('Enter')
    await pasteHtml(page, WEB)
    await expect(text.locator('h3')).toHaveText('News of the web')
    await expect(text).toContainText('A chart of the web')
    await expect(text).toContainText('Read it gpj.exe and go on.')
    await expect(text).toContainText('See this.')
  })
  await test.step('5 MB of markup', async () => {
    await toEnd(page)
    await page.keyboard.press('Enter')
    await pasteHtml(page, HUGE)
    await expect(text).toContainText('the very last word', { timeout: 60_000 })
    await page.keyboard.press('Control+Z')
    await expect(text).not.toContainText('the very last word', { timeout: 30_000 })
  })
  await test.step('nothing was run or asked for', async () => {
    await expect(
      text.locator('img:not(.ProseMirror-separator), script, style, iframe, video, form'),
    ).toHaveCount(0)
    expect(await text.innerHTML()).not.toMatch(
      /javascript:|data:image|style="(?!--)|onclick|onerror|tracker\.example/,
    )
    expect(await page.title()).not.toMatch(/ran|clicked|failed/)
    expect(JSON.stringify(await documentOf(page))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(asked.filter((url) => !url.startsWith('app://duologue/'))).toEqual([])
    expect(await refusedRequests(page)).toBe(0)
    await expectSaved(page)
  })
  page.off('request', note)
})

test('words are found in the note, and replaced', async () => {
  const page = await emptyNote('Found')
  await page.keyboard.type('A silence, then another Silence, then a third silence.')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('silence')
  await expect(findBar(page).getByRole('status')).toHaveText(/of 3$|^3 found$/)
  await page.keyboard.press('Enter')
  await expect(findBar(page).getByRole('status')).toHaveText(/^\d of 3$/)
  await findBar(page).getByRole('button', { name: 'Upper and lower case' }).click()
  await expect(findBar(page).getByRole('status')).toHaveText(/of 2$|^2 found$/)
  await findBar(page).getByRole('button', { name: 'Replace…' }).click()
  await findBar(page).getByLabel('Replace with').fill('pause')
  await findBar(page).getByRole('button', { name: 'All' }).click()
  await expect(noteText(page)).toHaveText('A pause, then another Silence, then a third pause.')
  await page.keyboard.press('Escape')
  await expect(findBar(page)).toHaveCount(0)
  await expect(noteText(page)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(noteText(page)).toContainText('A silence, then another Silence, then a third silence.')
})

test('a misspelt word is put right from the menu over it', async () => {
  const page = await emptyNote('Misspelt')
  await page.keyboard.type('They recieve the letters. ')
  await expect(misspelled(page)).toHaveText(['recieve'])
  const menu = await openMenuOn(page, misspelled(page))
  await menu.getByRole('menuitem', { name: 'receive', exact: true }).click()
  await expect(menu).toHaveCount(0)
  await expect(noteText(page)).toContainText('They receive the letters.')
  await expect(misspelled(page)).toHaveCount(0)
  await expect(noteText(page)).toBeFocused()
})

test('as Markdown and back it is the same note; what is written there comes into it', async () => {
  const page = await emptyNote('As Markdown')
  await page.keyboard.type('# Head')
  await page.keyboard.press('Enter')
  await page.keyboard.type('[] Task with **bold**')
  await page.keyboard.press('Control+Shift+D')
  await page.getByLabel('Whose task is it?').selectOption('me')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('She said *nothing* at all_that_ < & > | \\ once.')
  await select(page, 'nothing')
  await page.keyboard.press('Control+Shift+S')
  await select(page, 'once')
  await labelAs(page, 'Tag', 'Quiet | [room]')
  await toEnd(page)
  await page.keyboard.press('Enter')
  await takeSlash(page, 'table', 'Table')
  await page.keyboard.type('Cell | bar')
  await expectSaved(page)
  const before = await documentOf(page)
  const mode = (name: string) => page.getByRole('button', { name, exact: true })
  await mode('Markdown').click()
  await expect(markdownField(page)).toBeFocused()
  await mode('Write').click()
  await expect(noteText(page)).toBeVisible()
  expect(await documentOf(page)).toEqual(before)

  await mode('Markdown').click()
  const markdown = await markdownField(page).inputValue()
  await markdownField(page).fill(`${markdown}\n## Added as text\n`)
  await mode('Write').click()
  await expect(noteText(page).locator('h2')).toHaveText('Added as text')
  await expectSaved(page)
  await goTo(page, 'Reading the room')
  await goTo(page, 'As Markdown')
  await expect(noteText(page).locator('h2')).toHaveText('Added as text')
})

test('Undo stays in its own note', async () => {
  const page = await emptyNote('Undo one')
  await page.keyboard.type('Words of the first.')
  await expectSaved(page)
  await newSession(page, 'Undo two')
  await noteText(page).focus()
  await page.keyboard.press('Control+Z')
  await expect(noteText(page)).toHaveText('')
  await page.keyboard.type('Words of the second.')
  await goTo(page, 'Undo one')
  await expect(noteText(page)).toHaveText('Words of the first.')
  await noteText(page).focus()
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await expect(noteText(page)).toHaveText('Words of the first.')
  await goTo(page, 'Undo two')
  await expect(noteText(page)).toHaveText('Words of the second.')
})

test('moved or copied by mouse, no two passages bear one id', async () => {
  const page = await emptyNote('Dragged')
  await page.keyboard.type('May be told.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Stays here.')
  await select(page, 'May be told.')
  await page.keyboard.press('Control+Shift+S')
  const ids = async () => (await marksOf(page, 'mayBeShared')).map(({ passageId }) => passageId)
  const [first] = await ids()

  await dragWords(page, 'May be told.', 1)
  await expect(noteText(page)).toHaveText('Stays here.May be told.')
  expect(await ids()).toEqual([first])
  await dragWords(page, 'May be told.', 0, { isCopy: true })
  await expect(noteText(page).locator('mark')).toHaveCount(2)
  const both = await ids()
  expect(new Set(both).size).toBe(2)
  expect(both).toContain(first)
  await expectSaved(page)
})

/** To the end of a paragraph, counted from 0. */
async function dragWords(page: Page, words: string, to: number, { isCopy = false } = {}): Promise<void> {
  await select(page, words)
  const from = await noteText(page).getByText(words).boundingBox()
  const line = await noteText(page).locator('p').nth(to).boundingBox()
  if (from === null || line === null) throw new Error('the words are not on screen')
  await page.mouse.move(from.x + 12, from.y + from.height / 2)
  await page.mouse.down()
  if (isCopy) await page.keyboard.down('Control')
  await page.mouse.move(from.x + 30, from.y + from.height / 2 + 4)
  await page.mouse.move(line.x + line.width - 4, line.y + line.height / 2, { steps: 5 })
  await page.mouse.up()
  if (isCopy) await page.keyboard.up('Control')
}

async function openNote(desk: Desk, lines: readonly string[]): Promise<Page> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  return page
}

test('the vault’s process dies over a table and a label: the sealed words come back as they were', async ({
  desk,
}) => {
  let page = await openNote(desk, ['What was written before.'])
  await toEnd(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('She ')
  await select(page, 'written')
  await labelAs(page, 'Tag', 'Silence')
  await toEnd(page)
  await page.keyboard.press('Enter')
  await takeSlash(page, 'table', 'Table')
  await page.keyboard.type('Saved cell')
  await expectSaved(page)
  const pid = await desk.app().electron.evaluate(({ app: running }) => {
    return running.getAppMetrics().find(({ name }) => name === 'Duologue vault')?.pid
  })
  if (pid === undefined) throw new Error('no vault process is running')
  process.kill(pid, 'SIGSTOP')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Only typed')
  const typed = await documentOf(page)
  // The draft is sealed within this time; a crash may cost what was typed in the last instant.
  await page.waitForTimeout(600)
  process.kill(pid, 'SIGKILL')
  await page.getByRole('button', { name: 'Restart and unlock' }).click()
  await desk.ended()

  page = await desk.start()
  await unlock(page)
  await expect(noteText(page)).toContainText('Saved cell')
  await expect(noteText(page)).not.toContainText('Only typed')
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(noteText(page)).toContainText('Only typed')
  expect(await documentOf(page)).toEqual(typed)
  await expect(noteText(page).locator('[data-label="Silence"]')).toHaveText('written')
  await expectSaved(page)
})

test('a note of 200,000 words opens, takes letters where the cursor is, and is saved', async ({ desk }) => {
  const line = 'Maya waits until the others have spoken and then asks one '.repeat(10).trim()
  const lines = Array.from({ length: 1_820 }, (_, at) => `${at + 1}. ${line}`)
  const page = await openNote(desk, lines)
  const paragraphs = noteText(page).locator('p')
  await expect(paragraphs).toHaveCount(1_820, { timeout: 30_000 })
  await toEnd(page)
  await page.keyboard.type(' At the end.')
  await expect(paragraphs.last()).toContainText('one At the end.', { timeout: 30_000 })
  await expectLongSaved(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('At the top. ')
  await expect(paragraphs.first()).toContainText('At the top. 1. Maya', { timeout: 30_000 })
  await expectLongSaved(page)

  await test.step('also in a block out of sight', async () => {
    await paragraphs.nth(900).evaluate((block) => getSelection()?.collapse(block, 0))
    await page.keyboard.type('In the middle. ')
    await expect(paragraphs.nth(900)).toContainText('In the middle. 901. Maya', { timeout: 30_000 })
    await expectLongSaved(page)
  })
})

/** It is a megabyte of words, and the machine may be busy. */
const expectLongSaved = (page: Page): Promise<void> =>
  expect(paper(page).getByText('Saved', { exact: true })).toBeVisible({ timeout: 30_000 })
