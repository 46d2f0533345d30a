// The ways to another vault from the lock screen.
import type { ShellState } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { Menu } from '../../ui/Menu'
import type { Demo } from './use-demo'

interface OtherVaultProps {
  readonly demo: Demo
  readonly isDisabled: boolean
  readonly onCreate: () => void
  readonly onShell: (shell: ShellState) => void
}

export function OtherVault({ demo, isDisabled, onCreate, onShell }: OtherVaultProps) {
  const openFolder = async () => onShell(await bridge.call('chooseFolder', { purpose: 'open' }))
  return (
    <Menu
      label={demo.isBusy ? 'Opening the demo vault…' : 'Other vault'}
      disabled={isDisabled || demo.isBusy}
      items={[
        { label: 'Open another folder…', onChoose: () => void openFolder() },
        { label: 'Create a new vault', onChoose: onCreate },
        { label: 'Look around in the demo vault', onChoose: demo.open },
      ]}
    />
  )
}
