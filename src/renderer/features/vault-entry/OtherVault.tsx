// The ways to another vault from the lock screen.
import { Menu } from '../../ui/Menu'
import type { Demo } from './use-demo'

interface OtherVaultProps {
  readonly demo: Demo
  readonly isDisabled: boolean
  readonly onCreate: () => void
  readonly onOpenFolder: () => void
}

export function OtherVault({ demo, isDisabled, onCreate, onOpenFolder }: OtherVaultProps) {
  return (
    <Menu
      label={demo.isBusy ? 'Opening the demo vault…' : 'Other vault'}
      disabled={isDisabled || demo.isBusy}
      items={[
        { label: 'Open another folder…', onChoose: onOpenFolder },
        { label: 'Create a new vault', onChoose: onCreate },
        { label: 'Look around in the demo vault', onChoose: demo.open },
      ]}
    />
  )
}
