// The vaults opened here before, each under a name that tells it from the others.
import type { ShellState } from '../../../contract/shell'
import { m } from '../../messages'

export interface KnownVault {
  readonly path: string
  readonly name: string
  /** Where it lies, when its name alone does not tell it apart; else null. */
  readonly where: string | null
}

const SEPARATOR = /[/\\]+/u

/** Newest first. The demo vault is there once at most, and not while it is the current one. */
export function knownVaults({ vault, otherVaults }: Pick<ShellState, 'vault' | 'otherVaults'>): KnownVault[] {
  const firstDemo = vault?.isDemo ? null : otherVaults.find(({ isDemo }) => isDemo)
  const listed = otherVaults.filter((other) => !other.isDemo || other === firstDemo)
  const current = vault && { ...vault, label: vault.label || vault.folderName }
  const all = current ? [...listed, current] : listed
  return listed.map((one) => {
    const namesakes = all.filter((other) => other !== one && nameOf(other) === nameOf(one))
    const isFolderShared = namesakes.some((other) => folderOf(other.path) === folderOf(one.path))
    const where = isFolderShared ? one.path : folderOf(one.path)
    return { path: one.path, name: nameOf(one), where: namesakes.length === 0 ? null : where }
  })
}

/** In one line, for a button. */
export const inOneLine = ({ name, where }: KnownVault): string =>
  where === null ? name : `${name} (${where})`

const folderOf = (path: string): string => path.split(SEPARATOR).findLast(Boolean) ?? path

const nameOf = ({ path, label, isDemo }: ShellState['otherVaults'][number]): string =>
  isDemo ? m.entry.demoVault : label || folderOf(path)
