// Hand-over: rounds of a summary or a charter between the two vaults, carried by sealed files.
// Invariant: the page says what to sign by subject, revision and head; the words come from the vault.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { document, id, instant, revision, shortText } from './fields'
import { difference } from './history'
import { leakHit } from './leaks'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** A summary, or a charter; of a charter its newest round of agreement is meant. */
export const handOverSubject = z.strictObject({ kind: z.enum(['summary', 'charter']), id })

/** As `SummaryStatus`. `draft` also: mine was handed over and I took it back to change it. */
const status = z.enum(['draft', 'proposed', 'answered', 'agreed', 'superseded', 'retracted'])

/** Another agreement, as it was signed. */
const namedSubject = handOverSubject.extend({
  title: z.string(),
  agreedAt: instant.nullable(),
  status,
  /** Of a charter: the frozen version that says the same. */
  version: z.number().int().nullable(),
})
const side = z.enum(['me', 'partner'])
const sha256 = z.string().length(64)

/** A base64 file; four MiB of it at most, checked again by its bytes. */
export const HAND_OVER_MAX_BASE64 = 5_600_000

/** Where it stands: which block of text, counted from 0 through the whole; null: about all of it. */
const comment = z.strictObject({
  at: z.number().int().nonnegative().nullable(),
  /** The words it is about, as they stood there. */
  quote: z.string(),
  words: z.string(),
})
const comments = z
  .array(comment.extend({ quote: z.string().max(2_000), words: z.string().min(1).max(2_000) }))
  .max(100)

const roundLine = z.strictObject({
  /** Fingerprint of what was signed: names the round. */
  id: sha256,
  /** Its place in the chain, from 1. Two rounds that crossed have the same. */
  number: z.number().int(),
  side,
  /** `comment`: the words stay as they are, and nobody signs them by it. */
  act: z.enum(['propose', 'counter', 'comment', 'accept', 'retract']),
  /** As the sender's clock said; it decides nothing. */
  at: instant,
  /** The sender's clock was more than a day off when the file was taken: say whose clock says so. */
  isClockOdd: z.boolean(),
  note: z.string(),
  comments: z.array(comment),
  /** False: it crossed with another round, and the other counts. Kept, and can be sent anew. */
  isTaken: z.boolean(),
})

const act = z.enum([
  'propose',
  'counter',
  'comment',
  'accept',
  'takeBack',
  'saveAgain',
  'retract',
  'supersede',
])

/** Why nothing can be signed now. What only the leak check knows is refused by WOULD_LEAK when it is tried. */
const hindrance = z.enum(['notPaired', 'digitsDiffer', 'levelForbids', 'empty', 'charterNotReady'])

const signature = z.strictObject({ at: instant, fingerprint: z.string() })

const handOverState = z.strictObject({
  subject: handOverSubject,
  pairId: id,
  title: z.string(),
  status,
  /** My proposal is out, but I am changing it: until I sign anew, the partner may still accept it. */
  isTakenBack: z.boolean(),
  partnerName: z.string(),
  trust: z.enum(['notPaired', 'notCompared', 'compared', 'differ']),
  /** The round that counts; null: nothing was handed over. Goes back with `counter`, `comment` and `accept`. */
  head: sha256.nullable(),
  /** It was signed here, and no file of it was written yet: the partner has nothing of it. */
  isFileDue: z.boolean(),
  /** The saved revision of the words, which goes back with `propose` and `counter`. */
  revision,
  /** The saved words are those of the head. */
  isUnchanged: z.boolean(),
  /** Newest first. */
  rounds: z.array(roundLine),
  /** Who has signed the words of the head. */
  signed: z.strictObject({ me: signature.nullable(), partner: signature.nullable() }),
  /** Of the agreed words. */
  agreedSha256: sha256.nullable(),
  agreedAt: instant.nullable(),
  supersedes: namedSubject.nullable(),
  supersededBy: namedSubject.nullable(),
  retractions: z.array(z.strictObject({ side, at: instant, isClockOdd: z.boolean(), reason: z.string() })),
  /** What the state allows now. To sign, `hindrances` has to be empty, too. */
  can: z.array(act),
  hindrances: z.array(hindrance),
  /** The partner signed the words on the table with a key that no longer counts: they are to propose anew. */
  isOfOldKey: z.boolean(),
  /** Words of mine that a hand-over put aside; newest first. */
  keptCount: z.number().int(),
})

const names = z.strictObject({ me: z.string(), partner: z.string() })

const clause = z.strictObject({
  key: z.string(),
  heading: z.string(),
  words: z.string(),
  isOwn: z.boolean(),
})
const charterWords = z.strictObject({
  title: z.string(),
  purpose: z.string(),
  sinceOn: z.string().nullable(),
  reviewOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  disclosureLevel: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  clauses: z.array(clause),
  expectations: z.strictObject({ me: z.string(), partner: z.string() }),
})

/** The words of one round, from my side. */
export const roundWords = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('summary'), title: z.string(), names: names.nullable(), document }),
  z.strictObject({ kind: z.literal('charter'), names: names.nullable(), content: charterWords }),
])

const comparedBlock = z.strictObject({
  /** Which block of text of the later words; null: of the title, or of what is no longer there. */
  at: z.number().int().nullable(),
  is: z.enum(['same', 'changed', 'added', 'removed']),
  /** Of a charter: what stands above the words. */
  heading: z.string(),
  differences: z.array(difference),
  comments: z.array(comment),
})

const comparison = z.strictObject({
  /** Numbers of the rounds whose words are compared; `from` null: none came before. */
  from: z.number().int().nullable(),
  /** The words before are those of the agreement that these would take the place of. */
  isAgainstAgreed: z.boolean(),
  to: z.number().int(),
  title: comparedBlock,
  blocks: z.array(comparedBlock),
  /** All that is signed beside the words: names; of a charter dates and level, too. Unchanged ones have `from` = `to`. */
  facts: z.array(
    z.strictObject({ what: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
  /** Blocks that are not `same`, the title too, and facts that changed. */
  changeCount: z.number().int(),
  /** About the whole. */
  comments: z.array(comment),
})

/** Of what I say beside the words: where the private words stand, told to myself alone. */
const saidLeak = leakHit.extend({
  field: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('note') }),
    /** `about`: the words it is about; empty: the whole. */
    z.strictObject({ is: z.literal('comment'), about: z.string() }),
  ]),
})

const keptWords = z.strictObject({ id, keptAt: instant, words: roundWords })

/** What can go wrong with a file that is taken. Nothing was changed, whichever it is. */
export const handOverErrors = {
  HANDOVER_NOT_A_FILE: {},
  HANDOVER_TOO_LARGE: {},
  /** Cut short or altered on its way. */
  HANDOVER_DAMAGED: {},
  HANDOVER_NOT_FOR_YOU: {},
  HANDOVER_NEWER: {},
  /** One's own file. `pairId`: for whom it is; null: for nobody known here. */
  HANDOVER_OWN_FILE: { data: z.object({ pairId: z.string().nullable() }) },
  HANDOVER_UNKNOWN_PARTNER: {},
  /** The digits were compared and differ: nothing is taken from there. */
  HANDOVER_DIGITS_DIFFER: { data: z.object({ pairId: z.string() }) },
  /** From a pair that is known, but signed by another key. */
  HANDOVER_KEY_CHANGED: { data: z.object({ pairId: z.string() }) },
  /** Rounds before it are not here: ask for these, in this order. */
  HANDOVER_WRONG_CHAIN: {
    data: z.object({ pairId: z.string(), first: z.number().int(), last: z.number().int() }),
  },
  /** It is an answer that could not be given there. */
  HANDOVER_OUT_OF_TURN: { data: z.object({ pairId: z.string() }) },
  /** The pair, or what it is about, lies in the trash. */
  HANDOVER_IN_TRASH: { data: z.object({ pairId: z.string() }) },
} as const

/** What keeps words from being signed. */
export const signingErrors = {
  NOT_PAIRED: {},
  /** The digits were compared and differ. */
  DIGITS_DIFFER: {},
  DISCLOSURE_LEVEL: {},
  WOULD_LEAK: {},
  NOTHING_TO_SIGN: {},
  CHARTER_NOT_READY: {},
  /** Another round came in between, or it is not one's turn. */
  NOT_YOUR_TURN: {},
} as const

const signing = base.errors(signingErrors)
const note = shortText

const waiting = z.strictObject({
  subject: handOverSubject,
  pairId: id,
  partnerName: z.string(),
  title: z.string(),
  status: z.enum(['proposed', 'answered']),
  /** What the last round did. */
  act: roundLine.shape.act,
  at: instant,
  isClockOdd: z.boolean(),
  /** As in the state. */
  isFileDue: z.boolean(),
})

export const handOverContract = {
  state: base.input(z.strictObject({ subject: handOverSubject })).output(handOverState),
  /** The words of one round; of a comment or an acceptance those it is about. */
  round: base.input(z.strictObject({ subject: handOverSubject, roundId: sha256 })).output(roundWords),
  /** From the words before to the words of the head, block by block, with the comments of the head. */
  comparison: base.input(z.strictObject({ subject: handOverSubject })).output(comparison),

  /** What would leak of a note (or a reason) and comments: why signing with them is refused by WOULD_LEAK. */
  checkSaid: base
    .input(z.strictObject({ subject: handOverSubject, comments, note: shortText }))
    .output(z.array(saidLeak)),
  /** Signs the saved words: the first round, or anew in place of my own unanswered one. */
  propose: signing.input(z.strictObject({ subject: handOverSubject, revision, note })).output(handOverState),
  /** Signs the saved words as an answer. */
  counter: signing
    .input(z.strictObject({ subject: handOverSubject, revision, head: sha256, comments, note }))
    .output(handOverState),
  /** Answers without signing the words. */
  comment: signing
    .input(z.strictObject({ subject: handOverSubject, head: sha256, comments, note }))
    .output(handOverState),
  /** Signs exactly the words of the partner. */
  accept: signing.input(z.strictObject({ subject: handOverSubject, head: sha256 })).output(handOverState),
  /** My unanswered proposal can be changed again; nothing is sent by it. */
  takeBack: signing.input(z.strictObject({ subject: handOverSubject })).output(handOverState),
  retract: signing.input(z.strictObject({ subject: handOverSubject, reason: note })).output(handOverState),
  /** A new draft with the agreed words, to take their place; of words that no longer stand it replaces nothing. A charter is
   * simply edited: its next version supersedes. */
  supersede: signing
    .input(z.strictObject({ subject: handOverSubject }))
    .output(z.strictObject({ subject: handOverSubject })),

  receive: base
    .errors(handOverErrors)
    .input(z.strictObject({ bytes: z.string().max(HAND_OVER_MAX_BASE64) }))
    .output(
      z.discriminatedUnion('is', [
        z.strictObject({
          is: z.literal('received'),
          subject: handOverSubject,
          pairId: id,
          title: z.string(),
          act: roundLine.shape.act,
          number: z.number().int(),
          waitsForMe: z.boolean(),
          status,
          /** `theirs`: it crossed with one of mine, and mine counts. `mine`: mine was not taken. */
          crossed: z.enum(['no', 'theirs', 'mine']),
          /** Unsent words of mine were put aside. */
          keptMine: z.boolean(),
        }),
        z.strictObject({
          is: z.literal('alreadyHere'),
          subject: handOverSubject,
          pairId: id,
          title: z.string(),
        }),
        /** A round of my own that this vault had lost (an older backup). */
        z.strictObject({
          is: z.literal('restored'),
          subject: handOverSubject,
          pairId: id,
          title: z.string(),
          number: z.number().int(),
        }),
        /** No hand-over: a document that was sealed for this vault. Nothing is changed. */
        z.strictObject({
          is: z.literal('document'),
          format: z.enum(['pdf', 'markdown', 'html', 'docx', 'zip']),
        }),
        /** Of a sealed reveal. */
        z.strictObject({ is: z.literal('reveal'), pairId: id, revealId: id, isNew: z.boolean() }),
      ]),
    ),
  /** What waits, of all pairs, newest first. */
  inbox: base
    .input(z.strictObject({}))
    .output(z.strictObject({ forMe: z.array(waiting), forThem: z.array(waiting) })),
  /** The agreed record (canonical JSON, `duologue-agreed-1`). NOT_FOUND: not agreed. */
  record: base
    .input(z.strictObject({ subject: handOverSubject }))
    .output(z.strictObject({ record: z.string(), sha256 })),

  /** Words of mine that a hand-over put aside, newest first. */
  kept: base.input(z.strictObject({ subject: handOverSubject })).output(z.array(keptWords)),
  /** Puts them into the draft; what stands there is put aside in turn. */
  bringBack: base
    .errors({ NOT_YOUR_TURN: {} })
    .input(z.strictObject({ subject: handOverSubject, keptId: id, baseRevision: revision }))
    .output(z.strictObject({ revision })),
}

export type HandOverSubject = z.infer<typeof handOverSubject>
export type HandOverState = z.infer<typeof handOverState>
export type HandOverAct = z.infer<typeof act>
export type HandOverHindrance = z.infer<typeof hindrance>
export type RoundLine = z.infer<typeof roundLine>
export type RoundComment = z.infer<typeof comment>
export type SaidLeak = z.infer<typeof saidLeak>
export type RoundWords = z.infer<typeof roundWords>
export type HandOverComparison = z.infer<typeof comparison>
export type ComparedBlock = z.infer<typeof comparedBlock>
export type KeptWords = z.infer<typeof keptWords>
export type HandOverWaiting = z.infer<typeof waiting>
export type HandOverErrorCode = keyof typeof handOverErrors
export type SigningErrorCode = keyof typeof signingErrors
