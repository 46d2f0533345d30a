// What two people at one screen ask of the shared room. Handlers see no private room, no door and no key to sign with.
import { implement } from '@orpc/server'
import type { CharterContent } from '../../../contract/charter'
import {
  togetherContract,
  type Paper,
  type TogetherCharter,
  type TogetherSummary,
} from '../../../contract/together'
import { problemLine } from '../../../domain/document'
import { Refusal } from '../../refusal'
import { revisionOrRefusal } from '../revision'
import { parseCharterEdit } from '../rooms/shared/charter-edit'
import type { PaperId } from '../rooms/shared/papers.store'
import { parseSummaryEdit } from '../rooms/shared/summary-edit'
import type { TogetherDeps } from './deps'

export function togetherRouter(deps: TogetherDeps) {
  const os = implement(togetherContract)
  const { vault, table, changes, now } = deps
  const { summaries, charters, papers, register } = vault.sharedRoom

  return os.router({
    table: {
      about: os.table.about.handler(() => ({
        vaultId: vault.header.vaultId,
        label: vault.header.label,
        isDemo: vault.header.isDemo,
        draftsKey: Buffer.from(deps.draftsKey).toString('base64'),
        isRolledBack: vault.rolledBackTo !== null,
      })),
      papers: os.table.papers.handler(() =>
        papers
          .list()
          .filter((paper) => table.lies(paper) ?? true)
          .flatMap((paper) => paperOf(deps, paper) ?? []),
      ),
      lay: os.table.lay.handler(({ input }) => {
        table.lay(input.papers)
        return {}
      }),
      changes: os.table.changes.handler(async function* ({ signal }) {
        for await (const _changed of changes.subscribe(signal)) yield {}
      }),
    },

    summaries: {
      open: os.summaries.open.handler(({ input }) => onTable(deps, 'summary', input.summaryId, summaryOf)),
      save: os.summaries.save.handler(({ input: { summaryId, baseRevision, ...typed } }) => {
        refuseUnlessEditable(onTable(deps, 'summary', summaryId, summaryOf))
        const edit = parseSummaryEdit(typed)
        if (!edit.ok) throw new Refusal('INVALID_DOCUMENT', { problem: problemLine(edit.error) })
        const savedAt = now().toISOString()
        const revision = revisionOrRefusal(
          summaries.revise({ summaryId, baseRevision, ...edit.value, at: savedAt }),
        )
        changes.announce('summaries')
        return { revision, savedAt }
      }),
    },

    charters: {
      open: os.charters.open.handler(({ input }) => onTable(deps, 'charter', input.charterId, charterOf)),
      save: os.charters.save.handler(({ input: { charterId, baseRevision, content } }) => {
        refuseUnlessEditable(onTable(deps, 'charter', charterId, charterOf))
        const edit = parseCharterEdit<string>(content)
        if (!edit.ok) throw new Refusal('INVALID_DOCUMENT', { problem: edit.error })
        const savedAt = now().toISOString()
        const revision = revisionOrRefusal(
          charters.revise({ charterId, baseRevision, content: edit.value, at: savedAt }),
        )
        changes.announce('charter')
        return { revision, savedAt }
      }),
    },

    register: {
      list: os.register.list.handler(() =>
        register
          .list()
          .filter(({ subjectId: id }) =>
            (['summary', 'charter'] as const).some((kind) => table.lies({ kind, id }) === true),
          )
          .map(({ id, subjectId, format, at, state }) => ({ id, subjectId, format, at, state })),
      ),
    },
  })
}

/** Never anything that was not laid: not for a page that knows its id either. */
function onTable<Found>(
  deps: TogetherDeps,
  kind: PaperId['kind'],
  id: string,
  find: (deps: TogetherDeps, id: string) => Found | undefined,
): Found {
  const found = deps.table.lies({ kind, id }) === true ? find(deps, id) : undefined
  if (found === undefined) throw new Refusal('NOT_FOUND')
  return found
}

/** The page offers no editing then; only a page that is not ours asks all the same. */
function refuseUnlessEditable({ mayBeEdited, revision }: { mayBeEdited: boolean; revision: number }): void {
  if (!mayBeEdited) throw new Refusal('STALE_REVISION', { currentRevision: revision })
}

function paperOf(deps: TogetherDeps, { kind, id }: PaperId): Paper | undefined {
  const found = kind === 'summary' ? summaryOf(deps, id) : charterOf(deps, id)
  if (found === undefined) return undefined
  const { title, names, status, updatedAt, mayBeEdited } = found
  return { kind, id, title, names, status, updatedAt, mayBeEdited }
}

function summaryOf({ vault }: TogetherDeps, summaryId: string): TogetherSummary | undefined {
  const summary = vault.sharedRoom.summaries.find(summaryId)
  if (summary === undefined) return undefined
  const { id, title, names, status, revision, document, updatedAt } = summary
  return {
    kind: 'summary',
    id,
    title,
    names: names && { ...names },
    status,
    revision,
    document: { ...document },
    updatedAt,
    mayBeEdited: status === 'draft' || status === 'answered',
  }
}

function charterOf({ vault }: TogetherDeps, charterId: string): TogetherCharter | undefined {
  const charter = vault.sharedRoom.charters.find(charterId)
  if (charter === undefined) return undefined
  const { id, names, status, isReady, revision, content, updatedAt } = charter
  return {
    kind: 'charter',
    id,
    title: content.title,
    names: names && { ...names },
    status,
    isReady,
    version: vault.sharedRoom.charterVersions.list(charterId)[0]?.version ?? 0,
    revision,
    content: asSent(content),
    updatedAt,
    mayBeEdited: status === 'draft' || status === 'answered',
  }
}

/** Lists of the contract may be written to, those of the vault may not. */
const asSent = ({ clauses, expectations, ...content }: ReadonlyContent): CharterContent => ({
  ...content,
  clauses: clauses.map((clause) => ({ ...clause })),
  expectations: { ...expectations },
})

type ReadonlyContent = Parameters<typeof parseCharterEdit<string>>[0]
