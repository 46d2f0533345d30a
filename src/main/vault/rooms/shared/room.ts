// The shared room: opened, brought up to date, and handed out as stores. It knows nothing of the private one.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { scrub } from '../scrub'
import { migrate, schemaVersionOf } from '../migrate'
import { Refusal } from '../../../refusal'
import { chartersStore, type ChartersStore } from './charters.store'
import { charterVersionsStore, type CharterVersionsStore } from './charter-versions.store'
import first from './migrations/0001-first.sql?raw'
import search from './migrations/0002-search.sql?raw'
import trash from './migrations/0003-trash.sql?raw'
import register from './migrations/0004-register.sql?raw'
import charter from './migrations/0005-charter.sql?raw'
import widerRegister from './migrations/0006-wider-register.sql?raw'
import pairing from './migrations/0007-pairing.sql?raw'
import rounds from './migrations/0008-rounds.sql?raw'
import facts from './migrations/0009-facts.sql?raw'
import reveal from './migrations/0010-reveal.sql?raw'
import registerBytes from './migrations/0011-register-bytes.sql?raw'
import cardDates from './migrations/0012-card-dates.sql?raw'
import handedRound from './migrations/0013-handed-round.sql?raw'
import { agreementsStore, type AgreementsStore } from './agreements.store'
import { factsStore, type FactsStore } from './facts.store'
import { identityStore, type IdentityStore } from './identity.store'
import { keptWordsStore, type KeptWordsStore } from './kept-words.store'
import { pairingsStore, type PairingsStore } from './pairings.store'
import { papersStore, type PapersStore } from './papers.store'
import { revealsStore, type RevealsStore } from './reveals.store'
import { registerStore, type RegisterStore } from './register.store'
import { roundsStore, type RoundsStore } from './rounds.store'
import { sharedSearchStore, type SharedSearchStore } from './search.store'
import { summariesStore, type SummariesStore } from './summaries.store'
import { sharedTrashStore, type SharedTrashStore } from './trash.store'

export interface SharedRoom {
  readonly summaries: SummariesStore
  readonly facts: FactsStore
  readonly charters: ChartersStore
  readonly charterVersions: CharterVersionsStore
  readonly papers: PapersStore
  readonly reveals: RevealsStore
  readonly register: RegisterStore
  readonly identity: IdentityStore
  readonly pairings: PairingsStore
  readonly rounds: RoundsStore
  readonly agreements: AgreementsStore
  readonly keptWords: KeptWordsStore
  readonly search: SharedSearchStore
  readonly trash: SharedTrashStore
  readonly commits: CommitCounter
  /** All or nothing: what is written inside is one transaction. */
  readonly inOne: <Outcome>(act: () => Outcome) => Outcome
  /** Leaves nothing of what was deleted in its files. */
  scrub(): void
  close(): void
}

const migrations = [
  first,
  search,
  trash,
  register,
  charter,
  widerRegister,
  pairing,
  rounds,
  facts,
  reveal,
  registerBytes,
  cardDates,
  handedRound,
]

/** `read`: for the exporter, which can change nothing. */
export function openSharedRoom(options: {
  path: string
  key: Uint8Array
  mode: 'create' | 'open' | 'read'
}): SharedRoom {
  const db = openEncrypted({ room: 'shared', ...options })
  try {
    if (options.mode === 'read') refuseOtherSchema(schemaVersionOf(db))
    else migrate(db, migrations)
    const commits = commitCounter(db, options.path)
    const charters = chartersStore(db, commits)
    return {
      summaries: summariesStore(db, commits),
      facts: factsStore(db, commits),
      charters,
      charterVersions: charterVersionsStore(db, commits),
      papers: papersStore(db),
      reveals: revealsStore(db, commits),
      register: registerStore(db, commits),
      identity: identityStore(db, commits),
      pairings: pairingsStore(db, commits),
      rounds: roundsStore(db, commits),
      agreements: agreementsStore(db, commits),
      keptWords: keptWordsStore(db, commits),
      search: sharedSearchStore(db, commits, charters),
      trash: sharedTrashStore(db, commits),
      commits,
      inOne: (act) => db.transaction(act)(),
      scrub: () => scrub(db),
      close: () => closeTidily(db),
    }
  } catch (error) {
    db.close()
    throw error
  }
}

function refuseOtherSchema(version: number): void {
  if (version !== migrations.length) throw new Refusal('VAULT_NEWER', { format: version })
}
