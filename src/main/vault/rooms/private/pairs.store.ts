// Pairs as rows of the private room, with the periods in which they met.
import type { Communication, Pair, PairPurpose } from '../../../../contract/pairs'
import { communication as communicationFields } from '../../../../contract/pairs'
import type { PairPeriod } from '../../../../domain/pair-periods'
import type { Level } from '../../../../domain/peers'
import { doneSteps, stepNamed, type SetUpStep } from '../../../../domain/set-up-steps'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface PairWords {
  readonly id: string
  readonly myName: string
  readonly partnerName: string
  readonly purpose: PairPurpose
  readonly objective: string
}

export interface NewPair extends PairWords {
  readonly purposeWords?: string | undefined
  readonly partnerFunction?: string | undefined
  readonly createdAt: string
  /** A calendar day; without it, that of `createdAt` in UTC. */
  readonly beganOn?: string | undefined
}

/** What is said on the path of the set-up. */
export type PairDescription = Pick<
  Pair,
  | 'purpose'
  | 'purposeWords'
  | 'objective'
  | 'myFunction'
  | 'partnerFunction'
  | 'myLevel'
  | 'partnerLevel'
  | 'communication'
>

export interface PairsStore {
  /** Oldest first: the order in which they stand in the rail. Those that ended come after the others. */
  list(): Pair[]
  find(pairId: string): Pair | undefined
  /** Also of one in the trash. */
  partnerName(pairId: string): string | undefined
  /** Every word said of a pair, also of those in the trash: for the leak check. */
  objectives(): { readonly partnerName: string; readonly objective: string }[]
  /** With its first period. */
  add(pair: NewPair): void
  revise(pair: PairWords): boolean
  describe(pairId: string, said: PairDescription): boolean
  markStep(pairId: string, step: SetUpStep): boolean
  /** Oldest first. */
  periods(pairId: string): PairPeriod[]
  keepPeriods(pairId: string, periods: readonly PairPeriod[]): void
}

interface PairRow extends Omit<Pair, 'communication' | 'doneSteps'> {
  readonly myLevel: Level | null
  readonly partnerLevel: Level | null
  readonly communicationJson: string
  readonly setUpState: string
  readonly hasSkills: number
  readonly areLinesSettled: number
  readonly hasRhythm: number
  readonly hasBaseline: number
}

const columns = `
  SELECT pair.id, my_name AS myName, partner_name AS partnerName, purpose, purpose_words AS purposeWords, objective,
         my_function AS myFunction, partner_function AS partnerFunction, my_level AS myLevel,
         partner_level AS partnerLevel, communication AS communicationJson, set_up_state AS setUpState,
         created_at AS createdAt,
         (SELECT count(*) FROM session WHERE session.pair_id = pair.id AND session.trashed_at IS NULL) AS sessionCount,
         (SELECT count(*) FROM summary_of_pair WHERE summary_of_pair.pair_id = pair.id) AS summaryCount,
         (SELECT iif(count(*) = count(ended_on), max(ended_on), NULL)
            FROM pair_period WHERE pair_period.pair_id = pair.id) AS endedOn,
         EXISTS (SELECT 1 FROM skill WHERE skill.pair_id = pair.id) AS hasSkills,
         EXISTS (SELECT 1 FROM line_check WHERE (finding = 'clear' OR override_reason IS NOT NULL)
                  AND number = (SELECT max(number) FROM line_check WHERE line_check.pair_id = pair.id)
         ) AS areLinesSettled,
         EXISTS (SELECT 1 FROM rhythm WHERE rhythm.pair_id = pair.id) AS hasRhythm,
         EXISTS (SELECT 1 FROM rating_round WHERE rating_round.pair_id = pair.id AND moment = 'baseline'
                  AND state = 'done' AND rating_round.trashed_at IS NULL) AS hasBaseline
    FROM pair WHERE pair.trashed_at IS NULL`

export function pairsStore(db: EncryptedDatabase, commits: CommitCounter): PairsStore {
  const list = db.prepare<[], PairRow>(`${columns} ORDER BY created_at, id`)
  const find = db.prepare<[string], PairRow>(`${columns} AND pair.id = ?`)
  const partnerName = db.prepare<[string], string>('SELECT partner_name FROM pair WHERE id = ?').pluck()
  const objectives = db.prepare<[], { partnerName: string; objective: string }>(
    'SELECT partner_name AS partnerName, objective FROM pair',
  )
  const insert = db.prepare(`
    INSERT INTO pair (id, my_name, partner_name, purpose, purpose_words, objective, partner_function, created_at)
    VALUES (@id, @myName, @partnerName, @purpose, @purposeWords, @objective, @partnerFunction, @createdAt)`)
  const update = db.prepare<[PairWords]>(`
    UPDATE pair SET my_name = @myName, partner_name = @partnerName, purpose = @purpose, objective = @objective
     WHERE id = @id`)
  const describe = db.prepare(`
    UPDATE pair SET purpose = @purpose, purpose_words = @purposeWords, objective = @objective,
           my_function = @myFunction, partner_function = @partnerFunction, my_level = @myLevel,
           partner_level = @partnerLevel, communication = @communicationJson
     WHERE id = @pairId`)
  const setUpState = db.prepare<[string], string>('SELECT set_up_state FROM pair WHERE id = ?').pluck()
  const keepSetUpState = db.prepare<[string, string]>('UPDATE pair SET set_up_state = ? WHERE id = ?')
  const periods = db.prepare<[string], PairPeriod>(`
    SELECT began_on AS beganOn, ended_on AS endedOn, how_it_ended AS howItEnded
      FROM pair_period WHERE pair_id = ? ORDER BY at`)
  const keepPeriod = db.prepare(`
    INSERT INTO pair_period (pair_id, at, began_on, ended_on, how_it_ended)
    VALUES (@pairId, @at, @beganOn, @endedOn, @howItEnded)
    ON CONFLICT (pair_id, at) DO UPDATE SET ended_on = excluded.ended_on, how_it_ended = excluded.how_it_ended`)

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: () => {
      const pairs = list.all().map(pairOf)
      const hasEnded = ({ endedOn }: Pair) => endedOn !== null
      return [...pairs.filter((pair) => !hasEnded(pair)), ...pairs.filter(hasEnded)]
    },
    find: (pairId) => {
      const row = find.get(pairId)
      return row === undefined ? undefined : pairOf(row)
    },
    partnerName: (pairId) => partnerName.get(pairId),
    objectives: () => objectives.all(),
    add: db.transaction(({ beganOn, ...pair }: NewPair) => {
      const { purposeWords = '', partnerFunction = '' } = pair
      insert.run({ ...pair, purposeWords, partnerFunction })
      const period = { beganOn: beganOn ?? pair.createdAt.slice(0, 10), endedOn: null, howItEnded: '' }
      keepPeriod.run({ pairId: pair.id, at: 0, ...period })
      commits.raise()
    }),
    revise: (pair) => written(() => update.run(pair)),
    describe: (pairId, { communication, ...said }) =>
      written(() => describe.run({ ...said, pairId, communicationJson: JSON.stringify(communication) })),
    markStep: (pairId, step) =>
      written(() => {
        const steps = new Set([...stepsIn(setUpState.get(pairId) ?? '[]'), step])
        return keepSetUpState.run(JSON.stringify([...steps]), pairId)
      }),
    periods: (pairId) => periods.all(pairId),
    keepPeriods: db.transaction((pairId: string, kept: readonly PairPeriod[]) => {
      kept.forEach((period, at) => keepPeriod.run({ pairId, at, ...period }))
      commits.raise()
    }),
  }
}

function pairOf({ communicationJson, setUpState, ...row }: PairRow): Pair {
  const { hasSkills, areLinesSettled, hasRhythm, hasBaseline, ...pair } = row
  const communication = communicationFields.parse(JSON.parse(communicationJson))
  const done = doneSteps({
    isPurposeSaid: pair.purpose !== 'own' || pair.purposeWords !== '',
    hasObjective: pair.objective !== '',
    hasSkills: hasSkills === 1,
    hasFunctions: hasFunctions(pair, communication),
    areLinesSettled: areLinesSettled === 1,
    hasRhythm: hasRhythm === 1,
    hasBaseline: hasBaseline === 1,
    saidDone: stepsIn(setUpState),
  })
  return { ...pair, communication, doneSteps: done }
}

const hasFunctions = (
  { myFunction, partnerFunction }: Pick<Pair, 'myFunction' | 'partnerFunction'>,
  { channels }: Communication,
): boolean => (myFunction !== '' && partnerFunction !== '') || channels.length > 0

/** Steps of another version of the program are passed over. */
const stepsIn = (json: string): SetUpStep[] => {
  const steps: unknown = JSON.parse(json)
  return Array.isArray(steps) ? steps.flatMap((step) => stepNamed(String(step)) ?? []) : []
}
