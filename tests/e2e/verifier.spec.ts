// The one-file verifier, opened from disk in a plain window: it says of an intact and of an altered file what is true,
// shows the signed words as text, and asks for nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { _electron, expect, test, type Page } from '@playwright/test'
import { resolveElectron } from '../../scripts/electron.mjs'
import { stylesFor } from '../../scripts/verifier.mjs'
import { agreedPage, agreedRecord, recordBy } from '../support/agreed-files'
import { agreedContent, anders, maya } from '../support/signers'

const root = join(import.meta.dirname, '../..')
const app = process.env['DUOLOGUE_E2E_APP'] ?? join(root, 'out-e2e')
const verifier = join(app, 'verifier/verify.html')

test('checks files without a network, and never takes words for markup', async ({}, info) => {
  const profile = mkdtempSync(join(tmpdir(), 'duologue-e2e-'))
  const electron = await _electron.launch({
    executablePath: resolveElectron().path,
    args: [join(root, 'tests/bench/plain-window'), verifier, `--user-data-dir=${profile}`],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  try {
    const page = await electron.firstWindow()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await expect(page.getByRole('heading', { name: 'Duologue verifier' })).toBeVisible()

    const styles = await stylesFor('')
    await give(page, 'agreed.html', agreedPage({ styles }))
    await expect(page.getByRole('heading', { name: 'Agreed by both, and intact.' })).toBeVisible()
    const answer = page.locator('#answer')
    await expect(answer).toContainText('Maya signed on 3 November 2026 at 10:00 UTC, by their own clock.')
    await expect(answer).toContainText(anders.fingerprint)
    await expect(page.getByRole('article')).toContainText('We decide before the meeting, not in it.')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: info.outputPath(`verifier-${colorScheme}.png`), fullPage: true })
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
    }

    await give(page, 'restyled.html', agreedPage({ styles: `${styles} main p { display: none }` }))
    await expect(
      page.getByRole('heading', { name: 'The record is intact, but the way the file looks was changed.' }),
    ).toBeVisible()
    await expect(page.getByRole('article')).toContainText('We decide before the meeting, not in it.')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: info.outputPath(`verifier-restyled-${colorScheme}.png`), fullPage: true })
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
    }

    await give(page, 'altered.json', agreedRecord.replace('before the meeting', 'in the meeting'))
    await expect(page.getByRole('heading', { name: 'Altered. Do not rely on it.' })).toBeVisible()
    await expect(page.getByRole('article')).toBeHidden()
    await page.screenshot({ path: info.outputPath('verifier-altered.png'), fullPage: true })

    await give(page, 'shown.html', agreedPage({ styles }).replace('before the meeting', 'in the meeting'))
    await expect(page.getByRole('heading', { name: 'the file shows other words' })).toBeVisible()
    await expect(page.getByRole('article')).toContainText('before the meeting')

    const markup = agreedContent('<img src=x onerror=document.title=1>')
    await give(page, 'markup.json', recordBy([anders, maya], markup))
    await expect(page.getByRole('article')).toContainText('<img src=x onerror=document.title=1>')
    await expect(page).toHaveTitle('Duologue verifier')

    await give(page, 'note.txt', 'Hello')
    await expect(page.getByRole('heading', { name: 'There is no agreed record in this file.' })).toBeVisible()
    expect(asked).toEqual([])
  } finally {
    await electron.close()
    rmSync(profile, { recursive: true, force: true })
  }
})

test('the app verifies a file on the command line, without a screen and before anything is set up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'duologue-e2e-'))
  try {
    writeFileSync(join(folder, 'agreed.html'), agreedPage({ styles: await stylesFor('') }))
    writeFileSync(join(folder, 'proposed.json'), recordBy([anders]))
    const asked = (name: string) => {
      const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      const given = [app, ...noSandbox, 'verify', join(folder, name)]
      const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: folder, XDG_CONFIG_HOME: folder }
      return spawnSync(resolveElectron().path, given, { env, encoding: 'utf8', timeout: 60_000 })
    }
    const agreed = asked('agreed.html')
    expect(agreed.stdout).toContain('Agreed by both, and intact.')
    expect(agreed.status).toBe(0)
    const proposed = asked('proposed.json')
    expect(proposed.stdout).toContain('Maya has not signed.')
    expect(proposed.status).toBe(1)
    expect(readdirSync(folder).filter((name) => name === 'Duologue')).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Dropped on the page, as from a folder. */
async function give(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, words]) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([words], fileName))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }))
    },
    [name, content] as const,
  )
  await expect(page.locator(`[data-answers="${name}"]`)).toBeVisible()
}
