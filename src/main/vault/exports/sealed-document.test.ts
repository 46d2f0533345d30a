// What a partner exports "only for you" can be opened with this vault; what is no document is not taken for one.
import { call } from '@orpc/server'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  draftOf,
  fileFrom,
  proposeOn,
  take,
  twoVaults,
  type Side,
} from '../../../../tests/support/two-vaults'
import { sealTo } from '../../handover/sealing'
import { exportsHandlers } from '../exports.handlers'
import { documentSealedIn } from './sealed-document'
import { stage } from './stage'
import { summariesHandlers } from '../summaries.handlers'

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const keyOf = ({ vault }: Side): string => vault.identity.publicIdentity().sealRecipient

test('a summary exported for the partner alone is opened by the partner’s vault, and changes nothing there', async () => {
  const { anders, maya } = await twoVaults()
  const { id } = await draftOf(anders, 'Autumn', 'People stop asking.')
  const { revision } = await call(summariesHandlers(anders.vault).open, { summaryId: id })
  const bytes = utf8('# Autumn\n\nPeople stop asking.\n')
  const staged = stage(anders.vault, {
    subject: { kind: 'summary', id },
    revision,
    format: 'markdown',
    bytes,
    look: { is: 'words', file: null },
    pageCount: null,
    streams: [],
  })
  if (staged.is !== 'staged') throw new Error(staged.is)
  const { exportId } = staged
  await call(exportsHandlers(anders.vault).seal, { exportId, sealing: { is: 'partner' } })
  const sealed = anders.vault.staged.get(exportId).bytes
  expect(await take(maya, sealed)).toEqual({ is: 'document', format: 'markdown' })
  expect(await documentSealedIn(maya.vault, sealed)).toEqual({ format: 'markdown', bytes })
  // Not even the one who made it.
  await expect(take(anders, sealed)).rejects.toThrow('HANDOVER_NOT_FOR_YOU')
})

test.each([
  ['pdf', utf8('%PDF-1.7\n')],
  ['docx', zipSync({ '[Content_Types].xml': utf8('x'), 'word/document.xml': utf8('x') })],
  ['zip', zipSync({ 'content.json': utf8('{}') })],
  ['html', utf8('<!doctype html>\n<p>Autumn</p>')],
  ['markdown', utf8('# Übersicht\n')],
] as const)('%s is known by its bytes', async (format, bytes) => {
  const { maya } = await twoVaults()
  expect(await documentSealedIn(maya.vault, await sealTo([keyOf(maya)], bytes))).toMatchObject({ format })
})

test('a hand-over, a newer one, a program and nothing at all are no documents', async () => {
  const { anders, maya } = await twoVaults()
  const subject = await draftOf(anders, 'Autumn', 'People stop asking.')
  await proposeOn(anders, subject)
  expect(await documentSealedIn(maya.vault, await fileFrom(anders, subject))).toBeUndefined()
  expect((await take(maya, await fileFrom(anders, subject))).is).toBe('received')
  const others = [
    utf8('{"form":"duologue-handover-9"}'),
    utf8('\u007fELF\u0002\u0001'),
    utf8(''),
    utf8(' \n'),
  ]
  for (const bytes of others)
    expect(await documentSealedIn(maya.vault, await sealTo([keyOf(maya)], bytes))).toBeUndefined()
})
