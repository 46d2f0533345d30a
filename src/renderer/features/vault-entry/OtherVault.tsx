// The ways to another vault from the lock screen: those opened here before first.
import type { ShellState } from '../../../contract/shell'
import { m } from '../../messages'
import { Menu } from '../../ui/Menu'
import { knownVaults } from './known-vaults'
import type { KnownVault } from './known-vaults'
import styles from './OtherVault.module.css'

interface OtherVaultProps {
  readonly shell: ShellState
  readonly isDisabled: boolean
  readonly onGo: (path: string) => void
  readonly onCreate: () => void
  readonly onOpenFolder: () => void
  readonly onDemo: () => void
}

export function OtherVault({ shell, isDisabled, onGo, onCreate, onOpenFolder, onDemo }: OtherVaultProps) {
  const hasDemo = shell.vault?.isDemo || shell.otherVaults.some(({ isDemo }) => isDemo)
  return (
    <Menu
      label={m.entry.lock.otherVault}
      disabled={isDisabled}
      items={[
        ...knownVaults(shell).map((known) => ({
          label: <Name known={known} />,
          onChoose: () => onGo(known.path),
        })),
        { label: m.entry.lock.openFolder, onChoose: onOpenFolder },
        { label: m.entry.lock.createNew, onChoose: onCreate },
        ...(hasDemo ? [] : [{ label: m.entry.lookAroundInDemo, onChoose: onDemo }]),
      ]}
    />
  )
}

function Name({ known: { path, name, where } }: { readonly known: KnownVault }) {
  return (
    <span className={styles.name} title={path}>
      <span>{name}</span>
      {where === null ? null : <small>{where}</small>}
    </span>
  )
}
