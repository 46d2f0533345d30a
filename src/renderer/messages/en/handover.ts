// Hand-overs: proposing, answering, agreeing, and the files they go by.
import { plural } from '../plural'

const passages = (count: number) => `${String(count)} ${plural(count, { one: 'passage', other: 'passages' })}`

export const handover = {
  heading: 'Hand-overs',

  /** The place where files are taken, and what waits. */
  inbox: {
    lead: 'What you and a partner agree on goes to and fro as sealed files. You carry them: by mail, stick or chat.',
    take: 'Take a hand-over file…',
    drop: 'Or drop it anywhere on this window.',
    forMe: 'Waits for you',
    nothingForMe: 'Nothing waits for you.',
    forThem: 'Waits for a partner',
    nothingForThem: 'Nothing you handed over is without an answer.',
    act: {
      propose: (partner: string, title: string) => `${partner} proposes “${title}”`,
      counter: (partner: string, title: string) => `${partner} changed “${title}”`,
      comment: (partner: string, title: string) => `${partner} commented on “${title}”`,
    },
    waitsFor: (partner: string, title: string) => `“${title}” waits for ${partner}`,
    fileDue: (title: string) => `“${title}” is signed, not handed over yet`,
    at: (moment: string) => `signed ${moment}`,
    /** Their clock was far from ours. */
    atOddClock: (partner: string, moment: string) => `${partner}’s computer says ${moment}`,
  },

  taken: {
    reading: 'Reading the file…',
    proposes: (partner: string, title: string) => `${partner} proposes “${title}”`,
    counters: (partner: string, title: string) => `${partner} changed “${title}”`,
    comments: (partner: string, title: string) => `${partner} commented on “${title}”`,
    accepts: (partner: string, title: string) => `${partner} signed “${title}”. It is agreed.`,
    retracts: (partner: string, title: string) => `${partner} took “${title}” back`,
    alreadyHere: (title: string) => `You have this already: “${title}”`,
    alreadyHereText: 'Nothing was changed.',
    restored: (title: string, number: number) => `Your own round ${String(number)} of “${title}” is back`,
    restoredText: 'It was missing here: this vault is an older copy. Now it is where it was.',
    reveal: (partner: string) => `Sealed answers of ${partner}`,
    revealText: 'Taken in. The next step stands on their page.',
    revealNext: 'To the next step',
    waitsForMe: 'It waits for your answer.',
    crossedTheirs: (partner: string) =>
      `You both wrote at the same time, and yours counts. ${partner}’s words are kept in the history, and can be sent again as an answer to yours.`,
    crossedMine: (partner: string) =>
      `You both wrote at the same time, and ${partner}’s counts. Your words are kept in the history, and you can send them as an answer.`,
    keptMine: 'What you had written since was put aside. You can bring it back from the panel “Agreement”.',
    look: 'Look at it',
    several: {
      title: (taken: number, all: number) =>
        taken === all
          ? `${String(all)} files were taken`
          : `${String(taken)} of ${String(all)} files were taken`,
      wayOf: (way: string, title: string) => `${way}: ${title}`,
    },
    /** A partner whose pair is not shown. */
    somebody: 'your partner',
    unreadable: {
      title: 'The file could not be read',
      text: 'It was moved, or it is a folder. Nothing was changed. Choose it again.',
    },
    card: {
      title: 'This is a pairing card',
      text: 'A card is taken on the page where you two pair. Nothing was changed.',
      open: (partner: string) => `Pair with ${partner}`,
    },
    ownFileFor: (partner: string) => ({
      title: `This is your own file, for ${partner}`,
      text: `All that is in it is here already. Nothing was changed. Give it to ${partner}, and take the file that comes back.`,
    }),
    missing: (partner: string, first: number, last: number) => ({
      title: first === last ? 'A file before this one is missing' : 'Files before this one are missing',
      text: `Nothing was changed. Ask ${partner} for the ${
        first === last
          ? `file of round ${String(first)}`
          : `files of rounds ${String(first)} to ${String(last)}`
      }, take ${first === last ? 'it' : 'them in order'}, then take this one again. In Duologue, ${partner} finds each round in the panel “Agreement”, with a button to save its file.`,
    }),
    keyChanged: (partner: string) => ({
      title: `Signed with a key that is not on ${partner}’s card`,
      text: `Nothing was changed. Ask ${partner}, by voice, whether there is a new card. If there is, take it and compare the digits again. If not, somebody else made this file: throw it away.`,
    }),
    digitsDiffer: (partner: string) => ({
      title: `Your digits and ${partner}’s were not the same`,
      text: `Nothing was changed, and nothing is taken from this key. Exchange cards again with ${partner} by another way, and compare the digits aloud.`,
    }),
    outOfTurn: (partner: string) => ({
      title: 'This file does not fit where you two stand',
      text: `Nothing was changed. Ask ${partner} what stands in the panel “Agreement” there, and to save the newest file again.`,
    }),
    inTrash: {
      title: 'What this file is about lies in your trash',
      text: 'Nothing was changed. Bring it back from the trash, then take the file again.',
    },
  },

  agreement: {
    title: 'Agreement',
    you: 'You',
    on: (day: string) => `on ${day}`,
    mine: {
      notYet: 'not signed yet',
      asked: 'asked to sign',
      otherWords: 'signed other words before, not these',
      signed: (day: string) => `signed on ${day}`,
    },
    theirs: {
      notYet: 'gets it as a sealed file, signs or comments, sends it back',
      asked: 'has not signed yet',
      signed: (day: string) => `signed on ${day}`,
    },
    /** While nothing was handed over. */
    becomes:
      'Becomes a PDF marked “agreed” once both have signed. Before that it can only be saved as a draft with a watermark.',

    sign: 'Sign and hand over…',
    signAnew: 'Sign anew and hand over…',
    sendBack: 'Sign and send back…',
    hindrance: {
      notPaired: (partner: string) =>
        `First pair your Duologue with ${partner}’s: each gives the other a card.`,
      digitsDiffer: (partner: string) =>
        `The digits of you and ${partner} differ: nothing can be handed over. Exchange cards again first.`,
      levelForbids: 'Your charter lets others see less than this holds.',
      empty: 'There is nothing to sign yet.',
      charterNotReady: 'First mark the charter as ready to sign.',
    },
    notSaved: 'Not before the last words are saved.',
    notChecked: 'Not before the leak check has looked at these words.',
    wouldLeak: 'Not while private words would leak. The leak check shows where.',

    waits: {
      title: (partner: string) => `Waits for ${partner}`,
      notHandedOver: 'Signed, not handed over yet',
      fileDue: (partner: string) => `${partner} has nothing of it until you save the file and give it away.`,
      text: (partner: string) =>
        `The page can be read here, not changed, until ${partner} answers or you take it back.`,
      takeBack: 'Take back and change',
      takenBack: (partner: string) =>
        `You took it back to change it. Until you sign anew, ${partner} can still sign what you sent.`,
    },

    answered: {
      oldKey: (partner: string) =>
        `${partner} signed this with an earlier key, so it cannot be accepted any more. Ask ${partner} to propose it anew.`,
      proposes: (partner: string) => `${partner} proposes this`,
      changed: (partner: string, count: number) => `${partner} changed ${passages(count)}`,
      commented: (partner: string, count: number) =>
        `${partner} wrote ${String(count)} ${plural(count, { one: 'comment', other: 'comments' })}`,
      alsoCommented: (count: number) =>
        `and wrote ${String(count)} ${plural(count, { one: 'comment', other: 'comments' })}`,
      answered: (partner: string) => `${partner} answered`,
      read: 'Read and answer…',
      changedByYou: 'You have changed words on the page since. They are yours until you sign.',
      mayChange: 'You can change the words on the page, then sign and send them back.',
    },

    agreed: {
      title: (day: string) => `Agreed by both on ${day}`,
      text: 'Both have signed these very words. Saved as a file, it says so on every page.',
      /** Of a charter whose page is being changed. */
      writingNext: (agreed: number, next: number) =>
        `Version ${String(agreed)} is agreed. You are writing version ${String(next)}.`,
      staysValid: (agreed: number, next: number) =>
        `Version ${String(agreed)} stays valid until both have signed version ${String(next)}.`,
      change: 'Change it…',
      changeText:
        '“Change it…” makes a new draft with these words; this one stays valid until the new one is agreed.',
      retract: 'Take it back…',
      retractText: '“Take it back…” says, signed by you alone, that it no longer stands.',
      giveSignature: (partner: string) =>
        `${partner} needs your signature, too: save the file and hand it over.`,
      savedBefore: (partner: string) =>
        `The file with your signature was saved. ${partner} knows of it once you have given it away.`,
    },
    superseded: {
      title: 'Replaced by a newer agreement',
      takenBack: 'Replaced by a newer agreement, which was taken back. Nothing stands now.',
      text: (day: string) => `Both signed it on ${day}. It can still be read and saved.`,
      by: (named: string) => `Go to ${named}`,
    },
    /** Another agreement, told from those that are called the same. */
    named: {
      agreed: (title: string, day: string) => `“${title}”, agreed on ${day}`,
      superseded: (title: string, day: string) => `“${title}”, agreed on ${day}, replaced since`,
      retracted: (title: string, day: string) => `“${title}”, agreed on ${day}, taken back since`,
      undated: (title: string) => `“${title}”`,
    },
    replaces: (named: string) => `Replaces ${named}, once both have signed.`,
    replaced: (named: string) => `Replaces ${named}.`,
    retracted: {
      byMe: (moment: string) => `You took it back ${moment}`,
      byPartner: (partner: string, moment: string) => `${partner} took it back ${moment}`,
      text: 'Both signatures still hold for what was signed; it no longer stands.',
      reason: (words: string) => `“${words}”`,
      alsoMine: 'Take it back, too…',
      startAnew: 'Start anew from these words',
      startAnewText: 'Makes a new draft with these words. It replaces nothing.',
    },

    file: {
      again: 'Save the file again…',
      first: 'Save the file…',
      saved: (partner: string, fileName: string) =>
        `Saved. Give ${partner} the file “${fileName}” by mail, stick or chat: it is sealed, for the card you have of ${partner} and for you.`,
      notSavedYet: (partner: string) =>
        `Signed, and safe here. The file is not saved yet, so ${partner} has nothing of it.`,
    },
  },

  signing: {
    title: {
      propose: (partner: string) => `Sign and hand over to ${partner}`,
      counter: (partner: string) => `Sign and send back to ${partner}`,
      accept: (partner: string) => `Sign what ${partner} signed`,
      comment: (partner: string) => `Send your comments to ${partner}`,
    },
    what: 'What leaves',
    words: (title: string, count: number) =>
      `“${title}”, ${String(count)} ${plural(count, { one: 'word', other: 'words' })}`,
    onlyComments: (count: number) =>
      `${String(count)} ${plural(count, { one: 'comment', other: 'comments' })}, and none of the words on the page`,
    signatureOn: (title: string) => `Your signature on “${title}”`,
    comments: (count: number) =>
      `and ${String(count)} ${plural(count, { one: 'comment', other: 'comments' })}`,
    /** The comments themselves. */
    theComments: (count: number) => plural(count, { one: 'Your comment', other: 'Your comments' }),
    /** What the leak check stopped, and was let leave. */
    onPurpose: (count: number) =>
      plural(count, {
        one: '1 place leaves on purpose',
        other: `${String(count)} places leave on purpose`,
      }),
    toWhom: 'To whom',
    sealed: (partner: string) => `Sealed for ${partner}. Nobody else can open the file, wherever it goes.`,
    sealedNotCompared: (partner: string) =>
      `Sealed for the card you have of ${partner}. Compare the digits to be sure that it is theirs.`,
    note: (partner: string) => `A note to ${partner}`,
    noteHint: 'Goes with it, and is checked for private words, too. It is not part of what you agree on.',
    acceptMeans: (partner: string) =>
      `You sign the very words that ${partner} signed. After that it is agreed; the file with your signature goes back to ${partner}.`,
    commentMeans: 'The words stay as they are. Nothing is signed but your comments.',
    next: 'Then you choose where the file is saved, and give it to your partner yourself.',
    unsent: (count: number) =>
      count === 1
        ? '1 comment of yours not sent yet. It goes along when you send this back.'
        : `${String(count)} comments of yours not sent yet. They go along when you send this back.`,
    commentsStay: (count: number) =>
      count === 1
        ? 'Your comment does not go along: a signature has none. It stays here, unsent, until you drop it.'
        : `Your ${String(count)} comments do not go along: a signature has none. They stay here, unsent, until you drop them.`,
    overtaken: (partner: string) =>
      `${partner} sent something newer while you read. Close this, and read that first.`,
    mineAside: 'What you changed on the page since is put aside; you can bring it back later.',
    sign: 'Sign',
    send: 'Send the comments',
  },

  review: {
    title: (title: string) => `What was changed in “${title}”`,
    titleNew: (title: string) => `“${title}”, as proposed`,
    titleComments: (partner: string, title: string) => `What ${partner} says about “${title}”`,
    against: {
      partnerToMe: (partner: string) => `What ${partner} sent against what you sent`,
      partnerToPartner: (partner: string) => `What ${partner} sent against what ${partner} sent before`,
      meToPartner: (partner: string) => `What you sent against what ${partner} sent`,
      meToMe: 'What you sent against what you sent before',
      agreed: 'Against what both of you agreed on',
    },
    /** `at`: the one shown now, from 1; 0: none yet. */
    nextChange: (at: number, count: number) =>
      at === 0 ? `Next change (${String(count)})` : `Next change (${String(at)} of ${String(count)})`,
    noDate: 'no date',
    noNames: 'names nobody',
    noteFrom: (partner: string) => `${partner} writes`,
    page: 'The words on the table',
    purpose: 'Purpose',
    expects: { me: 'What you expect', partner: (partner: string) => `What ${partner} expects` },
    titleLine: 'Title',
    added: 'New',
    removed: 'Taken out',
    said: (partner: string) => `${partner} comments`,
    aboutWhole: 'About the whole',
    comment: 'Comment',
    commentOn: (words: string) => `Comment on “${words}”`,
    yourComment: 'Your comment',
    yourCommentOn: (words: string) => `Your comment on “${words}”`,
    quote: (words: string) => `“${words}”`,
    changedSince: 'Your comments on words that have changed since',
    aboutAll: 'Comment on the whole…',
    accept: 'Accept and sign…',
    change: 'Change the words…',
    commentOnly: 'Send comments only…',
    noCommentsYet: 'Write a comment beside a passage first.',
    goWithYourChanges:
      'You have changed words on the page. Your comments go along when you sign and send it back.',
  },

  history: {
    title: (count: number) => `${String(count)} ${plural(count, { one: 'round', other: 'rounds' })} so far`,
    act: {
      me: {
        propose: 'You proposed',
        counter: 'You changed it',
        comment: 'You commented',
        accept: 'You signed',
        retract: 'You took it back',
      },
      partner: {
        propose: (partner: string) => `${partner} proposed`,
        counter: (partner: string) => `${partner} changed it`,
        comment: (partner: string) => `${partner} commented`,
        accept: (partner: string) => `${partner} signed`,
        retract: (partner: string) => `${partner} took it back`,
      },
    },
    round: (number: number) => `Round ${String(number)}`,
    crossed: 'crossed, not taken',
    signedBy: {
      me: 'Signed by you',
      partner: (partner: string) => `Signed by ${partner}`,
      both: 'Signed by both',
    },
    dialog: (number: number, title: string) => `Round ${String(number)} of “${title}”`,
    note: 'Note',
    details: 'Details',
    fingerprint: 'Fingerprint (SHA-256)',
  },

  /** Words of mine that went along with nothing. */
  unsent: {
    open: (count: number) => `Your comments that were not sent (${String(count)})`,
    title: 'Your comments that were not sent',
    lead: 'Nobody but you sees them. They stay here until you drop them.',
    drop: 'Drop',
    dropped: 'Dropped.',
    bringBack: 'Bring back',
    note: 'A note you had begun is kept. It is there again when you sign.',
    reason: 'A reason you had begun is kept. It is there again under “Take it back…”.',
  },

  kept: {
    open: (count: number) => `Your words that were put aside (${String(count)})`,
    title: 'Your words that were put aside',
    stamp: 'Put aside, not signed',
    lead: 'A file you took brought other words to the page. Yours stand here. Bringing them back puts aside what is on the page now.',
    at: (moment: string) => `Put aside ${moment}`,
    bringBack: 'Bring back',
  },

  retract: {
    title: (title: string) => `Take “${title}” back`,
    text: (partner: string) =>
      `You say, signed, that it no longer stands. ${partner} need not agree. The words and both signatures stay readable for you two, and files saved before stay what they are.`,
    reason: 'Why',
    reasonHint: (partner: string) => `Goes to ${partner}, and is checked for private words.`,
    sign: 'Sign and take it back',
  },
}
