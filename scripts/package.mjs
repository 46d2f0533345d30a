// npm run package: packs the release as an app folder under dist/; `-- --linux` (--mac, --win) makes installers.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { resolveElectron } from './electron.mjs'
import { main, PlainError, root, run } from './run.mjs'
import { installModules } from './setup.mjs'

await main(async () => {
  await installModules()
  await build('release')
  const electron = resolveElectron('')
  const given = process.argv.slice(2)
  const args = given.length > 0 ? given : ['--dir']
  if (electron.source === 'registry' && !args.includes('--dir'))
    throw new PlainError('This Electron is for trying and testing; installers need the real one.')
  const foreign = { linux: ['--mac', '--win'], darwin: ['--linux', '--win'], win32: ['--linux', '--mac'] }
  if (args.some((arg) => foreign[process.platform]?.includes(arg)))
    throw new PlainError('Installers are made on the system they are for: the Electron here is of this one.')
  const runtime = [`-c.electronVersion=${electron.version}`, `-c.electronDist=${electron.dist}`]
  const code = await run('electron-builder', [...args, '--publish', 'never', ...runtime])
  if (code !== 0) throw new PlainError('Packaging failed.')
  const made = readdirSync(join(root, 'dist')).filter((name) => !name.startsWith('builder-'))
  console.log(`Packed:\n${made.map((name) => `  ${join(root, 'dist', name)}`).join('\n')}`)
})
