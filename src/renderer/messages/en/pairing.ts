// Pairing two vaults: cards given and taken, thirty digits compared aloud, a key that changed.
import type { HowCompared } from '../../../contract/pairing'
import { plural } from '../plural'

const how: Readonly<Record<HowCompared, string>> = {
  inPerson: 'in person',
  call: 'by phone or video',
}

/** How far a partner’s key can be relied on, wherever something is handed over. */
const trust = {
  notPaired: (partner: string) => `Not paired with ${partner} yet`,
  notCompared: (partner: string) => `Digits not compared with ${partner} yet`,
  compared: (day: string, by: HowCompared) => `Digits compared on ${day}, ${how[by]}`,
  differ: (day: string) => `The digits differed on ${day}: nothing is handed over`,
  pair: 'Pair…',
  compare: 'Compare…',
  look: 'Look…',
}

export const pairing = {
  heading: 'Pairing',
  /** As the register has it. */
  registerTitle: 'Pairing card',

  title: 'Pair your two Duologues',
  pairWith: (partner: string) => `Pair with ${partner}`,
  open: 'Open the pairing',
  lead: (partner: string) =>
    `You and ${partner} each give the other a card, and compare thirty digits. After that, what one hands over only the other can open, and what you both agree on carries two signatures. There is no server: cards and files go by whatever way you two use.`,
  trust,
  details: 'Details',

  give: {
    title: (partner: string) => `1. Give ${partner} your card`,
    lead: (partner: string) =>
      `With your card ${partner} can seal files for you, and see that what you signed is from you. Nothing of your journal is in it, so it may go by mail or chat.`,
    details:
      'A card holds the name below, two public keys (one to check your signature, one to seal for you) and a random number that stands for this pair. None of them opens anything.',
    name: 'Your name on the card',
    nameHint: 'It leaves your private room with the card. Any name your partner knows you by will do.',
    make: 'Put this name on my card',
    rename: 'Change the name on my card',
    made: (name: string, day: string) => `Your card says “${name}”, since ${day}.`,
    save: 'Save as a file…',
    copy: 'Copy as text',
    copied: 'Copied. Paste it into a message within 30 seconds; then the clipboard is cleared.',
    notCopied: 'It could not be copied now. Save it as a file instead.',
    show: 'Show as a QR code…',
    noted: 'Saving and copying are written into the register.',
    fingerprint: 'The fingerprint of your key, as a verifier shows it beside your signature:',
  },

  qr: {
    title: 'Your card as a QR code',
    label: 'QR code of your pairing card',
    lead: (partner: string) =>
      `${partner} takes a picture of it and chooses that picture in their Duologue, where your card is asked for. It holds the same as the file.`,
  },

  take: {
    title: (partner: string) => `2. Take ${partner}’s card`,
    lead: 'As a file, as a picture of its QR code, or as the text of a message.',
    drop: 'Drop a card file or a picture of a QR code here.',
    choose: 'Choose a file…',
    chooseLabel: 'A card file, or a picture of a QR code',
    text: 'Or paste the message here',
    textHint: 'The whole message will do. The card is found in it.',
    take: 'Take this card',
    another: 'Take another card…',
    has: (name: string, day: string) => `You have a card that says “${name}”, taken on ${day}.`,
    fingerprint: 'Fingerprint',
    renamed: (before: string, name: string) => ({
      title: `The name on their card is “${name}” now`,
      text: `Before, it was “${before}”. The key is the same, so what you said of the digits still counts.`,
    }),
    nameStays: (name: string, said: string) => ({
      title: `The card says “${said}”; the name stays “${name}”`,
      text: 'You have a newer card of theirs, with the same key. If the other name is right, ask them for a new card. Nothing has changed.',
    }),
    sameAgain: {
      title: 'It is the same card: compare the digits once more',
      text: 'Taking it again settles nothing. If the digits differ again, exchange both cards anew by another way.',
    },
    problems: {
      alreadyTaken: { title: 'You have this card already', text: 'Nothing has changed.' },
      ownCard: {
        title: 'This is your own card',
        text: 'It came back to you. Ask your partner for theirs; nothing has changed.',
      },
      notACard: {
        title: 'There is no pairing card in it',
        text: 'A card begins with “BEGIN DUOLOGUE PAIRING CARD” and ends with “END DUOLOGUE PAIRING CARD”. Ask your partner to send it again, as a file if they can. Nothing has changed.',
      },
      tooLarge: {
        title: 'That is too large for a card',
        text: 'A card is smaller than a page of text. See whether it is the right file. Nothing has changed.',
      },
      damaged: {
        title: 'The card did not come through whole',
        text: 'A part is missing, or something in it was altered on the way. Ask your partner to send it again, as a file if they can. Nothing has changed.',
      },
      newer: {
        title: 'The card was made by a newer Duologue',
        text: 'Update Duologue on this computer, then take the card again. Nothing has changed.',
      },
      unusableKey: {
        title: 'The key on this card protects nobody',
        text: 'Duologue makes no such keys: somebody made this card on purpose. Tell your partner by another way, and do not take a card that comes by this one. Nothing has changed.',
      },
      noCodeFound: {
        title: 'No QR code was found in the picture',
        text: 'Take it again with the whole code in view, straight and sharp; or use the card as a file. Nothing has changed.',
      },
      unreadable: {
        title: 'The file could not be read',
        text: 'It may have been moved, or it is a folder. Nothing has changed.',
      },
      pictureTooLarge: {
        title: 'The picture is too large',
        text: 'Choose one of at most 20 MB. Nothing has changed.',
      },
    },
    otherPair: (partner: string) => ({
      title: `This card belongs to your pair with ${partner}`,
      text: 'Each pair has cards of its own. Ask for the card that was made for this pair. Nothing has changed.',
    }),
  },

  compare: {
    title: '3. Compare the digits aloud',
    waits: 'Once you have their card, thirty digits stand here.',
    giveFirst: (partner: string) =>
      `${partner} sees these digits once they have your card. Put your name on it and give it first, above.`,
    lead: (partner: string) =>
      `Call ${partner}, or sit down together. Once each has the other’s card, both of you see the same thirty digits, unless somebody put a card of their own in between. A message does not do: whoever could exchange a card could exchange a message, too.`,
    youRead: (partner: string) => `You read these to ${partner}`,
    theyRead: (partner: string) => `${partner} reads these to you`,
    digits: 'Thirty digits',
    group: (number: number, of: number, digits: string) =>
      `group ${String(number)} of ${String(of)}: ${digits}`,
    how: 'How you compare',
    howFirst: 'Choose how you compare: it is written down with what you found.',
    inPerson: 'In person',
    call: 'By phone or video',
    same: 'They are the same',
    differ: 'They differ',
    later: 'Later',
    again: 'Compare again',
    next: 'Write a summary…',
    putOff: (partner: string) =>
      `Until you have compared, you cannot know that the card is ${partner}’s. You can hand things over, but it is shown everywhere that the digits were not compared.`,
    now: 'Compare now',
    done: (day: string, by: HowCompared) => `Compared on ${day}, ${how[by]}`,
    doneText: (partner: string) =>
      `What is sealed for this card only ${partner} can open, and what it signs ${partner} signed.`,
  },

  differ: {
    title: (day: string) => `The digits differed on ${day}`,
    text: (partner: string) =>
      `The card you took is not the one ${partner} gave, or ${partner} took another one than yours. Somebody may sit between the two of you. Nothing is handed over, and nothing that comes in is accepted.`,
    whatToDo: [
      'If you may have misheard, compare once more.',
      'Otherwise exchange both cards again, by another way: on a memory stick, or from screen to screen.',
    ],
    again: 'Compare once more',
  },

  changed: {
    titles: {
      key: (partner: string) => `This card has another key than the one you have of ${partner}`,
      pairing: (partner: string) => `${partner} seems to have begun the pairing anew`,
    },
    texts: {
      key: (partner: string) =>
        `That happens when ${partner} set up a new vault. It also happens when somebody else sends you a card under ${partner}’s name. Nothing has been replaced.`,
      pairing: (partner: string) =>
        `The key is the one you know, but the card was made for another pairing: ${partner} may have restored an older copy of the vault, or this card was meant for somebody else. Nothing has been replaced.`,
    },
    before: 'The card you have',
    after: 'The card that came',
    name: (name: string) => `“${name}”`,
    takenOn: (day: string) => `taken on ${day}`,
    whatHappens:
      'If you take it, the digits have to be compared again. What was signed with the old key stays signed; what is on its way has to be handed over anew.',
    asked: (partner: string) => `I asked ${partner} by another way, and they did send this card`,
    keep: 'Keep the card I have',
    take: 'Take the new card',
    kept: 'The card you have was kept.',
  },

  /** Of one key. */
  said: {
    notCompared: 'digits never compared',
    compared: (day: string, by: HowCompared) => `digits compared on ${day}, ${how[by]}`,
    differ: (day: string) => `digits differed on ${day}`,
  },

  earlier: {
    title: (count: number) => plural(count, { one: 'An earlier card', other: 'Earlier cards' }),
    line: (name: string, from: string, until: string) => `“${name}”, from ${from} until ${until}`,
    keeps: 'What was signed with these keys stays signed.',
  },
}
