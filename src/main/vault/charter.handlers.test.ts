// Charters on a real vault: what is carried in, what hinders, versions, the leak check, the level, search and the trash.
import { createHash, randomUUID } from 'node:crypto'
import { call } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault, type TestVault } from '../../../tests/support/open-test-vault'
import type { CharterContent, CharterPart, OpenCharter } from '../../contract/charter'
import { canonicalJson } from '../../domain/canonical-json'
import { signedForm } from '../../domain/charter'
import { passagesOf } from '../../domain/note-document'
import { charterHandlers } from './charter.handlers'
import { searchVault } from './search/search'
import { leavingOf } from './leaving'
import { pairsHandlers } from './pairs.handlers'
import { doorHandlers, summariesHandlers } from './summaries.handlers'
import { trashHandlers } from './trash.handlers'

const OBJECTIVE = 'Learn how the floor really works'
const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'
const MARKED = 'People stop asking when the first questions are answered by slides.'

const handlersOf = (deps: TestVault) => ({
  charter: charterHandlers(deps),
  summaries: summariesHandlers(deps),
  door: doorHandlers(deps),
  trash: trashHandlers(deps),
})

async function aCharter(parts: readonly CharterPart[] = ['names', 'purpose']) {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const document = note(`She watched. ==${MARKED}==`, SECRET)
  const { noteId } = addSession(deps.vault, pairId, document)
  const on = handlersOf(deps)
  const offers = await call(on.charter.offers, { pairId })
  const chosen = offers.filter(({ part }) => parts.includes(part))
  const charter = await call(on.charter.start, {
    pairId,
    title: 'How we learn',
    parts: chosen.map(({ part, fingerprint }) => ({ part, fingerprint })),
  })
  return { deps, on, pairId, noteId, document, charter, offers }
}

const confidentiality = {
  key: 'confidentiality',
  heading: 'Confidentiality',
  words: 'It stays between us.',
  isOwn: false,
}
const agreed = (content: CharterContent, more: Partial<CharterContent> = {}): CharterContent => ({
  ...content,
  clauses: [...content.clauses, confidentiality],
  ...more,
})

const save = async (
  on: ReturnType<typeof handlersOf>,
  { id, revision }: Pick<OpenCharter, 'id' | 'revision'>,
  content: CharterContent,
) => (await call(on.charter.save, { charterId: id, baseRevision: revision, content })).revision

async function aReadyCharter(level: CharterContent['disclosureLevel'] = 3) {
  const begun = await aCharter()
  const { on, charter } = begun
  const content = agreed(charter.content, { disclosureLevel: level })
  const baseRevision = await save(on, charter, content)
  return { ...begun, charter: await call(on.charter.ready, { charterId: charter.id, baseRevision }) }
}

/** Goes on against a warning about reporting lines. */
const addOverride = (deps: TestVault, pairId: string, overrideReason: string) =>
  deps.vault.privateRoom.lineChecks.add({
    id: randomUUID(),
    pairId,
    answers: {
      partnerReportsToMe: 'no',
      partnerBelowMyReports: 'yes',
      iReportToPartner: 'no',
      iAmBelowPartnersReports: 'no',
      sameManager: 'no',
      oneDecides: 'no',
    },
    finding: 'skipLevel',
    checkedOn: '2026-10-08',
    at: new Date().toISOString(),
    overrideReason,
  })

const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code })

describe('what is carried into a charter', () => {
  test('nothing flows in by itself', async () => {
    const { charter } = await aCharter([])
    expect(charter).toMatchObject({ names: null, carriedParts: [], content: { purpose: '', clauses: [] } })
  })

  test('is what was ticked, in the very words that were shown', async () => {
    const { charter, offers } = await aCharter(['names', 'purpose'])
    const purpose = offers.find(({ part }) => part === 'purpose')?.words
    expect(purpose).toContain(OBJECTIVE)
    expect(charter).toMatchObject({
      names: { me: 'Anders Holm', partner: 'Maya Okafor' },
      content: { purpose },
      carriedParts: ['names', 'purpose'],
    })
  })

  test('is refused when the words changed after they were shown, and nothing is begun', async () => {
    const { deps, on, pairId } = await aCharter()
    const [offer] = await call(on.charter.offers, { pairId })
    const start = (fingerprint: string) =>
      call(on.charter.start, { pairId, title: '', parts: [{ part: 'names', fingerprint }] })
    const pair = deps.vault.privateRoom.pairs.find(pairId)
    if (pair === undefined || offer === undefined) throw new Error('no pair')
    deps.vault.privateRoom.pairs.revise({ ...pair, partnerName: 'Maya O.' })
    await refused(start(offer.fingerprint), 'OFFER_CHANGED')
    expect(await call(on.charter.list, { pairId })).toHaveLength(1)
  })

  test('comes after words that stand there already, and twice it stands there once', async () => {
    const { on, pairId, charter } = await aCharter([])
    const revision = await save(on, charter, { ...charter.content, purpose: 'Ours.' })
    const offer = (await call(on.charter.offers, { pairId })).find(({ part }) => part === 'purpose')
    if (offer === undefined) throw new Error('no purpose')
    const carry = (baseRevision: number) =>
      call(on.charter.carry, {
        charterId: charter.id,
        baseRevision,
        parts: [{ part: offer.part, fingerprint: offer.fingerprint }],
      })
    const once = await carry(revision)
    expect(once.content.purpose).toBe(`Ours.\n${offer.words}`)
    expect((await carry(once.revision)).content.purpose).toBe(once.content.purpose)
    await refused(carry(revision), 'STALE_REVISION')
  })

  test('skills, functions, the line check with its override, and the rhythm are offered once they are there', async () => {
    const { deps, on, pairId } = await aCharter([])
    const { skills, rhythm, pairs } = deps.vault.privateRoom
    const at = new Date().toISOString()
    const levels = { nowByMe: 2, wantedByMe: 4, nowByPartner: null, wantedByPartner: null }
    skills.add({ id: randomUUID(), pairId, learner: 'me', name: 'Short videos', ...levels, createdAt: at })
    skills.add({ id: randomUUID(), pairId, learner: 'partner', name: 'Budgets', ...levels, createdAt: at })
    addOverride(deps, pairId, 'The programme is small')
    rhythm.add({
      id: randomUUID(),
      pairId,
      fromDay: '2026-10-08',
      unit: 'weeks',
      every: 2,
      weekday: 4,
      time: '15:00',
      minutes: 45,
      timeZone: 'Europe/Oslo',
      drives: 'partner',
      protects: 'me',
      setAt: at,
    })
    const pair = pairs.find(pairId)
    expect(pair).toBeDefined()
    const words = Object.fromEntries(
      (await call(on.charter.offers, { pairId })).map((offer) => [offer.part, offer.words]),
    )
    expect(words['learning']).toBe(
      'Anders Holm learns, Maya Okafor teaches: Short videos.\nMaya Okafor learns, Anders Holm teaches: Budgets.',
    )
    expect(words['reportingLines']).toContain('8 October 2026')
    expect(words['reportingLines']).toContain('Why we go on all the same: The programme is small')
    expect(words['rhythm']).toBe(
      'Every 2 weeks, 45 minutes. Maya Okafor sets the agenda, Anders Holm protects the date.',
    )
    expect(words['learning']).not.toMatch(/[24]/u)
  })
})

describe('a version', () => {
  test('is made only of a charter that nothing hinders', async () => {
    const { on, charter } = await aCharter(['names'])
    const revision = await save(on, charter, agreed(charter.content))
    await refused(
      call(on.charter.ready, { charterId: charter.id, baseRevision: revision }),
      'CHARTER_NOT_READY',
    )
  })

  test('is not made while private words would leak', async () => {
    const { on, charter } = await aCharter()
    const words = 'We agree that Lyon cannot be mentioned before the summer.'
    const revision = await save(
      on,
      charter,
      agreed(charter.content, { clauses: [{ ...confidentiality, words }] }),
    )
    const ready = (baseRevision: number) => call(on.charter.ready, { charterId: charter.id, baseRevision })
    await refused(ready(revision), 'CHARTER_WOULD_LEAK')
    const rephrased = await save(on, { ...charter, revision }, agreed(charter.content))
    expect((await ready(rephrased)).versions).toHaveLength(1)
  })

  test('is not made against a warning about reporting lines before the reason stands in it', async () => {
    const { deps, on, pairId, charter } = await aCharter()
    const revision = await save(on, charter, agreed(charter.content))
    addOverride(deps, pairId, 'The programme is small, and both want it')
    const ready = (baseRevision: number) => call(on.charter.ready, { charterId: charter.id, baseRevision })
    await refused(ready(revision), 'CHARTER_NOT_READY')
    const offers = await call(on.charter.offers, { pairId })
    const parts = offers
      .filter(({ part }) => part === 'reportingLines')
      .map(({ part, fingerprint }) => ({ part, fingerprint }))
    const carried = await call(on.charter.carry, { charterId: charter.id, baseRevision: revision, parts })
    expect((await ready(carried.revision)).versions).toHaveLength(1)
    addOverride(deps, pairId, 'The other one moved')
    await refused(ready(carried.revision), 'CHARTER_NOT_READY')
  })

  test('has the fingerprint of its bytes, and each names the one before', async () => {
    const { deps, on, charter } = await aReadyCharter()
    expect(charter).toMatchObject({ status: 'ready', versions: [{ version: 1, previousSha256: null }] })
    const [first] = charter.versions
    const revision = await save(on, charter, { ...charter.content, endsOn: '2027-06-30' })
    const again = await call(on.charter.ready, { charterId: charter.id, baseRevision: revision })
    expect(again.versions).toMatchObject([{ version: 2, previousSha256: first?.sha256 }, { version: 1 }])
    const frozen = deps.vault.sharedRoom.charterVersions.find(charter.id, 1)
    if (frozen === undefined) throw new Error('no version')
    const { names, content } = frozen
    const form = signedForm({ charterId: charter.id, version: 1, previousSha256: null, names, content })
    expect(createHash('sha256').update(canonicalJson(form)).digest('hex')).toBe(first?.sha256)
    expect(content).toMatchObject({ endsOn: null, clauses: [confidentiality] })
  })

  test('stays as it is when the charter is edited, which is then a draft again', async () => {
    const { deps, on, charter } = await aReadyCharter()
    await save(on, charter, { ...charter.content, purpose: 'Something else entirely.' })
    const again = handlersOf(deps.reopen())
    const open = await call(again.charter.open, { charterId: charter.id })
    expect(open).toMatchObject({ status: 'draft', content: { purpose: 'Something else entirely.' } })
    const { content } = await call(again.charter.version, { charterId: charter.id, version: 1 })
    expect(content).toEqual(charter.content)
  })

  test('is compared with the draft word by word, clause by clause', async () => {
    const { on, charter } = await aReadyCharter()
    const own = { key: randomUUID(), heading: 'Tea', words: 'Maya brings tea.', isOwn: true }
    await save(on, charter, {
      ...charter.content,
      reviewOn: '2027-04-08',
      clauses: [{ ...confidentiality, words: 'It stays strictly between us.' }, own],
    })
    const { words, facts } = await call(on.charter.compare, { charterId: charter.id, from: 1, to: null })
    expect(facts).toEqual([{ what: 'reviewOn', from: null, to: '2027-04-08' }])
    expect(words.map(({ heading }) => heading)).toEqual(['Confidentiality', 'Tea'])
    expect(words[0]?.differences.filter(({ is }) => is === 'added').map(({ text }) => text.trim())).toEqual([
      'strictly',
    ])
  })

  test('that differs in nothing but the order of its clauses says so', async () => {
    const { on, charter } = await aReadyCharter()
    const own = { key: randomUUID(), heading: 'Tea', words: 'Maya brings tea.', isOwn: true }
    const [first, second] = [
      [confidentiality, own],
      [own, confidentiality],
    ]
    const revision = await save(on, charter, { ...charter.content, clauses: first ?? [] })
    const two = await call(on.charter.ready, { charterId: charter.id, baseRevision: revision })
    await save(on, two, { ...charter.content, clauses: second ?? [] })
    expect(await call(on.charter.compare, { charterId: charter.id, from: 2, to: null })).toEqual({
      words: [],
      facts: [{ what: 'order', from: 'Confidentiality · Tea', to: 'Tea · Confidentiality' }],
    })
    const { facts } = await call(on.charter.compare, { charterId: charter.id, from: 1, to: 2 })
    expect(facts).toEqual([])
  })

  test('a save on an older revision is refused, and two clauses under one key, too', async () => {
    const { on, charter } = await aCharter()
    await save(on, charter, agreed(charter.content))
    await refused(save(on, charter, charter.content), 'STALE_REVISION')
    const twice = { ...charter.content, clauses: [confidentiality, confidentiality] }
    await refused(save(on, { ...charter, revision: 2 }, twice), 'INVALID_DOCUMENT')
  })
})

describe('the leak check of a charter', () => {
  test('lets through what was carried into it, and nothing else of the private room', async () => {
    const { on, charter } = await aCharter(['names', 'purpose'])
    expect((await call(on.charter.check, { charterId: charter.id })).leaks).toEqual([])
    const words = 'We agree that Lyon cannot be mentioned before the summer.'
    await save(on, charter, agreed(charter.content, { clauses: [{ ...confidentiality, words }] }))
    const { leaks, notesChecked } = await call(on.charter.check, { charterId: charter.id })
    expect(notesChecked).toBe(1)
    expect(leaks).toMatchObject([
      { quote: 'Lyon cannot be mentioned before', field: { is: 'clause', key: 'confidentiality' } },
    ])
  })

  test('lets carried words through also where they were typed with blanks around them', async () => {
    const deps = openTestVault()
    const pairId = addPair(deps.vault)
    const on = handlersOf(deps)
    await call(pairsHandlers(deps).describe, {
      pairId,
      objective: ` ${OBJECTIVE} `,
      purposeWords: 'Because the two of us never meet. \n\n  And because nobody else would tell me. ',
    })
    const offers = await call(on.charter.offers, { pairId })
    const parts = offers.map(({ part, fingerprint }) => ({ part, fingerprint }))
    const charter = await call(on.charter.start, { pairId, title: 'How we learn', parts })
    expect(charter.content.purpose).toContain(OBJECTIVE)
    expect((await call(on.charter.check, { charterId: charter.id })).leaks).toEqual([])
  })

  test('finds the objective when it was typed and not carried', async () => {
    const { on, charter } = await aCharter(['names'])
    await save(on, charter, { ...charter.content, purpose: `To ${OBJECTIVE.toLowerCase()}.` })
    const { leaks } = await call(on.charter.check, { charterId: charter.id })
    expect(leaks).toMatchObject([{ field: { is: 'purpose' }, source: { kind: 'pair' } }])
  })

  test('what was carried into one charter leaks in a summary', async () => {
    const { deps, on, pairId } = await aCharter(['names', 'purpose'])
    const summary = await call(on.summaries.start, { pairId, title: OBJECTIVE, withNames: false })
    expect(leavingOf(deps.vault, { kind: 'summary', id: summary.id }).wouldLeak()).toBe(true)
  })
})

describe('the level', () => {
  test('of a draft caps nothing; of a ready charter it keeps passages out of summaries', async () => {
    const { on, deps, pairId, noteId, document, charter } = await aReadyCharter(1)
    expect(await call(on.charter.level, { pairId })).toEqual({ level: 1 })
    const summary = await call(on.summaries.start, { pairId, title: 'Autumn', withNames: false })
    const passageIds = passagesOf(document).map(({ passageId }) => passageId)
    const carry = () => call(on.door.carry, { summaryId: summary.id, noteId, revision: 1, passageIds })
    await refused(carry(), 'DISCLOSURE_LEVEL')
    // A draft at a higher level changes nothing yet.
    const revision = await save(on, charter, { ...charter.content, disclosureLevel: 3 })
    await refused(carry(), 'DISCLOSURE_LEVEL')
    await call(on.charter.ready, { charterId: charter.id, baseRevision: revision })
    expect((await carry()).carried).toHaveLength(1)
    expect(leavingOf(deps.vault, { kind: 'summary', id: summary.id }).levelForbids()).toBe(false)
  })

  test('lowered later, it keeps a summary with passages from leaving; the summary stays as it is', async () => {
    const { on, deps, pairId, noteId, document, charter } = await aReadyCharter(3)
    const summary = await call(on.summaries.start, { pairId, title: 'Autumn', withNames: false })
    const passageIds = passagesOf(document).map(({ passageId }) => passageId)
    await call(on.door.carry, { summaryId: summary.id, noteId, revision: 1, passageIds })
    const revision = await save(on, charter, { ...charter.content, disclosureLevel: 2 })
    await call(on.charter.ready, { charterId: charter.id, baseRevision: revision })
    expect(leavingOf(deps.vault, { kind: 'summary', id: summary.id }).levelForbids()).toBe(true)
    expect((await call(on.summaries.open, { summaryId: summary.id })).carried).toHaveLength(1)
    const empty = await call(on.summaries.start, { pairId, title: 'Dates', withNames: false })
    expect(leavingOf(deps.vault, { kind: 'summary', id: empty.id }).levelForbids()).toBe(false)
  })

  test.each([0, 1] as const)(
    '%i keeps every summary from leaving, also one in words of one’s own',
    async (level) => {
      const { deps, on, pairId } = await aReadyCharter(level)
      const summary = await call(on.summaries.start, {
        pairId,
        title: 'What we talk about',
        withNames: false,
      })
      expect(leavingOf(deps.vault, { kind: 'summary', id: summary.id }).levelForbids()).toBe(true)
    },
  )

  test('is null without a ready charter', async () => {
    const { on, pairId } = await aCharter()
    expect(await call(on.charter.level, { pairId })).toEqual({ level: null })
  })
})

describe('a charter among other things', () => {
  test('is found by its words, of its pair only, and not in the trash', async () => {
    const { deps, on, pairId, charter } = await aCharter()
    await save(on, charter, agreed(charter.content))
    const found = (filters: { pairId?: string } = {}) =>
      searchVault(deps.vault, { text: 'confidentiality', mode: 'typing', filters, limit: 10, after: null })
        .hits
    expect(found().map(({ target }) => target)).toEqual([{ kind: 'charter', pairId, charterId: charter.id }])
    expect(found({ pairId: addPair(deps.vault, 'Luc Tremblay') })).toEqual([])
    await call(on.trash.put, { kind: 'charter', id: charter.id })
    expect(found()).toEqual([])
    await call(on.trash.restore, { kind: 'charter', id: charter.id })
    expect(found()).toHaveLength(1)
  })

  test('the newest is the one that counts; deleted for good it is gone from both rooms', async () => {
    const { deps, on, pairId, charter } = await aReadyCharter(1)
    const newer = await call(on.charter.start, { pairId, title: 'Second', parts: [] })
    expect((await call(on.charter.list, { pairId })).map(({ title }) => title)).toEqual([
      'Second',
      'How we learn',
    ])
    expect(await call(on.charter.level, { pairId })).toEqual({ level: 1 })
    await call(on.trash.put, { kind: 'charter', id: charter.id })
    expect(await call(on.trash.list, {})).toMatchObject([{ kind: 'charter', partnerName: 'Maya Okafor' }])
    expect(await call(on.charter.level, { pairId })).toEqual({ level: null })
    await call(on.trash.deleteForGood, { kind: 'charter', id: charter.id })
    expect(deps.vault.privateRoom.charters.parts(charter.id)).toEqual([])
    expect((await call(on.charter.list, { pairId })).map(({ id }) => id)).toEqual([newer.id])
    await refused(call(on.charter.open, { charterId: charter.id }), 'NOT_FOUND')
  })

  test('goes with its pair', async () => {
    const { deps, on, pairId, charter } = await aReadyCharter()
    await call(on.trash.put, { kind: 'pair', id: pairId })
    await refused(call(on.charter.open, { charterId: charter.id }), 'NOT_FOUND')
    await call(on.trash.deleteForGood, { kind: 'pair', id: pairId })
    expect(deps.vault.sharedRoom.charters.find(charter.id)).toBeUndefined()
    expect(deps.vault.sharedRoom.charterVersions.list(charter.id)).toEqual([])
    expect(deps.vault.privateRoom.charters.of(pairId)).toEqual([])
  })
})

test('every wording of the library has a field for each of its blanks, and no field stands unused', async () => {
  const { on } = await aCharter([])
  const kinds = await call(on.charter.library, {})
  for (const { key, blanks, wordings } of kinds) {
    const used = new Set(
      wordings.flatMap(({ text }) => [...text.matchAll(/\{([a-z]+)\}/gu)].map(([, name]) => name)),
    )
    expect([key, used]).toEqual([key, new Set(blanks.map(({ name }) => name))])
    expect(wordings.length).toBeGreaterThanOrEqual(2)
  }
  const confidential = kinds.find(({ key }) => key === 'confidentiality')
  for (const { text } of confidential?.wordings ?? [])
    expect(text).toMatch(/danger to a person, breach of law/u)
})
