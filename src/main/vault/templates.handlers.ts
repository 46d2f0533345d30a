// Templates and prompts, asked for by the page.
import { implement } from '@orpc/server'
import { templatesContract, type Template } from '../../contract/templates'
import { problemLine } from '../../domain/document'
import { parseNoteDocument } from '../../domain/note-document'
import { withoutPassages } from '../../domain/note-passages'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import type { OwnTemplate } from './rooms/private/templates.store'
import { builtInDocument, builtInTemplates } from './templates/built-in'
import { promptsFor } from './templates/prompts'

export function templatesHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(templatesContract)
  const { templates } = vault.privateRoom

  const mustFind = (templateId: string) => {
    const own = templates.find(templateId)
    if (own === undefined) throw new Refusal('NOT_FOUND')
    return own
  }

  return os.router({
    list: os.list.handler(({ input: { purpose } }) => {
      const isFor = ({ purposes }: Template) => purpose !== null && purposes.includes(purpose)
      const builtIn = builtInTemplates().map((one) => one.template)
      const made = builtIn.filter(isFor)
      const general = builtIn.filter((one) => !isFor(one))
      return [...templates.list().map(lineOf), ...made, ...general]
    }),

    read: os.read.handler(({ input: { templateId } }) => {
      const builtIn = builtInTemplates().find((one) => one.template.id === templateId)
      if (builtIn !== undefined)
        return { template: builtIn.template, document: { ...builtInDocument(builtIn) } }
      const own = mustFind(templateId)
      return { template: lineOf(own), document: { ...own.document } }
    }),

    add: os.add.handler(({ input: { title, part, document } }) => {
      const parsed = parseNoteDocument(document)
      if (!parsed.ok) throw new Refusal('INVALID_DOCUMENT', { problem: problemLine(parsed.error) })
      const id = newId()
      const words = withoutPassages(parsed.value)
      templates.add({ id, title, part, document: words, createdAt: now().toISOString() })
      changes.announce('templates')
      return lineOf(mustFind(id))
    }),

    rename: os.rename.handler(({ input: { templateId, title } }) => {
      if (!templates.rename(templateId, title)) throw new Refusal('NOT_FOUND')
      changes.announce('templates')
      return lineOf(mustFind(templateId))
    }),

    prompts: os.prompts.handler(({ input: { purpose, phase, seed } }) => promptsFor(purpose, phase, seed)),
  })
}

const lineOf = ({ id, title, part }: OwnTemplate): Template => ({
  id,
  title,
  part,
  about: '',
  purposes: [],
  isOwn: true,
})
