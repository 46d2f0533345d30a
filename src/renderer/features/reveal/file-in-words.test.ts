import { expect, test } from 'vitest'
import { fileInWords } from './file-in-words'

test('a save that was cancelled says that nothing left, that the register has no line, and what stands', () => {
  const words = fileInWords({ is: 'cancelled' }, 'Maya Okafor')
  expect(words).toContain('nothing left the vault')
  expect(words).toContain('the register has no line for it')
  expect(words).toContain('What you signed stands here; save the file for Maya whenever you like.')
})

test('a saved file is to be given; any other end is said as of every export', () => {
  expect(fileInWords({ is: 'saved', fileName: 'Hand-over.duologue' }, 'Maya Okafor')).toContain(
    'Give Maya the file',
  )
  expect(fileInWords({ is: 'diskFull' }, 'Maya Okafor')).toContain('The disk is full')
})
