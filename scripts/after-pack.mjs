// electron-builder calls this on the packed app before it is signed: sets the fuses and reads them back.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options as Fuse, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { resolveElectron } from './electron.mjs'

const FUSES = {
  [Fuse.RunAsNode]: false,
  [Fuse.EnableCookieEncryption]: true,
  [Fuse.EnableNodeOptionsEnvironmentVariable]: false,
  [Fuse.EnableNodeCliInspectArguments]: false,
  [Fuse.EnableEmbeddedAsarIntegrityValidation]: true,
  [Fuse.OnlyLoadAppFromAsar]: true,
  [Fuse.LoadBrowserProcessSpecificV8Snapshot]: false,
  [Fuse.GrantFileProtocolExtraPrivileges]: false,
}
const STATES = { false: '0'.charCodeAt(0), true: '1'.charCodeAt(0) }
// Electron got it in version 29; setting a fuse that is not there would set none.
const NOT_IN_REGISTRY_RUNTIME = [Fuse.GrantFileProtocolExtraPrivileges]

export default async function afterPack(context) {
  const electron = resolveElectron('')
  const isStandIn = electron.source === 'registry'
  const fuses = Object.entries(FUSES).filter(
    ([fuse]) => !isStandIn || !NOT_IN_REGISTRY_RUNTIME.includes(Number(fuse)),
  )
  await context.packager.addElectronFuses(context, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...Object.fromEntries(fuses),
  })
  await verify(executableOf(context), fuses)
  if (isStandIn) copyFileSync(electron.addon, addonOf(context))
}

async function verify(executable, fuses) {
  const wire = await getCurrentFuseWire(executable)
  const wrong = fuses.filter(([fuse, isOn]) => wire[fuse] !== STATES[isOn])
  if (wrong.length > 0) throw new Error(`These fuses are not as they must be: ${namesOf(wrong)}`)
  console.log(`Fuses read back, all ${fuses.length} as they must be: ${namesOf(fuses)}`)
}

const namesOf = (fuses) => fuses.map(([fuse, isOn]) => `${Fuse[fuse]} ${isOn ? 'on' : 'off'}`).join(', ')

function executableOf({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, packager.executableName)
}

const addonOf = ({ appOutDir }) =>
  join(appOutDir, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node')
