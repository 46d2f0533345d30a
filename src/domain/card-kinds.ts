// The six kinds of card: what is written on each, how far it can be, which steps lead on, and whose turn it is.
// Invariant: every state is reached from the first one, and only those that end a card lead nowhere.

export type Whom = 'me' | 'partner' | 'both'

export const CARD_KINDS = ['lesson', 'challenge', 'assumption', 'feedback', 'introduction', 'format'] as const
export type CardKind = (typeof CARD_KINDS)[number]

export const CARD_FIELDS = [
  'demo',
  'attempt',
  'homework',
  'proof',
  'practice',
  'whyKept',
  'experiment',
  'result',
  'assumed',
  'evidence',
  'learned',
  'wrong',
  'right',
  'change',
  'whom',
  'promised',
  'done',
  'what',
  'noticed',
] as const
export type CardField = (typeof CARD_FIELDS)[number]

export const CARD_STATES = [
  'planned',
  'shown',
  'tried',
  'practised',
  'proven',
  'spotted',
  'questioned',
  'experiment',
  'kept',
  'changed',
  'assumed',
  'tested',
  'confirmed',
  'revised',
  'asked',
  'heard',
  'actedOn',
  'promised',
  'made',
  'met',
  'fellThrough',
  'idea',
  'again',
  'once',
] as const
export type CardState = (typeof CARD_STATES)[number]

/** What a format experiment tries out. */
export const FORMATS = ['shadowing', 'siteVisit', 'walk', 'swapMeeting', 'own'] as const
export type Format = (typeof FORMATS)[number]

/** Who is to take the next step: whose card it is, the other one, or both together. */
type Turn = 'owner' | 'other' | 'both'

interface StateRule {
  readonly state: CardState
  /** The usual one first; none: the card is closed. */
  readonly leadsTo: readonly CardState[]
  readonly turn: Turn
}

interface KindRule {
  readonly fields: readonly CardField[]
  /** In order; the first is where a card begins. */
  readonly states: readonly StateRule[]
}

const step = (state: CardState, turn: Turn, ...leadsTo: CardState[]): StateRule => ({ state, leadsTo, turn })
const end = (state: CardState): StateRule => ({ state, leadsTo: [], turn: 'both' })

const RULES: Readonly<Record<CardKind, KindRule>> = {
  // The owner teaches.
  lesson: {
    fields: ['demo', 'attempt', 'homework', 'proof'],
    states: [
      step('planned', 'owner', 'shown'),
      step('shown', 'other', 'tried'),
      step('tried', 'other', 'practised'),
      step('practised', 'other', 'proven'),
      end('proven'),
    ],
  },
  // The owner spotted it. "Why is it kept?" is asked of those who keep it; both look at what was tried.
  challenge: {
    fields: ['practice', 'whyKept', 'experiment', 'result'],
    states: [
      step('spotted', 'owner', 'questioned'),
      step('questioned', 'both', 'experiment', 'kept'),
      step('experiment', 'both', 'changed', 'kept'),
      end('changed'),
      end('kept'),
    ],
  },
  // The owner assumed it.
  assumption: {
    fields: ['assumed', 'evidence', 'learned'],
    states: [
      step('assumed', 'owner', 'tested'),
      step('tested', 'owner', 'revised', 'confirmed'),
      end('revised'),
      end('confirmed'),
    ],
  },
  // The owner asks, the other answers, the owner does something with it.
  feedback: {
    fields: ['wrong', 'right', 'change'],
    states: [step('asked', 'other', 'heard'), step('heard', 'owner', 'actedOn'), end('actedOn')],
  },
  // The owner promised; once it is made, the other one goes and meets them.
  introduction: {
    fields: ['whom', 'promised', 'done'],
    states: [
      step('promised', 'owner', 'made', 'fellThrough'),
      step('made', 'other', 'met', 'fellThrough'),
      end('met'),
      end('fellThrough'),
    ],
  },
  // The owner had the idea.
  format: {
    fields: ['what', 'noticed'],
    states: [
      step('idea', 'owner', 'planned'),
      step('planned', 'both', 'tried'),
      step('tried', 'both', 'again', 'once'),
      end('again'),
      end('once'),
    ],
  },
}

export const fieldsOf = (kind: CardKind): readonly CardField[] => RULES[kind].fields

/** In order, those that end a card last. */
export const statesOf = (kind: CardKind): readonly CardState[] => RULES[kind].states.map(({ state }) => state)

export const firstStateOf = (kind: CardKind): CardState => RULES[kind].states[0]?.state ?? 'planned'

/** The usual one first; none where the card is closed, or for a state of another kind. */
export const stepsFrom = (kind: CardKind, state: CardState): readonly CardState[] =>
  ruleOf(kind, state)?.leadsTo ?? []

export const canStep = (kind: CardKind, from: CardState, to: CardState): boolean =>
  stepsFrom(kind, from).includes(to)

export const isOpenAt = (kind: CardKind, state: CardState): boolean => stepsFrom(kind, state).length > 0

/** The states that end a card of this kind. */
export const endsOf = (kind: CardKind): readonly CardState[] =>
  statesOf(kind).filter((state) => !isOpenAt(kind, state))

/** What lies ahead by the usual steps, and how it may end; nothing once it is closed. */
export function wayAhead(
  kind: CardKind,
  state: CardState,
): { readonly between: readonly CardState[]; readonly ends: readonly CardState[] } {
  const between: CardState[] = []
  let ends = stepsFrom(kind, state).filter((next) => !isOpenAt(kind, next))
  for (let next = usualStep(kind, state); next !== undefined; next = usualStep(kind, next)) {
    between.push(next)
    ends = [...ends, ...stepsFrom(kind, next).filter((one) => !isOpenAt(kind, one) && !ends.includes(one))]
  }
  return { between, ends: endsOf(kind).filter((end) => ends.includes(end)) }
}

/** The first step that does not end it. */
const usualStep = (kind: CardKind, state: CardState): CardState | undefined =>
  stepsFrom(kind, state).find((next) => isOpenAt(kind, next))

/** Who is to take the next step; null: nobody, the card is closed. `owner`: whose card it is. */
export function waitingFor(kind: CardKind, state: CardState, owner: Whom): Whom | null {
  const rule = ruleOf(kind, state)
  if (rule === undefined || rule.leadsTo.length === 0) return null
  if (owner === 'both' || rule.turn === 'both') return 'both'
  return rule.turn === 'owner' ? owner : otherThan[owner]
}

/** Of what somebody typed, the fields that a card of this kind has; one that is missing is empty. */
export function fieldsFor(
  kind: CardKind,
  typed: Readonly<Partial<Record<CardField, string>>>,
): Partial<Record<CardField, string>> {
  return Object.fromEntries(fieldsOf(kind).map((field) => [field, typed[field] ?? '']))
}

const otherThan = { me: 'partner', partner: 'me' } as const

const ruleOf = (kind: CardKind, state: CardState) => RULES[kind].states.find((rule) => rule.state === state)
