// Two people, two computers, two vaults: paired by cards, agreed by files that are carried by hand, checked by stock tools.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog } from '../support/app'
import { expectAccessible } from '../support/axe'
import { handOverPartner } from '../support/hand-over-outside'
import { whatIsMissing } from '../support/needs'
import { pdfText } from '../support/pdf'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { lookAt } from './look-at'
import {
  addClause,
  beginCharter,
  charterPage,
  field,
  goToCharter,
  makeReady,
  useWords,
} from './pages/charter'
import { expectClean, leakCheck, pick, sheet, sheetText, startSummary, typeOnSheet } from './pages/composer'
import { PASSPHRASE, unlock } from './pages/entry'
import { lookDialog, saveFile, saveUnsealed } from './pages/export'
import {
  agreement,
  dropFile,
  giveCard,
  goToPairing,
  leaveAndDiscard,
  myComment,
  openComment,
  press,
  review,
  sayTheyAreTheSame,
  signAndSave,
  signDialog,
  takeCard,
  takeFileByButton,
} from './pages/handover'
import { marked, noteText, place, rail, select } from './pages/journal'
import { comparing, shownDigits, taking } from './pages/pairing'

const SHARED = 'People stop asking when the first two questions are answered by slides.'
const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'

async function startAs(desk: Desk, me: string, partner: string, lines: readonly string[]) {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines, people: { me, partner } })
  rememberVault(desk.folders.profile, folder)
  const page = await desk.start()
  await unlock(page)
  return page
}

test('from two cards to one agreement with both signatures', async ({ desk, partnerDesk }) => {
  // Two apps, and files made and read back, on a machine that may be busy.
  test.setTimeout(480_000)
  const anders = await startAs(desk, 'Anders Holm', 'Maya Okafor', [SHARED, SECRET])
  const maya = await startAs(partnerDesk, 'Maya Okafor', 'Anders Holm', ['He reads too fast.'])
  let file = ''

  await test.step('1 cards go both ways; both see the same thirty digits', async () => {
    await goToPairing(anders, 'Maya Okafor')
    await goToPairing(maya, 'Anders Holm')
    const hisCard = await giveCard(desk, 'Card 1')
    const herCard = await giveCard(partnerDesk, 'Card 2')
    await takeCard(desk, herCard)
    await takeCard(partnerDesk, hisCard)
    expect(await shownDigits(anders)).toEqual(await shownDigits(maya))
    await sayTheyAreTheSame(anders)
  })

  await test.step('2 he composes from what he marked; nothing is signed while it would leak', async () => {
    await place(anders, 'Sessions')
    await expect(noteText(anders)).toContainText(SHARED)
    await select(anders, SHARED)
    await anders.keyboard.press('Control+Shift+S')
    await expect(marked(anders).getByText(SHARED)).toBeVisible()
    await place(anders, 'Summaries')
    await startSummary(anders, 'Autumn 2026', { withNames: true })
    await pick(anders, SHARED).check()
    await expect(sheetText(anders)).toContainText(SHARED)
    await typeOnSheet(anders, 'Lyon cannot be mentioned before January.')
    await expect(agreement(anders)).toContainText('Not while private words would leak')
    await expect(agreement(anders).getByRole('button', { name: 'Sign and hand over…' })).toBeDisabled()
    await desk.screenshot('agree-would-leak')
    await leakCheck(anders).getByRole('button', { name: 'Let it leave…' }).first().click()
    const letLeave = anders.getByRole('dialog', { name: 'Let these words leave?' })
    await letLeave.getByRole('textbox').fill('Everybody knows it.')
    await leaveAndDiscard(anders, letLeave)
    await sheetText(anders).click()
    await anders.keyboard.press('Control+End')
    for (let letter = 0; letter < 'Lyon cannot be mentioned before January.'.length; letter++)
      await anders.keyboard.press('Backspace')
    await anders.keyboard.type('We read the room together.')
    await expectClean(anders)
  })

  await test.step('3 he signs and hands over; his page waits', async () => {
    await expect(agreement(anders)).toContainText('You — not signed yet')
    await desk.screenshot('agree-draft')
    await expectAccessible(desk, 'agreement, draft')
    await agreement(anders).getByRole('button', { name: 'Sign and hand over…' }).click()
    await expect(signDialog(anders)).toContainText('Digits compared on')
    await desk.screenshot('agree-sign-dialog')
    await expectAccessible(desk, 'sign')
    await signDialog(anders)
      .getByLabel(/^A note to/)
      .fill('Not like this.')
    await leaveAndDiscard(anders, signDialog(anders))
    file = await signAndSave(
      desk,
      agreement(anders),
      'Sign and hand over…',
      'Round 1',
      'As we said on Monday.',
    )
    await expect(agreement(anders)).toContainText('Waits for Maya')
    await expect(agreement(anders)).not.toContainText('not handed over yet')
    await expect(sheetText(anders)).toHaveAttribute('contenteditable', 'false')
    await desk.screenshot('agree-waits')
    await expectAccessible(desk, 'agreement, waits')
    await agreement(anders).getByRole('button', { name: 'Save the file again…' }).click()
    await expect(agreement(anders)).toContainText('Round 1.duologue')
  })

  await test.step('4 she takes it, reads it, comments, changes a sentence and sends it back', async () => {
    const taken = await takeFileByButton(partnerDesk, file)
    await expect(taken).toContainText('Anders proposes “Autumn 2026”')
    await partnerDesk.screenshot('agree-taken')
    await press(taken, 'Look at it')
    await expect(sheet(maya)).toContainText(SHARED)
    await expect(agreement(maya)).toContainText('Anders proposes this')
    await expect(agreement(maya)).toContainText('Digits not compared')
    await agreement(maya).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(maya)).toContainText('As we said on Monday.')
    await openComment(maya, SHARED)
    await myComment(maya, SHARED).fill('Was it not three questions?')
    await openComment(maya, 'We read the room together.')
    await myComment(maya, 'We read the room together.').fill('All of us?')
    await partnerDesk.screenshot('agree-read')
    await expectAccessible(partnerDesk, 'comparison, proposed')
  })

  await test.step('4b a newer round comes while she reads: nothing she did not read is signed, and no comment is lost', async () => {
    await agreement(anders).getByRole('button', { name: 'Take back and change' }).click()
    await expect(agreement(anders)).toContainText('You took it back to change it')
    await sheetText(anders).click()
    await anders.keyboard.press('Control+End')
    await anders.keyboard.type(' Every week.')
    await expectClean(anders)
    file = await signAndSave(desk, agreement(anders), 'Sign anew and hand over…', 'Round 1 anew')
    await dropFile(maya, 'Round 1 anew.duologue', readFileSync(file))
    const taken = maya.getByRole('dialog', { name: /Anders proposes “Autumn 2026”/ })
    await expect(taken).toBeVisible()
    await press(taken, 'Close')
    await expect(review(maya)).toContainText('Every week.')
    await review(maya).getByRole('button', { name: 'Accept and sign…' }).click()
    await expect(signDialog(maya)).toContainText('They stay here, unsent, until you drop them')
    await expect(async () => {
      await signDialog(maya).getByRole('button', { name: 'Sign', exact: true }).click({ timeout: 500 })
      await expect(signDialog(maya)).toContainText('Nothing was signed.', { timeout: 2_000 })
    }).toPass({ timeout: 10_000 })
    await expect(signDialog(maya)).toContainText('Anders sent something newer while you read')
    await partnerDesk.screenshot('agree-came-in-between')
    // Back to the comparison, which shows what came.
    await press(signDialog(maya), 'Cancel')
    await expect(review(maya)).toBeVisible()
    await expect(agreement(maya)).toContainText('Anders proposes this')
    await expect(agreement(maya)).toContainText('2 comments of yours not sent yet')
    await expect(review(maya)).toContainText('Maya Okafor and Anders Holm')
    await expect(myComment(maya, SHARED)).toHaveValue('Was it not three questions?')
    const since = review(maya).getByRole('region', { name: 'Your comments on words that have changed since' })
    await expect(since).toContainText('“We read the room together.”')
    await expect(since.getByRole('textbox')).toHaveValue('All of us?')
    await lookAt(partnerDesk, 'agree-changed-since')
    await review(maya).getByRole('button', { name: 'Change the words…' }).click()
    await expect(review(maya)).toBeHidden()
    await expect(sheetText(maya)).toBeFocused()
    await expect(sheet(maya)).toContainText('Shared summary · from Anders')
    await expect(agreement(maya)).toContainText('You — asked to sign')
    await expectAccessible(partnerDesk, 'agreement, answered')
    await typeOnSheet(maya, 'Maya asks first.')
    await expect(agreement(maya)).toContainText('You have changed words on the page')
    await expect(agreement(maya)).toContainText('2 comments of yours not sent yet')
    await partnerDesk.screenshot('agree-changed-by-me')
    await agreement(maya).getByRole('button', { name: 'Sign and send back…' }).click()
    await expect(signDialog(maya)).toContainText('Was it not three questions?')
    await expect(signDialog(maya)).toContainText('All of us?')
    await lookAt(partnerDesk, 'agree-sign-comments')
    await press(signDialog(maya), 'Cancel')
    file = await signAndSave(partnerDesk, agreement(maya), 'Sign and send back…', 'Round 2', 'One more line.')
    await expect(agreement(maya)).toContainText('Waits for Anders')
  })

  await test.step('5 he sees what she changed word by word, and signs it', async () => {
    await dropFile(anders, 'Round 2.duologue', readFileSync(file))
    const taken = anders.getByRole('dialog')
    await expect(taken).toContainText('Maya changed “Autumn 2026”')
    await press(taken, 'Look at it')
    await expect(agreement(anders)).toContainText('Maya changed 1 passage and wrote 2 comments')
    await expect(sheet(anders)).toContainText('Maya asks first.')
    await rail(anders)
      .getByRole('button', { name: /^Today/ })
      .click()
    await expect(anders.getByRole('region', { name: 'Waits for you' })).toContainText(
      'Maya changed “Autumn 2026”',
    )
    await desk.screenshot('agree-today')
    await anders
      .getByRole('region', { name: 'Waits for you' })
      .getByRole('button', { name: /Maya changed “Autumn 2026”/ })
      .click()
    await agreement(anders).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(anders).locator('ins')).toContainText('Maya asks first.')
    await expect(review(anders)).toContainText('What Maya sent against what you sent')
    // By keyboard; a dialog that has just opened takes no key that may still be held.
    const next = review(anders).getByRole('button', { name: /^Next change/ })
    await expect(async () => {
      await next.press('Enter')
      await expect(next).toHaveText('Next change (1 of 1)', { timeout: 500 })
    }).toPass({ timeout: 5_000 })
    await expect(next).toBeFocused()
    await expect(review(anders).locator('ins')).toBeInViewport()
    await expect(review(anders)).toContainText('Was it not three questions?')
    await expect(review(anders)).toContainText('All of us?')
    await openComment(anders, 'Maya asks first.')
    await myComment(anders, 'Maya asks first.').fill('Gladly.')
    await lookAt(desk, 'agree-comparison')
    await expectAccessible(desk, 'comparison')
    file = await signAndSave(desk, review(anders), 'Accept and sign…', 'Round 3')
    await expect(agreement(anders)).toContainText('Agreed by both on')
    await expect(agreement(anders)).not.toContainText('needs your signature')
    await lookAt(desk, 'agree-agreed')
    await expectAccessible(desk, 'agreement, agreed')
    await agreement(anders).getByRole('button', { name: 'Your comments that were not sent (1)' }).click()
    const unsent = anders.getByRole('dialog', { name: 'Your comments that were not sent' })
    await expect(unsent).toContainText('Gladly.')
    await unsent.getByRole('button', { name: 'Drop' }).click({ delay: 0, timeout: 5_000 })
    await expect(unsent).toContainText('Dropped.')
    await unsent.getByRole('button', { name: 'Bring back' }).click()
    await expect(unsent).toContainText('Gladly.')
    await lookAt(desk, 'agree-unsent')
    await expectAccessible(desk, 'unsent comments')
    await unsent.getByRole('button', { name: 'Drop' }).click()
    await expect(unsent).toContainText('Dropped.')
    await press(unsent, 'Close')
    await expect(agreement(anders)).not.toContainText('not sent')
  })

  await test.step('6 her vault knows it from the file; both say agreed', async () => {
    const taken = await takeFileByButton(partnerDesk, file)
    await expect(taken).toContainText('Anders signed “Autumn 2026”. It is agreed.')
    await press(taken, 'Look at it')
    await expect(agreement(maya)).toContainText('Agreed by both on')
    await agreement(maya).getByText('4 rounds so far').click()
    await agreement(maya)
      .getByRole('button', { name: /^You changed it/ })
      .click()
    await expect(maya.getByRole('dialog')).toContainText('Maya asks first.')
    await expect(maya.getByRole('dialog')).toContainText('Signed by both')
    await partnerDesk.screenshot('agree-round')
    await expectAccessible(partnerDesk, 'round')
    await press(maya.getByRole('dialog'), 'Close')
  })

  await test.step('7 the agreed PDF has no watermark; stock ssh-keygen accepts both signatures and refuses an altered word', async () => {
    const pdf = join(desk.folders.home, 'Agreed.pdf')
    await answerSaveDialog(desk.app().electron, pdf)
    await saveFile(anders, 'PDF')
    await expect(anders.getByText(/Saved as .*Agreed\.pdf/)).toBeVisible({ timeout: 30_000 })
    const words = pdfText(pdf).join(' ').replaceAll(/\s+/g, ' ')
    expect(words).toContain('Maya asks first.')
    expect(words).not.toMatch(/not agreed/i)
    expect(words).not.toContain('Lyon')

    const zip = join(partnerDesk.folders.home, 'Agreed.zip')
    await answerSaveDialog(partnerDesk.app().electron, zip)
    await maya.getByRole('button', { name: 'Save with both signatures…' }).click()
    await expect(lookDialog(maya).getByRole('region', { name: 'What will leave' })).toBeVisible({
      timeout: 60_000,
    })
    await saveUnsealed(lookDialog(maya))
    await expect(maya.getByText(/Saved as .*Agreed\.zip/)).toBeVisible({ timeout: 30_000 })
    if (whatIsMissing('ssh-keygen') === undefined) checkSignatures(zip, partnerDesk.folders.home)
  })

  await test.step('8 what is agreed is changed by a new draft that takes its place', async () => {
    await agreement(anders).getByRole('button', { name: 'Change it…' }).click()
    await expect(agreement(anders)).toContainText(
      /Replaces “Autumn 2026”, agreed on .*, once both have signed/,
    )
    await typeOnSheet(anders, 'We start at nine.')
    await expectClean(anders)
    file = await signAndSave(desk, agreement(anders), 'Sign and hand over…', 'Newer 1')
    const taken = await takeFileByButton(partnerDesk, file)
    await press(taken, 'Look at it')
    await expect(agreement(maya)).toContainText('Replaces “Autumn 2026”, agreed on')
    await agreement(maya).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(maya)).toContainText('Replaces “Autumn 2026”, agreed on')
    await expect(review(maya)).toContainText('Against what both of you agreed on')
    await expect(review(maya).locator('ins')).toContainText('We start at nine.')
    await lookAt(partnerDesk, 'agree-successor')
    // Signed, and the question where to save its file was cancelled: she has handed over nothing.
    await answerSaveDialog(partnerDesk.app().electron, undefined)
    await review(maya).getByRole('button', { name: 'Accept and sign…' }).click()
    await expect(signDialog(maya)).toContainText('Replaces “Autumn 2026”, agreed on')
    await press(signDialog(maya), 'Sign')
    await expect(agreement(maya)).toContainText('The file is not saved yet')
    await partnerDesk.screenshot('agree-file-due')
    file = join(partnerDesk.folders.home, 'Newer 2.duologue')
    await answerSaveDialog(partnerDesk.app().electron, file)
    await agreement(maya).getByRole('button', { name: 'Save the file…' }).click()
    await expect(agreement(maya)).toContainText('Newer 2.duologue')
    await expect(agreement(maya).getByRole('button', { name: 'Save the file again…' })).toBeVisible()
    await press(await takeFileByButton(desk, file), 'Look at it')
    await expect(agreement(anders)).toContainText('Replaces “Autumn 2026”')
    await place(anders, 'Summaries')
    await anders
      .getByRole('button', { name: /^Autumn 2026/ })
      .filter({ hasText: 'Replaced' })
      .click()
    await expect(agreement(anders)).toContainText('Replaced by a newer agreement')
    await desk.screenshot('agree-superseded')
    await expectAccessible(desk, 'agreement, superseded')
    await agreement(anders)
      .getByRole('button', { name: /^Go to “Autumn 2026”, agreed on \d/ })
      .click()
    await expect(agreement(anders)).toContainText('Replaces “Autumn 2026”')
  })

  await test.step('9 one of them takes it back, signed; the other is told', async () => {
    await agreement(maya).getByRole('button', { name: 'Take it back…' }).click()
    const dialog = maya.getByRole('dialog', { name: /^Take “Autumn 2026” back/ })
    await dialog.getByLabel('Why').fill('We no longer start at nine.')
    await expectAccessible(partnerDesk, 'retract')
    await answerSaveDialog(partnerDesk.app().electron, join(partnerDesk.folders.home, 'Back.duologue'))
    await press(dialog, 'Sign and take it back')
    await expect(agreement(maya)).toContainText('Back.duologue')
    await expect(agreement(maya)).toContainText('You took it back on')
    const taken = await takeFileByButton(desk, join(partnerDesk.folders.home, 'Back.duologue'))
    await expect(taken).toContainText('Maya took “Autumn 2026” back')
    await press(taken, 'Look at it')
    await expect(agreement(anders)).toContainText('We no longer start at nine.')
    await lookAt(desk, 'agree-retracted')
    await expectAccessible(desk, 'agreement, retracted')
    await place(anders, 'Summaries')
    await anders
      .getByRole('button', { name: /^Autumn 2026/ })
      .filter({ hasText: 'Replaced' })
      .click()
    await expect(agreement(anders)).toContainText('which was taken back. Nothing stands now.')
    await agreement(anders)
      .getByRole('button', { name: /^Go to “Autumn 2026”, agreed on .*, taken back since/ })
      .click()
    await agreement(anders).getByRole('button', { name: 'Start anew from these words' }).click()
    await expect(agreement(anders)).toContainText('You — not signed yet')
    await expect(sheet(anders)).toContainText('We start at nine.')
  })

  await test.step('10 a file that is not right changes nothing, and says what to ask for', async () => {
    const folder = join(desk.folders.home, 'bad')
    mkdirSync(folder)
    const good = readFileSync(file)
    const bad = (name: string, bytes: Buffer | string) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    }
    const altered = Buffer.from(good)
    altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1
    const huge = bad('huge.duologue', '')
    truncateSync(huge, 2 * 1024 ** 3)
    const own = join(desk.folders.home, 'Newer 1.duologue')
    const cases: readonly (readonly [path: string, says: RegExp])[] = [
      [file, /You have this already/],
      [own, /your own file, for Maya/],
      [bad('altered.duologue', altered), /not as it was sent/],
      [bad('short.duologue', good.subarray(0, good.length - 30)), /not as it was sent/],
      [bad('empty.duologue', ''), /not as it was sent/],
      [bad('text.duologue', 'Dear Anders, here it is.'), /no hand-over file/],
      [huge, /too large/],
      [folder, /could not be read/],
      [join(partnerDesk.folders.home, 'Card 2.duocard'), /This is a pairing card/],
    ]
    for (const [path, says] of cases) {
      const dialog = await takeFileByButton(desk, path)
      await expect(dialog, path).toContainText(says)
      await expect(dialog, path).toContainText(
        /Nothing (was|here was) (changed|taken)|nothing here was changed/i,
      )
      await desk.screenshot(`agree-refused-${path.split('/').at(-1)?.split('.')[0] ?? ''}`)
      await press(dialog, 'Close')
    }
  })
})

test('what comes from elsewhere is taken only if all of it is right', async ({ desk }) => {
  let page = await startAs(desk, 'Anders Holm', 'Maya Okafor', [SHARED])
  const maya = await handOverPartner('Maya')
  await goToPairing(page, 'Maya Okafor')
  const hisCard = readFileSync(await giveCard(desk, 'Card'), 'utf8')
  await taking(page).getByLabel('Or paste the message here').fill(`Here it is!\n${maya.card}`)
  await taking(page).getByRole('button', { name: 'Take this card' }).click()
  expect(await shownDigits(page)).toHaveLength(6)

  const folder = join(desk.folders.home, 'mail')
  mkdirSync(folder)
  const write = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  await test.step('another key, another pair, another recipient, missing rounds, a newer form, an altered word', async () => {
    const cases = [
      ['anotherKey', /not on Maya’s card|not your partner’s/],
      ['anotherPair', /not paired with you here/],
      ['sealedForSomebodyElse', /sealed for somebody else/],
      ['roundsMissing', /Ask Maya for the files of rounds 1 to 3/],
      ['newerForm', /newer Duologue/],
      ['signatureOfOtherWords', /not as it was sent/],
    ] as const
    for (const [wrong, says] of cases) {
      const path = write(`${wrong}.duologue`, await maya.proposes(hisCard, 'Never seen', wrong))
      const dialog = await takeFileByButton(desk, path)
      await expect(dialog, wrong).toContainText(says)
      await desk.screenshot(`agree-refused-${wrong}`)
      await press(dialog, 'Close')
    }
    await expect(page.getByText('Nothing waits for you.')).toBeVisible()
  })

  await test.step('a double click brings the right one; a clock a year behind is told as theirs', async () => {
    const lastYear = '2025-11-22T09:00:00.000Z'
    const path = write('right.duologue', await maya.proposes(hisCard, 'From last year', undefined, lastYear))
    await desk.app().electron.evaluate(({ app }, file) => {
      app.emit('second-instance', {}, ['duologue', file], '/')
    }, path)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Maya proposes “From last year”')
    await press(dialog, 'Close')
    const waits = page.getByRole('region', { name: 'Waits for you' })
    await expect(waits).toContainText('Maya’s computer says 22 Nov 2025')
    await lookAt(desk, 'agree-inbox')
    await expectAccessible(desk, 'inbox')
    await waits.getByRole('button').click()
    await expect(sheet(page)).toContainText('We meet on Thursdays.')
  })

  await test.step('a lock loses no comment and no note that was typed, and a file that waited is taken after it', async () => {
    await agreement(page).getByRole('button', { name: 'Read and answer…' }).click()
    await openComment(page, 'We meet on Thursdays.')
    await myComment(page, 'We meet on Thursdays.').fill('Rather on Fridays.')
    await review(page).getByRole('button', { name: 'Send comments only…' }).click()
    await sending(page)
      .getByLabel(/^A note to/)
      .fill('Only this one thing.')
    await page.keyboard.press('Control+L')
    await desk.ended()
    page = await desk.start()
    await desk.app().electron.evaluate(
      ({ app }, file) => {
        app.emit('second-instance', {}, ['duologue', file], '/')
      },
      join(folder, 'right.duologue'),
    )
    await unlock(page)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('You have this already: “From last year”')
    await press(dialog, 'Look at it')
    await expect(agreement(page)).toContainText('1 comment of yours not sent yet')
    await agreement(page).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(myComment(page, 'We meet on Thursdays.')).toHaveValue('Rather on Fridays.')
    await review(page).getByRole('button', { name: 'Send comments only…' }).click()
    await expect(sending(page).getByLabel(/^A note to/)).toHaveValue('Only this one thing.')
    await page.keyboard.press('Escape')
    await expect(sending(page)).toBeHidden()
    await expect(review(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(review(page)).toBeHidden()
    await expect(agreement(page)).toContainText('A note you had begun is kept')
  })

  await test.step('nothing can be signed once the digits were said to differ', async () => {
    await agreement(page).getByRole('button', { name: 'Compare…' }).click()
    await comparing(page).getByRole('button', { name: 'They differ' }).click()
    await expect(page.getByRole('alert', { name: /The digits differed on/ })).toBeVisible()
    const next = write('next.duologue', await maya.proposes(hisCard, 'Another one'))
    const dialog = await takeFileByButton(desk, next)
    await expect(dialog).toContainText(/were not the same/)
    await press(dialog, 'Close')
    await page.getByRole('region', { name: 'Waits for you' }).getByRole('button').click()
    await agreement(page).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(page).getByRole('button', { name: 'Accept and sign…' })).toBeDisabled()
    await desk.screenshot('agree-digits-differ')
    await page.keyboard.press('Escape')
  })

  await test.step('what waits of a pair that has ended is told on Today as among the hand-overs', async () => {
    await page.getByRole('button', { name: 'Pair settings' }).click()
    await page.getByRole('button', { name: 'End this pair…' }).click()
    const ending = page.getByRole('dialog', { name: /^End the pair/ })
    await press(ending, 'End this pair')
    await expect(rail(page).getByRole('button', { name: /^Hand-overs/ })).toContainText('1')
    await rail(page)
      .getByRole('button', { name: /^Today/ })
      .click()
    await expect(page.getByRole('region', { name: 'Waits for you' })).toContainText(
      'Maya proposes “From last year”',
    )
  })
})

test('the partner’s own words block no answer to them; private words beside a signature are quoted', async ({
  desk,
  partnerDesk,
}) => {
  test.setTimeout(300_000)
  const anders = await startAs(desk, 'Anders Holm', 'Maya Okafor', ['He was late.'])
  const maya = await startAs(partnerDesk, 'Maya Okafor', 'Anders Holm', [SECRET])

  await test.step('he lets a sum leave on purpose, and proposes', async () => {
    await goToPairing(anders, 'Maya Okafor')
    await goToPairing(maya, 'Anders Holm')
    const hisCard = await giveCard(desk, 'Card 1')
    const herCard = await giveCard(partnerDesk, 'Card 2')
    await takeCard(desk, herCard)
    await takeCard(partnerDesk, hisCard)
    await place(anders, 'Summaries')
    await startSummary(anders, 'Spring 2027', { withNames: false })
    await typeOnSheet(anders, 'It costs 250,000 euros.')
    await leakCheck(anders).getByRole('button', { name: 'Let it leave…' }).click()
    const letLeave = anders.getByRole('dialog', { name: 'Let these words leave?' })
    await letLeave.getByRole('textbox').fill('It was in the newspaper.')
    await press(letLeave, 'Let it leave')
    await expect(leakCheck(anders)).toContainText('No other sums')
  })

  await test.step('she is told that the sum is his, and may answer', async () => {
    const file = await signAndSave(desk, agreement(anders), 'Sign and hand over…', 'Round 1')
    await press(await takeFileByButton(partnerDesk, file), 'Look at it')
    await leakCheck(maya).getByText('1 place already in Anders’s words').click()
    await expect(leakCheck(maya)).toContainText('“250,000 euros”')
    await lookAt(partnerDesk, 'agree-theirs')
    await expectAccessible(partnerDesk, 'leak check, the partner’s words')
  })

  await test.step('private words in her note and in a comment are quoted, and nothing is signed', async () => {
    await agreement(maya).getByRole('button', { name: 'Read and answer…' }).click()
    await openComment(maya, 'It costs 250,000 euros.')
    await myComment(maya, 'It costs 250,000 euros.').fill(SECRET)
    await review(maya).getByRole('button', { name: 'Send comments only…' }).click()
    const dialog = maya.getByRole('dialog', { name: 'Send your comments to Anders' })
    await dialog.getByLabel(/^A note to/).fill(SECRET)
    await expect(async () => {
      await dialog.getByRole('button', { name: 'Send the comments' }).click({ timeout: 500 })
      await expect(dialog).toContainText('In your note: “The restructuring', { timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
    await expect(dialog).toContainText('In your comment on “It costs 250,000 euros.”: “The restructuring')
    await lookAt(partnerDesk, 'agree-said-leaks')
    await expectAccessible(partnerDesk, 'sign, private words beside it')
    await press(dialog, 'Cancel')
    await expect(agreement(maya)).toContainText('Anders proposes this')
  })

  await test.step('she signs his very words', async () => {
    await myComment(maya, 'It costs 250,000 euros.').fill('')
    await signAndSave(partnerDesk, review(maya), 'Accept and sign…', 'Round 2')
    await expect(agreement(maya)).toContainText('Agreed by both')
  })
})

test('a charter is signed by both after one of them changed it', async ({ desk, partnerDesk }) => {
  const anders = await startAs(desk, 'Anders Holm', 'Maya Okafor', ['He was late.'])
  const maya = await startAs(partnerDesk, 'Maya Okafor', 'Anders Holm', ['He reads too fast.'])

  await test.step('a page that is ready cannot be handed over before the two are paired; the way there is beside it', async () => {
    await goToCharter(anders)
    await beginCharter(anders, ['Both names'])
    await field(anders, 'Purpose').fill('To hear what the floor hears.')
    await useWords(await addClause(anders, 'Confidentiality', /^Ideas may travel/))
    await makeReady(anders)
    await expect(agreement(anders).getByRole('button', { name: 'Sign and hand over…' })).toBeDisabled()
    await desk.screenshot('agree-charter-not-paired')
    await agreement(anders).getByRole('button', { name: 'Pair with Maya' }).click()
    await goToPairing(maya, 'Anders Holm')
    const hisCard = await giveCard(desk, 'Card 1')
    const herCard = await giveCard(partnerDesk, 'Card 2')
    await takeCard(desk, herCard)
    await takeCard(partnerDesk, hisCard)
  })

  await test.step('he signs, she changes a clause: the agreement stays in sight, whatever she writes', async () => {
    await goToCharter(anders)
    const file = await signAndSave(desk, agreement(anders), 'Sign and hand over…', 'Charter 1')
    await expect(agreement(anders)).toContainText('Waits for Maya')
    await expect(field(anders, 'Purpose')).toBeHidden()
    await expect(charterPage(anders)).toContainText('Signed by you, waits for Maya')
    await press(await takeFileByButton(partnerDesk, file), 'Look at it')
    await expect(agreement(maya)).toContainText('Anders proposes this')
    await expect(charterPage(maya)).toContainText('Signed by Anders, waits for you')
    await partnerDesk.screenshot('agree-charter-proposed')
    await expectAccessible(partnerDesk, 'charter, proposed')
    await agreement(maya).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(maya)).toContainText('Level 3: the agreed summary.')
    await expect(review(maya)).toContainText('Maya Okafor and Anders Holm')
    await lookAt(partnerDesk, 'agree-charter-read')
    await review(maya).getByRole('button', { name: 'Change the words…' }).click()
    await expect(field(maya, 'Purpose')).toBeFocused()
    await field(maya, 'Purpose').fill('To hear what the floor says.')
    await expect(agreement(maya)).toContainText('You have changed words on the page')
    await expect(charterPage(maya)).toContainText('Changed by you, not signed')
    await makeReady(maya)
    await maya.getByRole('button', { name: 'Change…' }).click()
    await field(maya, 'Purpose').fill('To hear what the floor said.')
    await expect(agreement(maya)).toContainText('Anders proposes this')
  })

  await test.step('another file that comes while she writes takes neither her words nor her place', async () => {
    const purpose = await field(maya, 'Purpose').elementHandle()
    await field(maya, 'Purpose').fill('To hear what the floor says.')
    await dropFile(maya, 'Charter 1.duologue', readFileSync(join(desk.folders.home, 'Charter 1.duologue')))
    const taken = maya.getByRole('dialog')
    await expect(taken).toContainText('You have this already')
    await press(taken, 'Close')
    await expect(field(maya, 'Purpose')).toHaveValue('To hear what the floor says.')
    expect(await purpose?.evaluate((element) => element.isConnected)).toBe(true)
    await makeReady(maya)
  })

  await test.step('she sends it back, he signs hers; each page says who has signed it', async () => {
    let file = ''
    file = await signAndSave(partnerDesk, agreement(maya), 'Sign and send back…', 'Charter 2')
    await press(await takeFileByButton(desk, file), 'Look at it')
    await expect(agreement(anders)).toContainText('Maya changed 1 passage')
    await agreement(anders).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(anders).locator('ins')).toContainText('says')
    await lookAt(desk, 'agree-charter-comparison')
    await expectAccessible(desk, 'charter, comparison')
    file = await signAndSave(desk, review(anders), 'Accept and sign…', 'Charter 3')
    await expect(agreement(anders)).toContainText('Agreed by both on')
    await expect(charterPage(anders)).toContainText('Signed by both')
    await expect(charterPage(anders)).toContainText('To hear what the floor says.')
    await desk.screenshot('agree-charter-agreed')
    await agreement(anders).getByText('3 rounds so far').click()
    await agreement(anders)
      .getByRole('button', { name: /^You proposed/ })
      .click()
    await expect(anders.getByRole('dialog').getByRole('article')).toContainText('Signed by you')
    await expect(anders.getByRole('dialog').getByRole('article')).not.toContainText('version')
    await desk.screenshot('agree-charter-round')
    await press(anders.getByRole('dialog'), 'Close')
    await press(await takeFileByButton(partnerDesk, file), 'Look at it')
    await expect(charterPage(maya)).toContainText('Signed by both')
  })

  await test.step('while the next version is written nothing says that these very words are signed', async () => {
    await anders.getByRole('button', { name: 'Change…' }).click()
    await expect(agreement(anders)).toContainText(/Version \d is agreed\. You are writing version \d\./)
    await expect(agreement(anders)).toContainText(/stays valid until both have signed version \d/)
    await expect(agreement(anders)).not.toContainText('these very words')
    await expect(charterPage(anders)).toContainText('Not signed')
    await lookAt(desk, 'agree-charter-writing')
    await field(anders, 'Purpose').fill('To hear what the floor never says.')
    await expect(agreement(anders)).toContainText('Replaces “How we learn from each other”, agreed on')
    await expect(agreement(anders)).toContainText(/Version \d is agreed\. You are writing version \d\./)
    await makeReady(anders)
    const file = await signAndSave(desk, agreement(anders), 'Sign and hand over…', 'Charter 4')
    const taken = await takeFileByButton(partnerDesk, file)
    await expect(taken).not.toContainText('put aside')
    await press(taken, 'Look at it')
    await expect(agreement(maya)).toContainText('Replaces “How we learn from each other”, agreed on')
    await agreement(maya).getByRole('button', { name: 'Read and answer…' }).click()
    await expect(review(maya)).toContainText('Against what both of you agreed on')
    await lookAt(partnerDesk, 'agree-charter-successor')
    await maya.keyboard.press('Escape')
    await rail(maya).getByRole('button', { name: 'Anders Holm' }).click()
    await expect(maya.getByRole('button', { name: /^Charter, as your partner sent it/ })).toContainText(
      'waits for your answer',
    )
  })
})

const sending = (page: Page) => page.getByRole('dialog', { name: 'Send your comments to Maya' })

/** As HOW-TO-CHECK.txt tells somebody who has no Duologue. */
function checkSignatures(zip: string, home: string): void {
  const folder = join(home, 'unzipped')
  execFileSync('unzip', ['-q', zip, '-d', folder])
  const signers = readFileSync(join(folder, 'allowed_signers'), 'utf8').trim().split('\n')
  const signatures = readdirSync(folder).filter((name) => name.endsWith('.sig'))
  expect(signatures).toHaveLength(2)
  const content = readFileSync(join(folder, 'content.json'))
  for (const signature of signatures) {
    const verify = (words: Buffer): boolean =>
      signers.some((line) => {
        try {
          const [principal = ''] = line.split(' ')
          const options = [
            '-f',
            'allowed_signers',
            '-I',
            principal.replaceAll('"', ''),
            '-n',
            'duologue-agreed-v1',
          ]
          execFileSync('ssh-keygen', ['-Y', 'verify', ...options, '-s', signature], {
            cwd: folder,
            input: words,
            stdio: ['pipe', 'ignore', 'ignore'],
          })
          return true
        } catch {
          return false
        }
      })
    expect(verify(content), signature).toBe(true)
    expect(verify(Buffer.from(content.toString().replace('asks', 'Asks'))), signature).toBe(false)
  }
}
