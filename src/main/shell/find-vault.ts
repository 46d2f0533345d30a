// From the folder somebody chose to the vault in it: the folder itself, or the one vault folder inside it.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { vaultPaths } from '../folder/paths'

/** The vault's folder, or undefined if there is none, or more than one to choose from. */
export function findVault(chosen: string): string | undefined {
  if (isVault(chosen)) return chosen
  const inside = foldersIn(chosen).filter(isVault)
  return inside.length === 1 ? inside[0] : undefined
}

/** Also one that lost its header: what is wrong with it is said later. */
function isVault(folder: string): boolean {
  const { header, previousHeader, privateRoom } = vaultPaths(folder)
  return [header, previousHeader, privateRoom].some((path) => existsSync(path))
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
  } catch {
    // It cannot be looked into.
    return []
  }
}
