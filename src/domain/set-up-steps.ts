// The guided path by which a pair is set up. Invariant: a step is done when what it asks for is there, or, where
// there can be none, when the person said so; any can be left out, and the path goes on at the first that is not done.

export const SET_UP_STEPS = [
  'purpose',
  'objective',
  'skills',
  'functions',
  'lines',
  'rhythm',
  'standing',
  'charter',
] as const

export type SetUpStep = (typeof SET_UP_STEPS)[number]

/** What is counted; the charter is where the path leads. */
export const COUNTED_STEPS = SET_UP_STEPS.filter((step) => step !== 'charter')

/** There can be reasons to have none of it; where the two stand is rated, or asked for again. */
export const CAN_BE_SAID: readonly SetUpStep[] = ['rhythm']

export interface SetUpFacts {
  readonly isPurposeSaid: boolean
  readonly hasObjective: boolean
  readonly hasSkills: boolean
  readonly hasFunctions: boolean
  /** Checked, and where it warned, gone on with for a reason. */
  readonly areLinesSettled: boolean
  readonly hasRhythm: boolean
  /** The first ratings are finished. */
  readonly hasBaseline: boolean
  readonly saidDone: readonly SetUpStep[]
}

export function doneSteps(facts: SetUpFacts): SetUpStep[] {
  const found: Partial<Record<SetUpStep, boolean>> = {
    purpose: facts.isPurposeSaid,
    objective: facts.hasObjective,
    skills: facts.hasSkills,
    functions: facts.hasFunctions,
    lines: facts.areLinesSettled,
    rhythm: facts.hasRhythm,
    standing: facts.hasBaseline,
  }
  const maySay = (step: SetUpStep) => CAN_BE_SAID.includes(step) && facts.saidDone.includes(step)
  return SET_UP_STEPS.filter((step) => found[step] === true || maySay(step))
}

/** Where the path goes on. */
export const firstOpenStep = (done: readonly SetUpStep[]): SetUpStep =>
  COUNTED_STEPS.find((step) => !done.includes(step)) ?? 'charter'

/** Null after the last. */
export const stepAfter = (step: SetUpStep): SetUpStep | null =>
  SET_UP_STEPS[SET_UP_STEPS.indexOf(step) + 1] ?? null

export const stepNamed = (name: string | null): SetUpStep | undefined =>
  SET_UP_STEPS.find((step) => step === name)
