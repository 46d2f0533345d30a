import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAutosave, type SaveState } from './autosave'
import type { Words } from './words'

const wordsOf = (title: string): Words => ({ title, document: {} })
const refusal = (code: string) => Object.assign(new Error(code), { code })

function setUp() {
  const saved: { title: string; base: number }[] = []
  const sealed: (string | null)[] = []
  const states: SaveState['is'][] = []
  const vault = { revision: 1, refuses: '', inFlight: 0, mostInFlight: 0, sealRefuses: false }
  const autosave = createAutosave(
    {
      async save(words, base) {
        vault.inFlight += 1
        vault.mostInFlight = Math.max(vault.mostInFlight, vault.inFlight)
        await new Promise((resolve) => setTimeout(resolve, 100))
        vault.inFlight -= 1
        if (vault.refuses !== '') throw refusal(vault.refuses)
        if (base !== vault.revision) throw refusal('STALE_REVISION')
        vault.revision += 1
        saved.push({ title: words.title, base })
        return { revision: vault.revision }
      },
      async seal(words) {
        if (vault.sealRefuses) throw refusal('QuotaExceededError')
        sealed.push(words.title)
      },
      async dropSealed() {
        sealed.push(null)
      },
      onState: (state) => states.push(state.is),
    },
    1,
  )
  const type = (title: string) => autosave.edited(() => wordsOf(title))
  return { autosave, saved, sealed, states, vault, type }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('autosave', () => {
  test('seals at once, saves half a second after the last key, then drops the draft', async () => {
    const { saved, sealed, states, type } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(0)
    expect(sealed).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(499)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(101)
    expect(saved).toEqual([{ title: 'a', base: 1 }])
    await vi.advanceTimersByTimeAsync(50)
    expect(sealed.at(-1)).toBe(null)
    expect(states).toEqual(['unsaved', 'saving', 'saved'])
  })

  test('says once that there are unsaved words, however many keys follow', () => {
    const { states, type } = setUp()
    for (const words of ['a', 'ab', 'abc']) type(words)
    expect(states).toEqual(['unsaved'])
  })

  test('seals at most every 150 ms, and always the last words', async () => {
    const { sealed, type } = setUp()
    for (const title of ['a', 'ab', 'abc', 'abcd']) {
      type(title)
      await vi.advanceTimersByTimeAsync(20)
    }
    expect(sealed).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(150)
    expect(sealed).toEqual(['a', 'abcd'])
  })

  test('words typed during a save are saved after it, on the new revision, one save at a time', async () => {
    const { autosave, saved, states, vault, type } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(550)
    type('ab')
    void autosave.flush()
    void autosave.flush()
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([
      { title: 'a', base: 1 },
      { title: 'ab', base: 2 },
    ])
    expect(vault.mostInFlight).toBe(1)
    expect(states.at(-1)).toBe('saved')
  })

  test('a flush saves without waiting for the pause and resolves when all is in the vault', async () => {
    const { autosave, saved, type } = setUp()
    type('a')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect(await flushed).toBe(true)
    expect(saved).toHaveLength(1)
    expect(autosave.isSettled()).toBe(true)
  })

  test('a full disk keeps the words sealed and is tried again every ten seconds', async () => {
    const { saved, sealed, states, vault, type } = setUp()
    vault.refuses = 'DISK_FULL'
    type('a')
    await vi.advanceTimersByTimeAsync(700)
    expect(states.at(-1)).toBe('failed')
    expect(sealed.at(-1)).toBe('a')
    vault.refuses = ''
    await vi.advanceTimersByTimeAsync(10_100)
    expect(saved).toEqual([{ title: 'a', base: 1 }])
    expect(states.at(-1)).toBe('saved')
  })

  test('a stale revision is never overwritten: no retry, but what is typed on is still sealed', async () => {
    const { autosave, saved, sealed, states, vault, type } = setUp()
    vault.revision = 5
    type('a')
    await vi.advanceTimersByTimeAsync(700)
    type('ab')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(saved).toEqual([])
    expect(states.at(-1)).toBe('failed')
    expect(sealed.at(-1)).toBe('ab')
    expect(await autosave.flush()).toBe(true)
  })

  test('says so when words are neither saved nor sealed', async () => {
    const { autosave, vault, type } = setUp()
    vault.refuses = 'DISK_FULL'
    vault.sealRefuses = true
    type('a')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(200)
    expect(await flushed).toBe(false)
  })

  test('once left, it does not try again by itself', async () => {
    const { autosave, saved, vault, type } = setUp()
    vault.refuses = 'VAULT_UNREACHABLE'
    type('a')
    void autosave.flush()
    autosave.rest()
    await vi.advanceTimersByTimeAsync(200)
    vault.refuses = ''
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saved).toEqual([])
  })

  test('after the vault changed the draft itself, the next save builds on that revision', async () => {
    const { autosave, saved, vault, type } = setUp()
    vault.revision = 8
    expect(autosave.rebase(8)).toBe(true)
    type('b')
    await vi.advanceTimersByTimeAsync(700)
    expect(saved).toEqual([{ title: 'b', base: 8 }])
  })

  test('words typed while the vault changed the draft itself are neither dropped nor put over its change', async () => {
    const { autosave, saved, sealed, states, vault, type } = setUp()
    type('a')
    vault.revision = 8
    expect(autosave.rebase(8)).toBe(false)
    expect(autosave.isSettled()).toBe(false)
    await vi.advanceTimersByTimeAsync(700)
    expect(saved).toEqual([])
    expect(states.at(-1)).toBe('failed')
    expect(sealed.at(-1)).toBe('a')
  })
})

describe('a value that is not sealed', () => {
  test('is tried again while it could not be saved, and a flush says so until then', async () => {
    const saved: string[] = []
    let isFull = true
    const autosave = createAutosave<string>(
      {
        async save(value) {
          if (isFull) throw refusal('DISK_FULL')
          saved.push(value)
          return { revision: 0 }
        },
        onState: () => undefined,
      },
      0,
    )
    autosave.edited(() => 'a')
    autosave.edited(() => 'ab')
    expect(await autosave.flush()).toBe(false)
    isFull = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saved).toEqual(['ab'])
    expect(await autosave.flush()).toBe(true)
    expect(saved).toEqual(['ab'])
  })
})
