// What the keys process says to the vault process, once, over a port only these two hold.
import { z } from 'zod'
import { unsealedHeader } from '../folder/header'
import type { RefusalCode } from '../refusal'

const key = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === 32)

export const openRooms = z.strictObject({
  keys: z.strictObject({ privateRoom: key, sharedRoom: key, header: key, drafts: key, identity: key }),
  /** The header without its HMAC, checked by the keys process. */
  header: unsealedHeader,
  /** True: the rooms do not exist yet and are made now; the header is written last. */
  create: z.boolean(),
})

export type OpenRooms = z.infer<typeof openRooms>

/** Sit-together mode: nothing in it opens the private room or signs, and a process that asks for this takes nothing more. */
export const openTogether = z.strictObject({
  keys: z.strictObject({ sharedRoom: key, header: key, drafts: key }),
  header: unsealedHeader,
})

export type OpenTogether = z.infer<typeof openTogether>

export const roomsAnswer = z.discriminatedUnion('opened', [
  z.strictObject({ opened: z.literal(true) }),
  z.strictObject({
    opened: z.literal(false),
    code: z.custom<RefusalCode>((value) => typeof value === 'string'),
    data: z.record(z.string(), z.unknown()).optional(),
  }),
])

export type RoomsAnswer = z.infer<typeof roomsAnswer>
