// Finding one's words again: the search, the palette by keyboard, tags and people, and the trash.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openDemo } from './pages/entry'
import { goalDialog } from './pages/goals'
import { expectSaved, newSession, noteText, rail, select, write } from './pages/journal'
import {
  choose,
  chosenOption,
  filter,
  found,
  goTo,
  hits,
  hitTitles,
  inTrash,
  label,
  palette,
  press,
  savedSearch,
  searchField,
  searchFor,
  toggle,
  typeInPalette,
} from './pages/search'

const status = (page: Page) => page.getByRole('region', { name: 'Search' }).getByRole('status')

test('words are found while one types, ranked on Enter, and lead to where they stand', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await newSession(page, 'Crème brûlée with Nørgård')
  await write(page, 'Her résumé lay on the table. 来週の会議で話す。 The zebra-crossing “quote” stays.')
  await expectSaved(page)

  await test.step('newest first while typing, the best first on Enter', async () => {
    await page.keyboard.press('Control+Shift+F')
    await expect(searchField(page)).toBeFocused()
    await desk.screenshot('search-empty')
    await page.keyboard.type('meeting')
    await expect(status(page)).toContainText('Newest first')
    await expect(hitTitles(page).first()).toHaveText('How the team really uses AI')
    await expect(found(page).first()).toHaveText(/meeting/i)
    await desk.screenshot('search-typing')
    await page.keyboard.press('Enter')
    await expect(status(page)).toContainText('Best matches first')
    await expect(hitTitles(page).first()).toHaveText('The meeting before the meeting')
    await desk.screenshot('search-ranked')
  })

  await test.step('accents, halves of words, phrases and Chinese characters', async () => {
    for (const words of [
      'resume',
      'NORGARD creme',
      'zebra-cro',
      '"zebra crossing"',
      '会議',
      '来週の会',
      '“quote”',
    ]) {
      await searchFor(page, words)
      await expect(hitTitles(page), words).toHaveText(['Crème brûlée with Nørgård'])
    }
    await searchFor(page, '"crossing zebra"')
    await expect(page.getByText('Nothing found')).toBeVisible()
    await searchFor(page, 'confid* -board')
    await expect(found(page).first()).toHaveText(/^confid/i)
  })

  await test.step('any string whatever is a search', async () => {
    const nasty = [
      '"',
      '""',
      'AND',
      'a NEAR(b',
      "'; DROP TABLE note; --",
      '*',
      'kind:',
      '-',
      'tag:"',
      '\\',
      '(((',
      '🙂',
      '^title:x',
    ]
    for (const words of nasty) {
      await searchField(page).fill(words)
      await page.waitForTimeout(150)
      await expect(page.getByRole('alert').filter({ hasText: /\S/ }), words).toHaveCount(0)
    }
    await searchField(page).fill('zebra '.repeat(2_000))
    await expect(hitTitles(page)).toHaveText(['Crème brûlée with Nørgård'])
    await searchField(page).fill('x'.repeat(10_000))
    await expect(page.getByText('Nothing found')).toBeVisible()
  })

  await test.step('filters', async () => {
    await searchFor(page, 'the')
    await filter(page, 'Pair').selectOption('Luc Tremblay')
    await expect(hits(page).first()).toContainText('Luc Tremblay')
    await expect(hits(page).filter({ hasText: 'Maya Okafor ·' })).toHaveCount(0)
    await toggle(page, 'May be shared').click()
    await expect(toggle(page, 'May be shared')).toHaveAttribute('aria-pressed', 'true')
    await desk.screenshot('search-filters')
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await filter(page, 'What').selectOption('Summaries')
    await expect(hits(page).first()).toContainText('Summary')
    await filter(page, 'When').selectOption('Between two days…')
    await page.getByLabel('Up to').fill('1999-12-31')
    await expect(page.getByText('Something may be there without the filters.')).toBeVisible()
    await page.getByRole('button', { name: 'Clear filters' }).last().click()
    await expect(hits(page).first()).toBeVisible()
  })

  await test.step('a search is kept by name, with its filters', async () => {
    await searchFor(page, 'third row')
    await filter(page, 'What').selectOption('Notes')
    await page.getByRole('button', { name: 'Save this search…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save this search' })
    await dialog.getByLabel('Name').fill('From the third row')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(savedSearch(page, 'From the third row')).toBeVisible()
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await searchFor(page, 'zebra')
    await savedSearch(page, 'From the third row').click()
    await expect(searchField(page)).toHaveValue('third row')
    await expect(filter(page, 'What')).toHaveValue('note')
    await choose(page, 'More about “From the third row”', 'Rename…')
    await page.getByRole('dialog').getByLabel('Name').fill('Third row')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(savedSearch(page, 'Third row')).toBeVisible()
    await desk.screenshot('search-saved')
    await choose(page, 'More about “Third row”', 'Move to trash')
    await expect(savedSearch(page, 'Third row')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(savedSearch(page, 'Third row')).toBeVisible()
  })

  await test.step('by keyboard to a hit, into its note and to its words, and back to the same search', async () => {
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await searchFor(page, 'crossing')
    await searchField(page).press('ArrowDown')
    await expect(hits(page).first()).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(searchField(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(noteText(page)).toContainText('The zebra-crossing')
    await expect(page.getByRole('search', { name: 'Find in note' }).getByRole('textbox')).toHaveValue(
      'crossing',
    )
    await desk.screenshot('search-hit-opened')
    await page.keyboard.press('Control+Shift+F')
    await expect(searchField(page)).toHaveValue('crossing')
    await expect(hitTitles(page)).toHaveText(['Crème brûlée with Nørgård'])
    expect(await page.title()).toBe('Duologue')
    expect(page.url()).not.toContain('crossing')
  })
})

test('the palette leads everywhere by keyboard', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await goTo(page, 'Tags and people')
  for (const [kind, name] of [
    ['tag', 'Zephyr'],
    ['person', 'Quirin Zobel'],
  ] as const) {
    await page.getByRole('button', { name: `New ${kind}` }).click()
    await page.getByRole('dialog').getByLabel('Name').fill(name)
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(label(page, name)).toBeVisible()
  }

  await page.getByRole('button', { name: 'Search or jump to…' }).click()
  await expect(palette(page).getByRole('option').first()).toBeVisible()
  await desk.screenshot('palette')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await expect(palette(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Search or jump to…' })).toBeFocused()

  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const ways: readonly (readonly [typed: string, chosen: string, arrived: () => Promise<void>])[] = [
    ['trash', 'Trash', () => expect(heading('Trash')).toBeVisible()],
    ['bin', 'Trash', () => expect(heading('Trash')).toBeVisible()],
    [
      'calendar',
      'Calendar',
      () =>
        expect(rail(page).getByRole('button', { name: 'Calendar' })).toHaveAttribute('aria-current', 'page'),
    ],
    [
      'goals luc',
      'Goals',
      () => expect(page.getByRole('navigation', { name: 'You are here' })).toContainText('Luc Tremblay'),
    ],
    ['what left', 'What left', () => expect(page.getByRole('region', { name: 'Register' })).toBeVisible()],
    ['zeph', 'Zephyr', () => expect(heading('Zephyr')).toBeVisible()],
    ['zob qui', 'Quirin Zobel', () => expect(heading('Quirin Zobel')).toBeVisible()],
    [
      'halve forty',
      'Halve the forty hours',
      async () => {
        await expect(goalDialog(page)).toContainText('Halve the forty hours of copying')
        await page.keyboard.press('Escape')
      },
    ],
    ['maya oka', 'Maya Okafor', () => expect(noteText(page)).toBeVisible()],
    [
      'board pap',
      'What a board paper is for',
      () => expect(noteText(page)).toContainText('My turn to teach'),
    ],
    ['autumn', 'Autumn 2026', () => expect(page.getByRole('region', { name: 'The sheet' })).toBeVisible()],
  ]
  for (const [typed, chosen, arrived] of ways) {
    await test.step(`‘${typed}’`, async () => {
      await typeInPalette(page, typed, chosen)
      await page.keyboard.press('Enter')
      await expect(palette(page)).toHaveCount(0)
      await arrived()
    })
  }

  await test.step('actions', async () => {
    await typeInPalette(page, 'plan a', 'Plan a session')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'New session' }).getByRole('radio').first()).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await typeInPalette(page, 'start a summ', 'Start a summary')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Start a summary' })).toBeVisible()
    await page.keyboard.press('Escape')
    await typeInPalette(page, 'board pap', 'What a board paper is for')
    await page.keyboard.press('Enter')
    await expect(noteText(page)).toContainText('My turn to teach')
    await typeInPalette(page, 'find in', 'Find in note')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('search', { name: 'Find in note' }).getByRole('textbox')).toBeFocused()
  })

  await test.step('the search for everything comes last, also when Enter is quicker than the answer', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('works council agenda')
    await page.keyboard.press('Enter')
    await expect(searchField(page)).toHaveValue('works council agenda')
    await expect(hits(page).first()).toBeVisible()
    await page.keyboard.press('Control+k')
    await expect(chosenOption(page)).not.toContainText('Search everything')
    await expect(palette(page).getByRole('group', { name: 'Used just now' })).toBeVisible()
    await desk.screenshot('palette-recent')
  })
})

test('tags are renamed, merged, and lead to their notes', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  const tagged = async (words: string, name: string) => {
    await select(page, words)
    await page.getByRole('button', { name: 'Tag', exact: true }).click()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expectSaved(page)
  }
  await newSession(page, 'Two words for one thing')
  await write(page, 'She spoke of zeal. He spoke of zest.')
  await tagged('zeal', 'Zeal')
  await newSession(page, 'Once more')
  await write(page, 'And again zest was the word.')
  await tagged('zest', 'Zestt')

  await goTo(page, 'Tags and people')
  await expect(label(page, 'Zeal')).toContainText('in 1 note')
  await choose(page, 'More about “Zestt”', 'Rename…')
  const rename = page.getByRole('dialog', { name: 'Rename this tag' })
  await rename.getByLabel('Name').fill('Zest')
  await rename.getByRole('button', { name: 'Save' }).click()
  await expect(label(page, 'Zest')).toBeVisible()
  await choose(page, 'More about “Zest”', 'Rename…')
  await rename.getByLabel('Name').fill('zeal')
  await rename.getByRole('button', { name: 'Save' }).click()
  await expect(rename.getByRole('alert')).toContainText('There is one named “Zeal” already.')
  await desk.screenshot('label-taken')
  await rename.getByRole('button', { name: 'Merge the two…' }).click()
  const merge = page.getByRole('dialog', { name: 'Merge “Zest” into another' })
  await expect(merge).toContainText('1 note changes')
  await desk.screenshot('label-merge')
  await press(merge, 'Merge')
  await expect(label(page, 'Zest')).toHaveCount(0)
  await expect(label(page, 'Zeal')).toContainText('in 2 notes')
  await desk.screenshot('labels')

  await label(page, 'Zeal').getByRole('button', { name: /^Zeal/ }).click()
  const stands = page.getByRole('list', { name: 'Where it stands' }).getByRole('listitem')
  await expect(stands).toHaveCount(2)
  await desk.screenshot('label')
  await stands.filter({ hasText: 'Once more' }).getByRole('button').click()
  await expect(noteText(page)).toContainText('And again zest')
})

test('what goes into the trash comes back, until it is deleted for good', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await newSession(page, 'Quokka watching')
  await write(page, 'A single quokkaword stands here.')
  await expectSaved(page)
  const toTrash = async () => {
    await choose(page, 'More about this session', 'Move to trash')
    await expect(page.getByText('“Quokka watching” is in the trash.')).toBeVisible()
  }
  const expectFound = async (count: number) => {
    await goTo(page, 'Search')
    await searchFor(page, 'quokkaword')
    await expect(hits(page)).toHaveCount(count)
  }

  await expectFound(1)
  await hits(page).first().click()
  await toTrash()
  await expectFound(0)
  await goTo(page, 'Trash')
  await expect(inTrash(page, 'Quokka watching')).toContainText('Session')
  await expect(inTrash(page, 'Quokka watching')).toContainText('in 30 days')
  await desk.screenshot('trash')
  await inTrash(page, 'Quokka watching').getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('Nothing in the trash')).toBeVisible()
  await expectFound(1)

  await hits(page).first().click()
  await toTrash()
  await goTo(page, 'Trash')
  await inTrash(page, 'Quokka watching').getByRole('button', { name: 'Delete' }).click()
  const confirm = page.getByRole('dialog', { name: 'Delete “Quokka watching” for good?' })
  await expect(confirm).toContainText('overwritten')
  await expect(confirm.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await desk.screenshot('trash-for-good')
  await press(confirm, 'Delete for good')
  await expect(page.getByText('Nothing in the trash')).toBeVisible()
  await expectFound(0)
})

test('a note is kept as a template, renamed and put away', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await choose(page, 'More about this session', 'Save as template…')
  const save = page.getByRole('dialog', { name: 'Save as template' })
  await save.getByLabel('Title').fill('How we look at a room')
  await desk.screenshot('template-save')
  await save.getByRole('button', { name: 'Save template' }).click()
  await expect(page.getByText('“How we look at a room” is among your templates.')).toBeVisible()
  await goTo(page, 'Templates')
  const preview = (title: string) => page.getByRole('article', { name: `What “${title}” holds` })
  await expect(preview('How we look at a room')).toContainText('third row')
  await expect(preview('How we look at a room').locator('mark')).toHaveCount(0)
  await desk.screenshot('templates')
  await choose(page, 'More about “How we look at a room”', 'Rename…')
  await page.getByRole('dialog').getByLabel('Title').fill('Rooms')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(preview('Rooms')).toBeVisible()
  await choose(page, 'More about “Rooms”', 'Move to trash')
  await expect(preview('Rooms')).toHaveCount(0)
  await page
    .getByRole('list', { name: 'From Duologue' })
    .getByRole('button', { name: 'First session' })
    .click()
  await expect(preview('First session')).toBeVisible()
  await goTo(page, 'Trash')
  await expect(inTrash(page, 'Rooms')).toContainText('Template')
  await inTrash(page, 'Rooms').getByRole('button', { name: 'Restore' }).click()
  await goTo(page, 'Templates')
  await expect(preview('Rooms')).toBeVisible()
})

test('a pair goes with all it holds, and says so', async ({ desk }) => {
  const page = await desk.start()
  await openDemo(page)
  await rail(page).getByRole('button', { name: 'Luc Tremblay' }).click()
  await page.getByRole('button', { name: 'Pair settings' }).click()
  await page.getByRole('button', { name: 'Move to trash…' }).click()
  await press(page.getByRole('dialog', { name: /Luc Tremblay/ }), 'Move to trash')
  await expect(rail(page).getByRole('button', { name: 'Luc Tremblay' })).toHaveCount(0)
  await goTo(page, 'Search')
  await searchFor(page, 'apprentices')
  await expect(hits(page)).toHaveCount(0)
  await goTo(page, 'Trash')
  await inTrash(page, 'Luc Tremblay')
    .getByRole('button', { name: /^Delete/ })
    .click()
  const confirm = page.getByRole('dialog')
  await expect(confirm).toContainText(/With it go \d+ sessions, 2 goals and no summaries\./)
  await desk.screenshot('trash-pair')
  await press(confirm, 'Delete for good')
  await expect(page.getByText('Nothing in the trash')).toBeVisible()
  await goTo(page, 'Tags and people')
  await expect(rail(page).getByRole('button', { name: 'Maya Okafor' })).toBeVisible()
})
