// How a file is cut into chunks.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHUNK_BYTES, chunkCountOf, chunkSizeAt, MAX_ATTACHMENT_BYTES } from './attachment'

test.each([
  [0, [0]],
  [1, [1]],
  [CHUNK_BYTES - 1, [CHUNK_BYTES - 1]],
  [CHUNK_BYTES, [CHUNK_BYTES]],
  [CHUNK_BYTES + 1, [CHUNK_BYTES, 1]],
])('%i bytes are cut into %j', (sizeBytes, chunks) => {
  const cut = Array.from({ length: chunkCountOf(sizeBytes) }, (_, index) => chunkSizeAt(sizeBytes, index))
  expect(cut).toEqual(chunks)
})

test('every chunk but the last is full, the last is not empty, and together they are the file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_ATTACHMENT_BYTES }), (sizeBytes) => {
      const last = chunkCountOf(sizeBytes) - 1
      expect(chunkSizeAt(sizeBytes, last)).toBeGreaterThan(0)
      expect(last * CHUNK_BYTES + chunkSizeAt(sizeBytes, last)).toBe(sizeBytes)
      if (last > 0) expect(chunkSizeAt(sizeBytes, last - 1)).toBe(CHUNK_BYTES)
    }),
  )
})
