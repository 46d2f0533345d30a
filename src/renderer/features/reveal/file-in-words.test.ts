import { expect, test } from 'vitest'
import { fileInWords } from './file-in-words'

const maya = { partnerName: 'Maya Okafor', trust: 'compared' } as const

test('a save that was cancelled says that nothing left, that the register has no line, and what stands', () => {
  const words = fileInWords({ is: 'cancelled' }, maya)
  expect(words).toContain('nothing left the vault')
  expect(words).toContain('the register has no line for it')
  expect(words).toContain('What you signed stands here; save the file for Maya whenever you like.')
})

test('a saved file is to be given; any other end is said as of every export', () => {
  expect(fileInWords({ is: 'saved', fileName: 'Hand-over.duologue' }, maya)).toContain('Give Maya the file')
  expect(fileInWords({ is: 'diskFull' }, maya)).toContain('The disk is full')
})

test('until the digits were compared nobody is said to be the only one who can open it', () => {
  const saved = { is: 'saved', fileName: 'Hand-over.duologue' } as const
  expect(fileInWords(saved, maya)).toContain('Only Maya and you can open it')
  const words = fileInWords(saved, { ...maya, trust: 'notCompared' })
  expect(words).not.toContain('Only Maya')
  expect(words).toContain('Sealed for the card you have of Maya; compare the digits to be sure it is theirs.')
})
