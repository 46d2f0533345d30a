// What the two do, where they stand in the house if they say so, and how they like to talk.
import type { Channel, Pair } from '../../../../../contract/pairs'
import { isPeerPair } from '../../../../../domain/peers'
import { m } from '../../../../messages/unlocked'
import { Checkbox } from '../../../../ui/Checkbox'
import { SavedField } from '../SavedField'
import type { StepProps } from '../step-props'
import { useSavedChoice } from '../use-saved-choice'
import styles from './functions.module.css'
import { PlaceSelect } from './PlaceSelect'

const channels: readonly Channel[] = ['inPerson', 'walk', 'video', 'phone', 'chat', 'email']

export function FunctionsStep({ pair, say }: StepProps) {
  const words = m.pairs.functions
  return (
    <>
      <div className={styles.two}>
        <fieldset className={styles.person}>
          <legend className={styles.name}>{words.you}</legend>
          <SavedField
            label={words.function}
            hint={words.functionHint}
            maxLength={200}
            value={pair.myFunction}
            onSave={(myFunction) => say({ myFunction: myFunction.trim() })}
          />
          <PlaceSelect value={pair.myLevel} onPick={(myLevel) => say({ myLevel })} />
        </fieldset>
        <fieldset className={styles.person}>
          <legend className={styles.name} dir="auto">
            {pair.partnerName}
          </legend>
          <SavedField
            label={words.function}
            hint={words.functionHint}
            maxLength={200}
            value={pair.partnerFunction}
            onSave={(partnerFunction) => say({ partnerFunction: partnerFunction.trim() })}
          />
          <PlaceSelect value={pair.partnerLevel} onPick={(partnerLevel) => say({ partnerLevel })} />
        </fieldset>
      </div>
      {isPeerPair(pair.myLevel, pair.partnerLevel) ? null : (
        <p className={styles.differ}>{words.levelsDiffer}</p>
      )}
      <Talking pair={pair} say={say} />
    </>
  )
}

function Talking({ pair, say }: Pick<StepProps, 'say'> & { readonly pair: Pair }) {
  const words = m.pairs.functions
  const { communication } = pair
  const [chosen, choose] = useSavedChoice(communication.channels, (kept) =>
    say({ communication: { channels: kept } }),
  )
  const toggle = (channel: Channel, isChosen: boolean) =>
    choose(channels.filter((one) => (one === channel ? isChosen : chosen.includes(one))))
  return (
    <fieldset className={styles.talking}>
      <legend className={styles.name}>{words.talking}</legend>
      <div className={styles.channels}>
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            label={words.channels[channel]}
            checked={chosen.includes(channel)}
            onChange={(event) => toggle(channel, event.target.checked)}
          />
        ))}
      </div>
      <SavedField
        label={words.mine(pair.partnerName)}
        hint={words.mineHint}
        rows={2}
        maxLength={2000}
        value={communication.mine}
        onSave={(mine) => say({ communication: { mine: mine.trim() } })}
      />
      <SavedField
        label={words.partners(pair.partnerName)}
        rows={2}
        maxLength={2000}
        value={communication.partners}
        onSave={(partners) => say({ communication: { partners: partners.trim() } })}
      />
    </fieldset>
  )
}
