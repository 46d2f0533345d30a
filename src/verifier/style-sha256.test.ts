// The verifier knows every look an export can have. A changed sheet or face gets a line more in style-sha256.ts; none is
// ever taken away, as files with the older looks are out there.
import { expect, test } from 'vitest'
import { stylesFor as builtStylesFor } from '../../scripts/verifier.mjs'
import { stylesFor } from '../main/exporter/print-styles'
import { sha256Of } from '../signed/bytes'
import { STYLE_SHA256 } from './style-sha256'

const letters = ['ł', 'Ж', 'λ']

test('whatever letters a paper holds, its styles are known', () => {
  const written = [0, 1, 2, 3, 4, 5, 6, 7].map((which) =>
    sha256Of(stylesFor(letters.filter((_, bit) => (which >> bit) % 2 === 1).join(''))),
  )
  expect(new Set(written).size).toBe(8)
  expect(written.filter((sha256) => !STYLE_SHA256.has(sha256))).toEqual([])
})

test('a build changes nothing about them', async () => {
  expect(sha256Of(await builtStylesFor('ł'))).toBe(sha256Of(stylesFor('ł')))
})
