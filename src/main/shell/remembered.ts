// What survives between two starts of the shell: which vault, and where the window stood. No content.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { writeFileAtomically } from '../folder/atomic-write'

const rectangle = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(200),
  height: z.number().int().min(200),
})

const shape = z.strictObject({
  vaultFolder: z.string().nullable(),
  /** Every vault that was opened here, newest first. */
  knownFolders: z.array(z.string()).max(50).default([]),
  bounds: rectangle.nullable(),
  /** Locked in order to sit together; forgotten at the next start. */
  sitTogetherNext: z.boolean().default(false),
  /** When to say "1 item" while the vault is locked, soonest first. Empty unless that was asked for. */
  reminderInstants: z.array(z.iso.datetime()).max(10).default([]),
})

export type RememberedState = z.infer<typeof shape>

export interface Remembered {
  get(): RememberedState
  /** Failing to remember (a full disk) must never stop anything else. */
  update(change: Partial<RememberedState>): void
}

export function remembered(path: string): Remembered {
  let state = read(path)
  return {
    get: () => state,
    update: (change) => {
      state = { ...state, ...change }
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        writeFileAtomically(path, Buffer.from(`${JSON.stringify(state, null, 2)}\n`))
      } catch (error) {
        console.error(`shell state not remembered: ${error instanceof Error ? error.name : typeof error}`)
      }
    },
  }
}

function read(path: string): RememberedState {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { vaultFolder: null, knownFolders: [], bounds: null, sitTogetherNext: false, reminderInstants: [] }
  }
}
