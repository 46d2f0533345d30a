// Files that wait to be saved and files that left, asked for by the page: looked at, sealed, saved again.
import { implement } from '@orpc/server'
import { exportsContract, type ExportLook, type Sealing } from '../../contract/exports'
import { isSealRecipient, sealTo, sealWithPassphrase } from '../handover/sealing'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { roundLookOf } from './exports/round-look'
import { factsOf, type FileLook, type StagedExport } from './exports/staged-export'
import { pairOfShared } from './search/room-queries'

export function exportsHandlers(deps: VaultDeps) {
  const os = implement(exportsContract)
  const { vault, staged, changes, newId } = deps
  const { register } = vault.sharedRoom

  return {
    waiting: os.waiting.handler(async ({ input }) => {
      const file = staged.get(input.exportId)
      const { format, plain: bytes, look: kept } = file
      // Of what left sealed nothing else may be here.
      const sealedFor = isSealedAlready(file) ? file.sealedFor : 'nobody'
      const look = await lookAt(deps, { format, sealedFor, look: kept, bytes })
      const partner = partnerOf(deps, file)
      return {
        facts: factsOf(file),
        look,
        isAgain: file.revision === null,
        partner:
          partner === undefined
            ? null
            : {
                name: vault.privateRoom.pairs.partnerName(partner.pairId) ?? partner.partner.name,
                isCompared: partner.partner.verifiedAt !== null,
              },
      }
    }),

    seal: os.seal.handler(async ({ input: { exportId, sealing } }) => {
      const file = staged.get(exportId)
      const bytes = await sealed(deps, file, sealing)
      const now = { ...staged.get(exportId), bytes, sealedFor: sealing.is }
      staged.put(now)
      return factsOf(now)
    }),

    letGo: os.letGo.handler(({ input }) => {
      staged.letGo(input.exportId)
      return {}
    }),

    kept: os.kept.handler(async ({ input }) => {
      const kept = register.kept(input.disclosureId)
      if (kept === undefined) return null
      const { bytes, look, pageCount, entry } = kept
      const { format, sealedFor } = entry
      return {
        facts: factsOf({ ...entry, bytes, pageCount }),
        look: await lookAt(deps, { format, sealedFor, look, bytes }),
      }
    }),

    again: os.again.handler(({ input }) => {
      const kept = register.kept(input.disclosureId)
      if (kept === undefined) throw new Refusal('NOT_FOUND')
      const { bytes, look, pageCount, entry } = kept
      const id = newId()
      const { kind, subjectId, title, format, overrideCount, sealedFor } = entry
      const file = { kind, subjectId, title, format, overrideCount, sealedFor, bytes, look, pageCount }
      staged.put({ ...file, id, plain: bytes, revision: null, streams: [] })
      return { exportId: id }
    }),

    forget: os.forget.handler(({ input }) => {
      const count = register.forget(input.subjectId)
      if (count > 0) vault.sharedRoom.scrub()
      changes.announce('summaries')
      return { count }
    }),
  }
}

type Shown = Pick<StagedExport, 'format' | 'sealedFor' | 'look' | 'bytes'>

async function lookAt(deps: VaultDeps, { format, sealedFor, look, bytes }: Shown): Promise<ExportLook> {
  if (format === 'duologue') return (await roundLookOf(deps, bytes)) ?? { is: 'sealed' }
  const isShut = look.file === null && sealedFor !== 'nobody'
  return isShut ? { is: 'sealed' } : shownLook(look, bytes)
}

function shownLook({ is, file }: FileLook, bytes: Uint8Array): ExportLook {
  const shown = Buffer.from(file ?? bytes)
  return is === 'pages' ? { is, pdf: shown.toString('base64') } : { is, words: shown.toString('utf8') }
}

/** It left sealed. */
const isSealedAlready = ({ plain, bytes, sealedFor }: StagedExport): boolean =>
  plain === bytes && sealedFor !== 'nobody'

async function sealed(deps: VaultDeps, file: StagedExport, sealing: Sealing): Promise<Uint8Array> {
  if (isSealedAlready(file)) throw new Error('it is sealed already')
  switch (sealing.is) {
    case 'nobody':
      return file.plain
    case 'passphrase':
      // Composed, but no letter for another: age takes what is typed, and is to open it with that.
      return await sealWithPassphrase(sealing.passphrase.normalize('NFC'), file.plain)
    case 'recipient': {
      const recipient = sealing.recipient.trim()
      if (!isSealRecipient(recipient)) throw new Refusal('NOT_A_RECIPIENT')
      return await sealTo([recipient], file.plain)
    }
    case 'partner': {
      const pairing = partnerOf(deps, file)
      if (pairing === undefined) throw new Refusal('NOT_PAIRED')
      return await sealTo([pairing.partner.sealRecipient], file.plain)
    }
  }
}

function partnerOf({ vault, pairings }: VaultDeps, { subjectId }: StagedExport) {
  const pairId = pairOfShared(vault.privateRoom, subjectId)
  const pairing = pairId === undefined ? undefined : pairings.of(pairId)
  return pairing?.partner.saidToDifferAt === null ? pairing : undefined
}
