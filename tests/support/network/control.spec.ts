// The positive control of hostile.spec.ts: in an app without guards the same script does send packets.
import { join } from 'node:path'
import { _electron, test } from '@playwright/test'
import { resolveElectron } from '../../../scripts/electron.mjs'
import { makeFolders, removeFolders } from '../app'
import { attack } from './attacks'

test('the same script in an app without guards', async () => {
  const folders = makeFolders()
  const electron = await _electron.launch({
    executablePath: resolveElectron().path,
    args: [join(import.meta.dirname, 'unguarded'), `--user-data-dir=${folders.profile}`],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await electron.firstWindow()
  console.log(JSON.stringify(await page.evaluate(attack), null, 2))
  await electron.close()
  removeFolders(folders)
})
