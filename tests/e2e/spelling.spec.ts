// Spelling in a real app: underlined, suggested, learned; and nothing of it outside the vault.
import { readdirSync } from 'node:fs'
import { createVault, unlock } from './pages/entry'
import { beside, expectSaved, makePair, newSession, noteText, openPart, place, write } from './pages/journal'
import { addToMyWords, misspelled, suggestions } from './pages/spelling'
import { expect, test } from './fixtures'

const OWN_WORD = 'Nordlysprosjekt'

test('a misspelled word is underlined, and an own word is learned for good', async ({ desk }) => {
  let page = await desk.start()
  await createVault(page)
  await makePair(page)
  await newSession(page, 'Spelling')

  await test.step('what is wrong is underlined, not while it is being typed', async () => {
    await write(page, 'I did recieve the notes of ', 'see www.mispeled.example and the CEO of 2nd ')
    await expect(misspelled(page)).toHaveText(['recieve'])
    await page.keyboard.type('wensday')
    await page.waitForTimeout(800)
    await expect(misspelled(page)).toHaveText(['recieve'])
    await page.keyboard.type('. ')
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday'])
  })

  await test.step('the mark is neutral and no part of the text', async () => {
    const style = await misspelled(page)
      .first()
      .evaluate((word) => getComputedStyle(word).textDecorationStyle)
    expect(style).toBe('dotted')
    await expect(noteText(page)).toHaveAttribute('spellcheck', 'false')
    await desk.screenshot('misspelled')
  })

  await test.step('there are suggestions', async () => {
    expect((await suggestions(page, 'recieve'))[0]).toBe('receive')
  })

  await test.step('an own word is right from now on, also after quitting', async () => {
    await page.keyboard.type(`${OWN_WORD} is ours. `)
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday', OWN_WORD])
    await addToMyWords(page, OWN_WORD)
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday'])
    await expectSaved(page)
    await desk.quit()
    page = await desk.start()
    await unlock(page)
    await place(page, 'Sessions')
    await page
      .getByRole('button', { name: /Spelling/ })
      .first()
      .click()
    await expect(noteText(page)).toContainText(OWN_WORD)
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday'])
  })

  await test.step('it is taken out of the own words, and put back', async () => {
    await beside(page).getByRole('button', { name: 'My words' }).click()
    const words = page.getByRole('dialog', { name: 'My words' })
    await expect(words.getByRole('listitem')).toHaveText([OWN_WORD])
    // A dialog refuses clicks in its first instant: they may be the second half of a double click.
    await expect(async () => {
      await words.getByRole('button', { name: `Take out “${OWN_WORD}”` }).click({ timeout: 1_000 })
      await expect(words.getByRole('listitem')).toHaveCount(0, { timeout: 1_000 })
    }).toPass()
    await words.getByRole('button', { name: 'Close' }).click()
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday', OWN_WORD])
    await addToMyWords(page, OWN_WORD)
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday'])
  })

  await test.step('a language is chosen for one note, then for all', async () => {
    const language = beside(page).getByRole('combobox', { name: 'Spelling' })
    await language.selectOption('Deutsch')
    await beside(page).getByRole('button', { name: 'Use it in every note where no other is chosen' }).click()
    await openPart(page, 'Prepare')
    await expect(language).toHaveValue('de')
    await language.selectOption('English (UK)')
    await beside(page).getByRole('button', { name: 'Use it in every note where no other is chosen' }).click()
    await openPart(page, 'Note')
    await language.selectOption('English (UK)')
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday'])
  })

  await test.step('the speller that died is started again', async () => {
    const ended = await desk.app().electron.evaluate(({ app }) => {
      const speller = app
        .getAppMetrics()
        .find(({ name, serviceName }) => `${name} ${serviceName}`.includes('speller'))
      return speller !== undefined && process.kill(speller.pid)
    })
    expect(ended).toBe(true)
    await write(page, 'tommorow ')
    await expect(misspelled(page)).toHaveText(['recieve', 'wensday', 'tommorow'])
  })

  await test.step('nothing of it lies outside the vault', async () => {
    const files = [desk.folders.profile, desk.folders.home, desk.folders.temp].flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map(String),
    )
    expect(files.filter((file) => /custom dictionary|\.bdic$|\.dic$|spell/iu.test(file))).toEqual([])
  })
})
