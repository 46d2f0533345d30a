// What can be said of a vault folder without any key: ready to unlock, or what is wrong with it.
import { existsSync } from 'node:fs'
import type { VaultPlace } from '../../contract/shell'
import { assertNever } from '../../domain/result'
import { previousSavedAt, readHeader } from './header'
import { vaultPaths } from './paths'

export interface FolderStatus {
  readonly label: string
  readonly isDemo: boolean
  readonly status: VaultPlace['status']
}

export function folderStatus(folder: string): FolderStatus {
  if (!existsSync(folder)) return unlabelled({ is: 'folderMissing' })
  const paths = vaultPaths(folder)
  const header = readHeader(paths.header)
  if (header.ok) return { label: header.value.label, isDemo: header.value.isDemo, status: { is: 'ready' } }
  switch (header.error.is) {
    case 'newer':
      return unlabelled({ is: 'newer', format: header.error.format })
    case 'missing':
      return unlabelled({ is: 'headerMissing', previousSavedAt: previousSavedAt(paths) })
    case 'damaged':
      return unlabelled({ is: 'headerDamaged', previousSavedAt: previousSavedAt(paths) })
    default:
      return assertNever(header.error)
  }
}

const unlabelled = (status: VaultPlace['status']): FolderStatus => ({ label: '', isDemo: false, status })
