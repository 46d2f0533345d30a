// What goes wrong, said in words a person understands, each by its own name; and nothing that said "saved" is lost.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, launchCommand, makeFolders, removeFolders, type Folders } from '../support/app'
import { whatIsMissing } from '../support/needs'
import { makeVaultOnDisk, readVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { PASSPHRASE, typePassphrase, unlock } from './pages/entry'
import { expectSaved, noteText, openPart, paper, write } from './pages/journal'

const FIRST_LINE = 'What was written before anything went wrong.'

async function lockedVault(
  { folders }: { folders: Folders },
  folder = join(folders.data, 'vault'),
): Promise<string> {
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: [FIRST_LINE] })
  rememberVault(folders.profile, folder)
  return folder
}

const expectProblem = async (desk: Desk, title: string): Promise<void> => {
  const page = desk.page()
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 15_000 })
  for (const part of ['What happened', 'What is safe', 'What to do'])
    await expect(page.getByText(part)).toBeVisible()
  await desk.screenshot(title.toLowerCase().replaceAll(/[^a-z]+/g, '-'))
}

test('a damaged vault.json: the one before is offered, and opens', async ({ desk }) => {
  const folder = await lockedVault(desk)
  let page = await desk.start()
  await unlock(page)
  await desk.quit()
  writeFileSync(join(folder, 'vault.json'), readFileSync(join(folder, 'vault.json')).subarray(0, 400))
  page = await desk.start()
  await expectProblem(desk, 'The vault’s first page is damaged')
  await page.getByRole('button', { name: /Open with the copy of/ }).click()
  await unlock(page)
  await expect(noteText(page)).toContainText(FIRST_LINE)
})

test('a missing vault.json never becomes a new vault', async ({ desk }) => {
  const folder = await lockedVault(desk)
  rmSync(join(folder, 'vault.json'))
  await desk.start()
  await expectProblem(desk, 'The vault’s first page is missing')
})

test('a damaged database is told apart from a wrong passphrase', async ({ desk }) => {
  const folder = await lockedVault(desk)
  const path = join(folder, 'private.db')
  const bytes = readFileSync(path)
  bytes.fill(0, 5000, 9000)
  writeFileSync(path, bytes)
  const page = await desk.start()
  await typePassphrase(page, 'not the passphrase')
  await expect(page.getByText('That is not the passphrase.')).toBeVisible()
  await typePassphrase(page, PASSPHRASE)
  await expectProblem(desk, 'Part of the vault is damaged')
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('a plaintext database in its place', async ({ desk }) => {
  const folder = await lockedVault(desk)
  const plain = Buffer.alloc(8192)
  plain.write('SQLite format 3\0', 'latin1')
  writeFileSync(join(folder, 'shared.db'), plain)
  const page = await desk.start()
  await typePassphrase(page, PASSPHRASE)
  await expectProblem(desk, 'A file in the vault is not encrypted')
})

test('a missing database; none is made in its place', async ({ desk }) => {
  const folder = await lockedVault(desk)
  renameSync(join(folder, 'private.db'), join(folder, 'moved.db'))
  const page = await desk.start()
  await typePassphrase(page, PASSPHRASE)
  await expectProblem(desk, 'Part of the vault is missing')
})

test('a vault of a newer Duologue', async ({ desk }) => {
  const folder = await lockedVault(desk)
  const path = join(folder, 'vault.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"format": 1', '"format": 2'))
  await desk.start()
  await expectProblem(desk, 'This vault was made by a newer Duologue')
})

test('an earlier copy of a room, put back: it opens, and is said', async ({ desk }) => {
  const folder = await lockedVault(desk)
  const path = join(folder, 'private.db')
  const earlier = readFileSync(path)
  let page = await desk.start()
  await unlock(page)
  await write(page, ' Written later.')
  await expectSaved(page)
  await desk.quit()
  writeFileSync(path, earlier)
  page = await desk.start()
  await unlock(page)
  await expect(page.getByText('These files are an earlier copy')).toBeVisible()
  await desk.screenshot('earlier-copy')
})

test('a folder that is gone, and is back', async ({ desk }) => {
  const folder = await lockedVault(desk)
  renameSync(folder, `${folder}-away`)
  const page = await desk.start()
  await expectProblem(desk, 'The vault’s folder is not there')
  renameSync(`${folder}-away`, folder)
  await page.getByRole('button', { name: 'Try again' }).click()
  await unlock(page)
  await expect(noteText(page)).toContainText(FIRST_LINE)
})

test('a folder that cannot be written', async ({ desk }) => {
  const folder = await lockedVault(desk)
  test.skip(
    process.getuid?.() === 0 && whatIsMissing('the right to mount') !== undefined,
    'needs the right to mount',
  )
  const page = await desk.start()
  const giveBack = makeReadOnly(folder)
  try {
    await typePassphrase(page, PASSPHRASE)
    await expectProblem(desk, 'The folder cannot be written to')
  } finally {
    giveBack()
  }
})

test('the same vault open in another Duologue', async ({ desk }) => {
  const folder = await lockedVault(desk)
  const other = makeFolders()
  rememberVault(other.profile, folder)
  const first = await launch(other)
  let isFirstOpen = true
  const closeFirst = async () => {
    if (isFirstOpen) await first.electron.close()
    isFirstOpen = false
  }
  try {
    await unlock(first.page)
    const page = await desk.start()
    await typePassphrase(page, PASSPHRASE)
    await expectProblem(desk, 'The vault is open elsewhere')
    await closeFirst()
    await page.getByRole('button', { name: 'Try again' }).click()
    await unlock(page)
  } finally {
    await closeFirst()
    removeFolders(other)
  }
})

test('a second start of the same Duologue ends by itself and changes nothing', async ({ desk }) => {
  await lockedVault(desk)
  const page = await desk.start()
  const { executablePath, args, env } = launchCommand(desk.folders)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const again = spawnSync(executablePath, [...args, ...asRoot], { env, encoding: 'utf8', timeout: 20_000 })
  expect(again.stderr).toContain('Duologue is already open')
  expect(again.status).toBe(0)
  await unlock(page)
})

test('the disk is full while saving: the words stay, and are saved once there is room', async ({ desk }) => {
  test.skip(whatIsMissing('the right to mount') !== undefined, 'needs the right to mount')
  const disk = join(desk.folders.base, 'small-disk')
  mkdirSync(disk)
  mount('-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk)
  try {
    const folder = await lockedVault(desk, join(disk, 'vault'))
    let page = await desk.start()
    await unlock(page)
    await write(page, ' Saved before.')
    await expectSaved(page)
    fill(join(disk, 'filler'))
    await write(page, ' Typed on a full disk.')
    await expect(paper(page).getByText('The disk is full')).toBeVisible({ timeout: 15_000 })
    await expect(noteText(page)).toContainText('Typed on a full disk.')
    await desk.screenshot('disk-full')
    rmSync(join(disk, 'filler'))
    await paper(page).getByRole('button', { name: 'Try again' }).click()
    await expectSaved(page)
    await desk.quit()
    page = await desk.start()
    await unlock(page)
    await expect(noteText(page)).toContainText('Typed on a full disk.')
    await desk.quit()
    expect((await readVaultOnDisk(folder, PASSPHRASE))[0]?.words).toContain(
      'Saved before. Typed on a full disk.',
    )
  } finally {
    if (spawnSync('umount', [disk]).status !== 0) spawnSync('umount', ['-l', disk])
  }
})

test('the vault process dies while typing: nothing saved is lost, the sealed draft is offered', async ({
  desk,
}) => {
  await lockedVault(desk)
  let page = await desk.start()
  await unlock(page)
  await write(page, ' This was saved.')
  await expectSaved(page)
  const vaultPid = await vaultProcess(desk)
  process.kill(vaultPid, 'SIGSTOP')
  await noteText(page).pressSequentially(' This was only typed.')
  await page.waitForTimeout(600)
  process.kill(vaultPid, 'SIGKILL')
  await expect(page.getByText('Restart and unlock')).toBeVisible()
  await desk.screenshot('vault-ended')
  await page.getByRole('button', { name: 'Restart and unlock' }).click()
  await desk.ended()

  page = await desk.start()
  await unlock(page)
  await expect(noteText(page)).toContainText('This was saved.')
  await expect(page.getByText('Words that were not saved', { exact: true })).toBeVisible()
  await desk.screenshot('draft-offered')
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(noteText(page)).toContainText('This was saved. This was only typed.')
  await expectSaved(page)
})

test('while older words wait for an answer no prompt is put over them', async ({ desk }) => {
  await lockedVault(desk)
  let page = await desk.start()
  await unlock(page)
  await openPart(page, 'Reflect')
  const vaultPid = await vaultProcess(desk)
  process.kill(vaultPid, 'SIGSTOP')
  await paper(page, 'Reflection').locator('.ProseMirror').pressSequentially('Only typed.')
  await page.waitForTimeout(600)
  process.kill(vaultPid, 'SIGKILL')
  await page.getByRole('button', { name: 'Restart and unlock' }).click()
  await desk.ended()

  page = await desk.start()
  await unlock(page)
  await expect(page.getByText('Words that were not saved', { exact: true })).toBeVisible()
  const prompt = page.getByRole('button', { name: /^Put into my notes: / }).first()
  await expect(prompt).toBeDisabled()
  await page.getByRole('button', { name: 'Restore' }).click()
  await prompt.click()
  const reflection = paper(page, 'Reflection').locator('.ProseMirror')
  await expect(reflection).toContainText('Only typed.')
  await expect(reflection.getByRole('heading')).toBeVisible()
})

test('the page dies: the app comes back locked, the draft is offered', async ({ desk }) => {
  await lockedVault(desk)
  let page = await desk.start()
  await unlock(page)
  await write(page, ' Last words')
  // A crash may cost what was typed in the last instant, not more: the draft is sealed within it.
  await page.waitForTimeout(300)
  await desk.app().electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await desk.ended()
  page = await desk.start()
  await unlock(page)
  await expect(page.locator('body')).toContainText('Last words')
})

async function vaultProcess(desk: Desk): Promise<number> {
  const pid = await desk.app().electron.evaluate(({ app }) => {
    return app.getAppMetrics().find((metric) => metric.name === 'Duologue vault')?.pid
  })
  if (pid === undefined) throw new Error('no vault process is running')
  return pid
}

/** Root writes anywhere, so the file system itself is made read-only for it. Returns how to undo it. */
function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    execFileSync('chmod', ['-R', 'a-w', folder])
    return () => execFileSync('chmod', ['-R', 'u+w', folder])
  }
  mount('--bind', folder, folder)
  mount('-o', 'remount,ro,bind', folder)
  return () => execFileSync('umount', [folder])
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`not run: needs the right to mount (${stderr.trim()})`)
}

function fill(path: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=4096'])
}
