import { describe, expect, test } from 'vitest'
import { writingErrors } from '../../../contract/errors'
import { outcomeInWords } from './export-words'

describe('how an export went', () => {
  test('names a file that was there before and is there still', () => {
    const words = outcomeInWords({ is: 'fileExists', fileName: 'Autumn.pdf' })
    expect(words).toContain('“Autumn.pdf”, and it was not replaced. Nothing left the vault')
  })

  test('says which words of the file’s name keep it from leaving', () => {
    const words = outcomeInWords({ is: 'nameWouldLeak', words: ['Maya'] })
    expect(words).toMatch(/^The file’s name holds “Maya”: choose another name/u)
  })

  test('tells what was changed meanwhile from what leaks', () => {
    expect(outcomeInWords({ is: 'changedMeanwhile' })).toMatch(/^It was saved again .* Nothing left/u)
  })

  test.each([...Object.keys(writingErrors), 'anything else'])(
    'does not say that nothing left when the vault stopped on the way: %s',
    (code) => {
      const words = outcomeInWords({ is: 'vaultProblem', code })
      expect(words).toContain('look whether there is a file')
      expect(words).not.toContain('Nothing left')
      expect(words).not.toContain(code)
    },
  )
})
