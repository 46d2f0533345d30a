// What an open note needs from outside its text: names behind its ids, and the ways to other places.
import type { EditCommand } from '../../../contract/shell'
import type { DocumentJson } from '../showable-part'
import type { AttachmentSource } from '../files/attachment-source'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface NamesById {
  readonly tags: readonly Named[]
  readonly people: readonly Named[]
  readonly goals: readonly Named[]
}

export interface FoundSession {
  readonly id: string
  readonly title: string
  /** A local date and time, as it was written down. */
  readonly heldOn: string
}

export interface TemplateChoice {
  readonly id: string
  readonly title: string
}

export interface NoteDesk {
  readonly lookups: NamesById
  readonly partnerName: string
  /** Makes one, or answers the one of that name. When it rejects, nothing is marked. */
  readonly onCreateTag: (name: string) => Promise<Named>
  readonly onCreatePerson: (name: string) => Promise<Named>
  readonly onCreateGoal: (name: string) => Promise<Named>
  readonly onGoToSession: (sessionId: string) => void
  /** The newest first, at most 8. */
  readonly onFindSessions: (words: string) => Promise<readonly FoundSession[]>
  readonly templates: readonly TemplateChoice[]
  readonly onTemplate: (templateId: string) => Promise<DocumentJson>
  /** Null: no images and files can be put in here. */
  readonly attachments: AttachmentSource | null
  /** The note was left while so many files were still going in. */
  readonly onUploadsStopped: (count: number) => void
  readonly onEdit: (command: EditCommand) => void
}
