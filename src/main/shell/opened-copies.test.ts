// Copies that another program has open, and their end.
import { chmodSync, existsSync, linkSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { openedCopies } from './opened-copies'

test('each copy has a folder of its own, for its owner alone', () => {
  const copies = openedCopies(join(temporaryFolder(), 'opened'))
  const [one, two] = [copies.newFolder(), copies.newFolder()]
  expect(one).not.toBe(two)
  expect(statSync(one).mode & 0o777).toBe(0o700)
})

test('all are emptied and removed, read-only ones too, and nothing a link leads to', () => {
  const base = temporaryFolder()
  const folder = join(base, 'opened')
  const copies = openedCopies(folder)
  const copy = join(copies.newFolder(), 'Plan.pdf')
  writeFileSync(copy, 'in clear')
  // Stands for a program that still holds the file.
  const held = join(base, 'held')
  linkSync(copy, held)
  chmodSync(copy, 0o400)
  const elsewhere = join(base, 'elsewhere')
  writeFileSync(elsewhere, 'not ours')
  symlinkSync(elsewhere, join(copies.newFolder(), 'link'))
  copies.removeAll()
  expect(existsSync(folder)).toBe(false)
  expect(readFileSync(held, 'utf8')).toBe('')
  expect(readFileSync(elsewhere, 'utf8')).toBe('not ours')
  expect(copies.removeAll).not.toThrow()
})
