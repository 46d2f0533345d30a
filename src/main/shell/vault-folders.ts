// Where vaults lie unless somebody chooses otherwise: local, not roaming, not in a synced folder (security.md 4.2).
import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'

function dataFolder(): string {
  const home = homedir()
  switch (process.platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Duologue')
    case 'win32':
      return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Duologue')
    default:
      return join(process.env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'duologue')
  }
}

export const newVaultFolder = (): string => join(dataFolder(), 'Vaults', randomBytes(4).toString('hex'))
export const demoVaultFolder = (): string => join(dataFolder(), 'Demo vault')
