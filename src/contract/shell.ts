// Page ↔ shell: windows, folders, lock. Never a note, a passphrase or a key.
import { z } from 'zod'
import { calendarChoice, calendarTitle } from './calendar'
import { HAND_OVER_MAX_BASE64, handOverSubject } from './handover'

export const vaultPlace = z.strictObject({
  folderName: z.string(),
  /** Full path, shown so that people know where their words lie. */
  path: z.string(),
  label: z.string(),
  isDemo: z.boolean(),
  /** `previousSavedAt`: when the generation before the damaged or missing `vault.json` was written. */
  status: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('ready') }),
    z.strictObject({ is: z.literal('folderMissing') }),
    z.strictObject({ is: z.literal('headerMissing'), previousSavedAt: z.iso.datetime().nullable() }),
    z.strictObject({ is: z.literal('headerDamaged'), previousSavedAt: z.iso.datetime().nullable() }),
    z.strictObject({ is: z.literal('newer'), format: z.number() }),
  ]),
})

export const shellState = z.strictObject({
  /** The vault to unlock; null on a first run. */
  vault: vaultPlace.nullable(),
  /** Vaults opened here before, newest first, without the one above: to go back to them by name. */
  otherVaults: z.array(z.strictObject({ path: z.string(), label: z.string(), isDemo: z.boolean() })),
  /** Where a new vault will be made unless another folder is chosen. */
  newVaultPath: z.string(),
  /** Version of Electron when it is older than what is shipped: for a look, not for real notes. */
  testRuntime: z.string().nullable(),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** Requests the app's own pages or libraries made and the shell refused since the start. */
  refusedRequests: z.number().int(),
  /** It was locked in order to sit together: the lock screen offers that first. */
  sitsTogetherNext: z.boolean(),
})

/** What can leave as a document. */
export const exportSubject = z.strictObject({ kind: z.enum(['summary', 'charter']), id: z.uuid() })
/** `zip`: what both signed, with everything to check it; only of what is agreed. */
export const exportFormat = z.enum(['pdf', 'markdown', 'html', 'docx', 'zip'])

/** Where in a finished file words can stand. */
export const exportStream = z.enum([
  'words',
  'metadata',
  'source',
  'attachment',
  'part',
  'member',
  'fileName',
])

/** A finished file that was read back and found clean; it waits in the vault until it is saved. */
export const prepareOutcome = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('ready'), exportId: z.uuid() }),
  /** `streams`: where; empty if it was the draft itself. */
  z.strictObject({ is: z.literal('wouldLeak'), streams: z.array(exportStream) }),
  z.strictObject({ is: z.literal('levelForbids') }),
  /** Only what both signed can be bundled. */
  z.strictObject({ is: z.literal('notAgreed') }),
  z.strictObject({ is: z.literal('changedMeanwhile') }),
  z.strictObject({ is: z.literal('vaultProblem'), code: z.string() }),
  z.strictObject({ is: z.literal('failed'), incident: z.string() }),
])

export const exportOutcome = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ is: z.literal('cancelled') }),
  /** The draft holds private words: nothing left. */
  z.strictObject({ is: z.literal('wouldLeak') }),
  /** The chosen name of the file holds private words, these: nothing left. */
  z.strictObject({ is: z.literal('nameWouldLeak'), words: z.array(z.string()) }),
  /** The charter of the pair allows others to see less than this summary holds: nothing left. */
  z.strictObject({ is: z.literal('levelForbids') }),
  /** It was saved again after it was checked: what would leave was not what was looked at. */
  z.strictObject({ is: z.literal('changedMeanwhile') }),
  /** The ending was added to the chosen name, and a file of that name is there: it was not replaced. */
  z.strictObject({ is: z.literal('fileExists'), fileName: z.string() }),
  /** The vault refused (its disk is full, its folder is gone): a code of the writing errors. */
  z.strictObject({ is: z.literal('vaultProblem'), code: z.string() }),
  z.strictObject({ is: z.literal('diskFull') }),
  z.strictObject({ is: z.literal('folderUnwritable') }),
  z.strictObject({ is: z.literal('failed'), incident: z.string() }),
])

export const copyOutcome = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('saved'), fileName: z.string() }),
  z.strictObject({ is: z.literal('opened') }),
  z.strictObject({ is: z.literal('cancelled') }),
  /** Files of this kind may start a program: it is not opened, but can be saved. */
  z.strictObject({ is: z.literal('saveInstead') }),
  /** No program on this computer opens it. */
  z.strictObject({ is: z.literal('noProgram') }),
  /** A code of the errors of writing or of attachments. */
  z.strictObject({ is: z.literal('problem'), code: z.string() }),
  z.strictObject({ is: z.literal('failed'), incident: z.string() }),
])

export const calendarOutcome = z.discriminatedUnion('is', [
  ...exportOutcome.options,
  /** No such date lies ahead. */
  z.strictObject({ is: z.literal('nothing') }),
])

/** A larger file is not read at all. */
export const HAND_OVER_MAX_BYTES = 4 * 1024 * 1024

/** A file of ours that was chosen or double-clicked: sealed, or public. `nothing`: none was chosen, or none waits. */
export const pickedFile = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('file'), fileName: z.string(), bytes: z.string() }),
  z.strictObject({ is: z.enum(['tooLarge', 'unreadable']), fileName: z.string() }),
  z.strictObject({ is: z.literal('nothing') }),
])

/** `transferId`: chosen by the page, which hears of the progress over the bytes port and may cancel it there. */
const copyOrder = z.strictObject({ attachmentId: z.uuid(), transferId: z.uuid() })

/** What the page may ask the shell to do with the field that has the focus. */
export const editCommand = z.enum(['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'])

/** Every call the page may make of the shell: name → input and output. */
export const shellContract = {
  state: { input: z.strictObject({}), output: shellState },
  /**
   * Opens the folder dialog. `create`: where a new vault goes; `open`: an existing vault, or the folder around it.
   * Nothing changes unless the outcome is `chosen`; `notAVault`: there is none in that folder.
   */
  chooseFolder: {
    input: z.strictObject({ purpose: z.enum(['create', 'open']) }),
    output: z.strictObject({ shell: shellState, outcome: z.enum(['chosen', 'cancelled', 'notAVault']) }),
  },
  /** Goes to a vault of `otherVaults`. */
  goToVault: { input: z.strictObject({ path: z.string().max(4096) }), output: shellState },
  /** Forgets the remembered vault (the folder stays as it is) and goes back to the first screen. */
  forgetVault: { input: z.strictObject({}), output: shellState },
  /** Starts the keys and vault processes; their three ports arrive as a window message `duologue:ports`. */
  connect: {
    input: z.strictObject({ intent: z.enum(['create', 'unlock', 'together', 'demo']) }),
    output: z.strictObject({}),
  },
  /** Ends a keys and vault process that did not come to an open vault; an open one is left alone. */
  disconnect: { input: z.strictObject({}), output: z.strictObject({}) },
  /** Ends every process and comes back locked, in the same place. */
  lock: { input: z.strictObject({}), output: z.strictObject({}) },
  /** Locks, and comes back asking for the passphrase of sit-together mode: with the key of the shared room alone. */
  sitTogether: { input: z.strictObject({}), output: z.strictObject({}) },
  /** The page's answer to `lockRequested`: its last words are saved or sealed. */
  readyToLock: { input: z.strictObject({}), output: z.strictObject({}) },
  /** Somebody types or points in the page: it is not idle. Said at most every few seconds. */
  active: { input: z.strictObject({}), output: z.strictObject({}) },
  /** Words were copied: they are not to stay in the clipboard. */
  copied: { input: z.strictObject({}), output: z.strictObject({}) },
  /** The commands of the Edit menu, for the page's own menus: only the shell may read the clipboard. */
  edit: { input: z.strictObject({ command: editCommand }), output: z.strictObject({}) },
  /** Starts the speller; its port arrives as a window message `duologue:speller`. Only while a vault is open. */
  startSpeller: { input: z.strictObject({}), output: z.strictObject({}) },
  /** Checks, renders, reads the finished bytes back and leaves them with the vault. Nothing leaves. */
  prepareExport: {
    input: z.strictObject({ subject: exportSubject, format: exportFormat }),
    output: prepareOutcome,
  },
  /** Asks where, then writes the bytes that wait under this id in the vault. */
  saveExport: { input: z.strictObject({ exportId: z.uuid() }), output: exportOutcome },
  /** Dates as a calendar file, under a title that names nobody. */
  exportCalendar: {
    input: z.strictObject({ pairId: z.uuid(), choice: calendarChoice, title: calendarTitle }),
    output: calendarOutcome,
  },
  /** My pairing card of this pair, as it was given last, as a file. */
  /** My seal of a reveal, or my opening, as a hand-over file. */
  saveReveal: {
    input: z.strictObject({ revealId: z.uuid(), act: z.enum(['commit', 'open']) }),
    output: exportOutcome,
  },
  savePairingCard: { input: z.strictObject({ pairId: z.uuid() }), output: exportOutcome },
  /** A round as a sealed file for the partner; `roundId` null: the one that counts. */
  saveHandOver: {
    input: z.strictObject({ subject: handOverSubject, roundId: z.string().length(64).nullable() }),
    output: exportOutcome,
  },
  /** Of a document that was sealed for this vault: asks where, then writes it opened. Nothing of the vault is in it. */
  saveOpened: {
    input: z.strictObject({ sealed: z.string().max(HAND_OVER_MAX_BASE64) }),
    output: exportOutcome,
  },
  /** Asks which file the partner sent. */
  pickHandOver: { input: z.strictObject({}), output: pickedFile },
  /** The first of the files that were double-clicked, once; not in sit-together mode, which cannot open any. */
  takeWaitingFile: { input: z.strictObject({}), output: pickedFile },
  /** How many wait, in whatever mode. */
  waitingFiles: { input: z.strictObject({}), output: z.strictObject({ count: z.number().int() }) },
  /** Saves the page that checks what was agreed. It holds no words: nothing leaves, and the register stays as it is. */
  saveVerifier: { input: z.strictObject({}), output: exportOutcome },
  /** Asks where, then has the vault write a readable copy there. */
  saveAttachment: { input: copyOrder, output: copyOutcome },
  /** Opens a read-only copy in the system's program; it is removed at lock. The page has asked before. */
  openAttachment: { input: copyOrder, output: copyOutcome },
  /** Prints the recovery kit (the page as it stands) through the system's print dialog. */
  printRecoveryKit: { input: z.strictObject({}), output: z.strictObject({ printed: z.boolean() }) },
} as const

export type ShellCall = keyof typeof shellContract
export type ShellInput<Call extends ShellCall> = z.infer<(typeof shellContract)[Call]['input']>
export type ShellOutput<Call extends ShellCall> = z.infer<(typeof shellContract)[Call]['output']>

/** What the shell tells the page. */
export type ShellEvent =
  /** Lock is near: save or seal what is in the editors, then call `readyToLock`. */
  | { readonly is: 'lockRequested' }
  /** The vault process ended without being asked to. */
  | { readonly is: 'vaultEnded' }
  /** A file of ours was double-clicked: `takeWaitingFile` gives it, and those that came before. */
  | { readonly is: 'fileWaiting' }
  /** So did the speller; it may be started again. */
  | { readonly is: 'spellerEnded' }

/** What the preload puts on `window.duologue`. */
export interface ShellBridge {
  call<Call extends ShellCall>(name: Call, input: ShellInput<Call>): Promise<ShellOutput<Call>>
  /** Returns the function that stops listening. */
  listen(listener: (event: ShellEvent) => void): () => void
}

export type EditCommand = z.infer<typeof editCommand>
export type ShellState = z.infer<typeof shellState>
export type VaultPlace = z.infer<typeof vaultPlace>
export type ExportSubject = z.infer<typeof exportSubject>
export type ExportFormat = z.infer<typeof exportFormat>
export type CopyOutcome = z.infer<typeof copyOutcome>
export type PickedFile = z.infer<typeof pickedFile>
export type ExportStream = z.infer<typeof exportStream>
export type PrepareOutcome = z.infer<typeof prepareOutcome>
export type ExportOutcome = z.infer<typeof exportOutcome>
export type CalendarOutcome = z.infer<typeof calendarOutcome>
