// Cards as rows of the private room, with every step they took.
// Invariant: a card's state is that of its last step; both are written in one transaction.
import type { CardLine, CardStep } from '../../../../contract/cards'
import {
  firstStateOf,
  fieldsFor,
  isOpenAt,
  type CardField,
  type CardKind,
  type CardState,
  type Format,
  type Whom,
} from '../../../../domain/card-kinds'
import { err, ok, type Result } from '../../../../domain/result'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

type Fields = Readonly<Partial<Record<CardField, string>>>

export interface NewCard {
  readonly id: string
  readonly pairId: string
  readonly kind: CardKind
  readonly title: string
  readonly byWhom: Whom
  readonly dueOn: string | null
  readonly format: Format | null
  readonly sessionId: string | null
  readonly openedOn: string
  readonly createdAt: string
}

export interface StoredCard extends CardLine {
  readonly fields: Fields
  readonly revision: number
  readonly sessionId: string | null
  readonly personId: string | null
  readonly changedAt: string
}

export interface CardWords {
  readonly id: string
  readonly baseRevision: number
  readonly title: string
  readonly fields: Fields
  readonly savedAt: string
}

export interface CardDetails {
  readonly byWhom: Whom
  readonly dueOn: string | null
  readonly format: Format | null
  readonly sessionId: string | null
  readonly personId: string | null
}

/** What became of introductions and formats in a quarter, such as `2026-Q4`: steps taken in it. */
export interface CardsOfQuarter {
  readonly quarter: string
  readonly promised: number
  readonly made: number
  readonly met: number
  readonly fellThrough: number
  readonly formatsTried: number
}

export type CardSaved = Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>

export interface CardsStore {
  /** Newest first; nothing of the trash, here and below. */
  list(pairId: string): CardLine[]
  /** Open ones that had come up by a local date and time, with what was carried forward until then. */
  openBefore(pairId: string, heldOn: string): CardLine[]
  /** Open ones of every pair. */
  everyOpen(): CardLine[]
  find(cardId: string): StoredCard | undefined
  steps(cardId: string): CardStep[]
  /** Oldest first; quarters in which nothing happened are left out. */
  byQuarter(pairId: string): CardsOfQuarter[]
  /** How often each format was tried. */
  formatsTried(pairId: string): { readonly format: Format; readonly count: number }[]
  add(card: NewCard): void
  save(words: CardWords): CardSaved
  setDetails(cardId: string, details: CardDetails): boolean
  /** From a local date and time on; null: not any more. */
  discuss(cardId: string, from: string | null): boolean
  /** The caller knows that it is allowed. */
  step(card: Pick<CardLine, 'id' | 'kind'>, step: CardStep): void
  /** False: it is at its first state. */
  stepBack(card: Pick<CardLine, 'id' | 'kind'>): boolean
  /** What named one person names the other. */
  replacePerson(from: string, into: string): void
}

interface LineRow extends Omit<CardLine, 'isToDiscuss'> {
  readonly isToDiscuss: number
}

interface CardRow extends LineRow {
  readonly fields: string
  readonly revision: number
  readonly sessionId: string | null
  readonly personId: string | null
  readonly changedAt: string
}

const heldSince = (from: string) => `
   FROM session AS later
  WHERE later.pair_id = card.pair_id AND later.held_on > ${from} AND later.held_on < @until
    AND later.state IN ('held', 'closed') AND later.trashed_at IS NULL`
const line = `
  card.id, card.pair_id AS pairId, kind, card.title, card.state, by_whom AS byWhom, due_on AS dueOn, format,
  opened_on AS openedOn,
  (SELECT on_day FROM card_step WHERE card_id = card.id ORDER BY number DESC LIMIT 1) AS stateSince,
  (SELECT count(*) ${heldSince(
    `coalesce((SELECT held_on FROM session WHERE id = card.session_id), opened_on || 'T23:59')`,
  )}) AS timesCarried,
  (discuss_from IS NOT NULL AND NOT EXISTS (SELECT 1 ${heldSince('discuss_from')})) AS isToDiscuss`
const EVER = '9999-12-31T23:59'

export function cardsStore(db: EncryptedDatabase, commits: CommitCounter): CardsStore {
  const list = db.prepare<[{ pairId: string; until: string }], LineRow>(`
    SELECT ${line} FROM card WHERE pair_id = @pairId AND trashed_at IS NULL ORDER BY created_at DESC, id DESC`)
  const openBefore = db.prepare<[{ pairId: string; until: string; day: string }], LineRow>(`
    SELECT ${line} FROM card
     WHERE pair_id = @pairId AND is_open = 1 AND trashed_at IS NULL AND opened_on <= @day`)
  const everyOpen = db.prepare<[{ until: string }], LineRow>(`
    SELECT ${line} FROM pair CROSS JOIN card ON card.pair_id = pair.id
     WHERE is_open = 1 AND card.trashed_at IS NULL AND pair.trashed_at IS NULL`)
  const find = db.prepare<[{ id: string; until: string }], CardRow>(`
    SELECT ${line}, fields, revision, session_id AS sessionId, person_id AS personId, changed_at AS changedAt
      FROM card WHERE id = @id AND trashed_at IS NULL`)
  const steps = db.prepare<[string], CardStep>(`
    SELECT state, by_whom AS "by", note, on_day AS "on", at FROM card_step WHERE card_id = ? ORDER BY number`)
  const byQuarter = db.prepare<[string], CardsOfQuarter>(`
    SELECT substr(on_day, 1, 4) || '-Q' || ((CAST(substr(on_day, 6, 2) AS INTEGER) + 2) / 3) AS quarter,
           count(*) FILTER (WHERE card_step.state = 'promised') AS promised,
           count(*) FILTER (WHERE card_step.state = 'made') AS made,
           count(*) FILTER (WHERE card_step.state = 'met') AS met,
           count(*) FILTER (WHERE card_step.state = 'fellThrough') AS fellThrough,
           count(*) FILTER (WHERE kind = 'format' AND card_step.state = 'tried') AS formatsTried
      FROM card CROSS JOIN card_step ON card_id = card.id
     WHERE pair_id = ? AND trashed_at IS NULL
       AND (kind = 'introduction' OR kind = 'format' AND card_step.state = 'tried')
     GROUP BY quarter ORDER BY quarter`)
  const formatsTried = db.prepare<[string], { format: Format; count: number }>(`
    SELECT coalesce(format, 'own') AS format, count(*) AS count
      FROM card CROSS JOIN card_step ON card_id = card.id AND card_step.state = 'tried'
     WHERE pair_id = ? AND kind = 'format' AND trashed_at IS NULL GROUP BY 1 ORDER BY 1`)
  const insert = db.prepare(`
    INSERT INTO card (id, pair_id, kind, title, fields, by_whom, due_on, format, state, is_open, session_id, opened_on,
                      revision, created_at, changed_at)
    VALUES (@id, @pairId, @kind, @title, @fields, @byWhom, @dueOn, @format, @state, 1, @sessionId, @openedOn,
            1, @createdAt, @createdAt)`)
  const insertStep = db.prepare(`
    INSERT INTO card_step (card_id, number, state, by_whom, note, on_day, at)
    SELECT @cardId, coalesce(max(number), 0) + 1, @state, @by, @note, @on, @at FROM card_step WHERE card_id = @cardId`)
  const removeLastStep = db.prepare<[{ cardId: string }]>(`
    DELETE FROM card_step
     WHERE card_id = @cardId AND number > 1
       AND number = (SELECT max(number) FROM card_step WHERE card_id = @cardId)`)
  const setState = db.prepare('UPDATE card SET state = @state, is_open = @isOpen WHERE id = @cardId')
  const revisionOf = db
    .prepare<[string], number>('SELECT revision FROM card WHERE id = ? AND trashed_at IS NULL')
    .pluck()
  const update = db.prepare(`
    UPDATE card SET title = @title, fields = @fields, revision = revision + 1, changed_at = @savedAt WHERE id = @id`)
  const updateDetails = db.prepare(`
    UPDATE card SET by_whom = @byWhom, due_on = @dueOn, format = @format, session_id = @sessionId,
                    person_id = @personId
     WHERE id = @cardId AND trashed_at IS NULL`)
  const updateDiscuss = db.prepare(
    'UPDATE card SET discuss_from = @from WHERE id = @cardId AND trashed_at IS NULL',
  )
  const updatePerson = db.prepare('UPDATE card SET person_id = @into WHERE person_id = @from')

  const putState = ({ id: cardId, kind }: Pick<CardLine, 'id' | 'kind'>, state: CardState): void => {
    setState.run({ cardId, state, isOpen: isOpenAt(kind, state) ? 1 : 0 })
    commits.raise()
  }
  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: (pairId) => list.all({ pairId, until: EVER }).map(lineFrom),
    openBefore: (pairId, heldOn) =>
      openBefore.all({ pairId, until: heldOn, day: heldOn.slice(0, 10) }).map(lineFrom),
    everyOpen: () => everyOpen.all({ until: EVER }).map(lineFrom),
    find: (id) => {
      const row = find.get({ id, until: EVER })
      return row && { ...row, isToDiscuss: row.isToDiscuss === 1, fields: fieldsFrom(row.kind, row.fields) }
    },
    steps: (cardId) => steps.all(cardId),
    byQuarter: (pairId) => byQuarter.all(pairId),
    formatsTried: (pairId) => formatsTried.all(pairId),
    add: db.transaction((card: NewCard) => {
      const { id: cardId, kind, byWhom: by, openedOn: on, createdAt: at } = card
      const state = firstStateOf(kind)
      insert.run({ ...card, state, fields: JSON.stringify(fieldsFor(kind, {})) })
      insertStep.run({ cardId, state, by, note: '', on, at })
      commits.raise()
    }),
    save: db.transaction(({ id, baseRevision, title, fields, savedAt }: CardWords): CardSaved => {
      const revision = revisionOf.get(id)
      if (revision === undefined) return err({ is: 'gone' })
      if (revision !== baseRevision) return err({ is: 'stale', currentRevision: revision })
      update.run({ id, title, fields: JSON.stringify(fields), savedAt })
      commits.raise()
      return ok(baseRevision + 1)
    }),
    setDetails: (cardId, details) => written(() => updateDetails.run({ cardId, ...details })),
    discuss: (cardId, from) => written(() => updateDiscuss.run({ cardId, from })),
    step: db.transaction((card: Pick<CardLine, 'id' | 'kind'>, step: CardStep) => {
      insertStep.run({ cardId: card.id, ...step })
      putState(card, step.state)
    }),
    stepBack: db.transaction((card: Pick<CardLine, 'id' | 'kind'>) => {
      const { changes } = removeLastStep.run({ cardId: card.id })
      if (changes > 0) putState(card, steps.all(card.id).at(-1)?.state ?? firstStateOf(card.kind))
      return changes > 0
    }),
    replacePerson: (from, into) => void written(() => updatePerson.run({ from, into })),
  }
}

const lineFrom = (row: LineRow): CardLine => ({ ...row, isToDiscuss: row.isToDiscuss === 1 })

function fieldsFrom(kind: CardKind, json: string): Fields {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null) return fieldsFor(kind, {})
  return fieldsFor(
    kind,
    Object.fromEntries(Object.entries(value).filter(([, words]) => typeof words === 'string')),
  )
}
