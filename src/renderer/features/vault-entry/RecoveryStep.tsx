// Step 2: the recovery code. Shown once, printed or written down, and proven by two of its groups.
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { bridge } from '../../app/bridge'
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { CenteredPage } from '../../ui/CenteredPage'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { Steps } from '../../ui/Steps'
import { LargeCode } from './LargeCode'
import { ProblemNote } from './ProblemNote'
import type { Problem } from './problem'
import { ProveGroups } from './ProveGroups'
import { codeGroups } from './code-groups'
import { RecoveryCode } from './RecoveryCode'
import { RecoveryKit } from './RecoveryKit'
import styles from './CreateVault.module.css'

interface RecoveryStepProps {
  readonly label: string
  readonly path: string
  readonly recoveryCode: string
  /** Numbered from 1. */
  readonly groupsToProve: readonly [number, number]
  /** A code shown earlier opens nothing. */
  readonly isRenewed: boolean
  readonly isBusy: boolean
  readonly problem: Problem | null
  readonly onProven: (groups: [string, string]) => void
  readonly onBack: () => void
}

export function RecoveryStep(props: RecoveryStepProps) {
  const [isLarge, setLarge] = useState(false)
  const [printing, setPrinting] = useState<'notYet' | 'sent' | 'failed'>('notYet')
  const groups = codeGroups(props.recoveryCode)
  const print = async () => {
    try {
      const { printed } = await bridge.call('printRecoveryKit', {})
      setPrinting(printed ? 'sent' : 'notYet')
    } catch {
      setPrinting('failed')
    }
  }

  return (
    <CenteredPage width="form">
      <div className={styles.step}>
        <Steps current={2} total={3} name={m.entry.recovery.step} />
        <header className={styles.head}>
          <ScreenTitle>{m.entry.recovery.title}</ScreenTitle>
          <p>{m.entry.recovery.lead}</p>
        </header>
        {props.isRenewed ? (
          <Callout title={m.entry.recovery.renewed.title}>{m.entry.recovery.renewed.text}</Callout>
        ) : null}
        <RecoveryCode groups={groups} />
        <div className={styles.actions}>
          <Button icon={<Printer strokeWidth={1.75} aria-hidden="true" />} onClick={() => void print()}>
            {m.entry.recovery.print}
          </Button>
          <Button kind="quiet" onClick={() => setLarge(true)}>
            {m.entry.recovery.showLarger}
          </Button>
          <span className={styles.quietWords} role="status">
            {m.entry.recovery.printing[printing]}
          </span>
        </div>
        {props.problem && props.problem.code !== 'GROUPS_NOT_PROVEN' ? (
          <ProblemNote problem={props.problem} />
        ) : null}
        <ProveGroups
          recoveryCode={props.recoveryCode}
          toProve={props.groupsToProve}
          isRefused={props.problem?.code === 'GROUPS_NOT_PROVEN'}
          isBusy={props.isBusy}
          onProven={props.onProven}
          onBack={props.onBack}
        />
      </div>
      {isLarge ? <LargeCode groups={groups} onClose={() => setLarge(false)} /> : null}
      <RecoveryKit groups={groups} label={props.label} path={props.path} />
    </CenteredPage>
  )
}
