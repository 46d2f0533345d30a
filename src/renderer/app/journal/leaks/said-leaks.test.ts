import { expect, test } from 'vitest'
import type { SaidLeak } from '../../../../contract/handover'
import { saidLeaksInWords } from './said-leaks'

const leak = (quote: string, field: SaidLeak['field']): SaidLeak => ({
  key: '0'.repeat(64),
  kind: 'sum',
  quote,
  source: { kind: 'pattern' },
  original: null,
  names: [],
  field,
})

test('each field is named once, with every word that cannot leave', () => {
  const about = { is: 'comment', about: 'People answer.' } as const
  const leaks = [
    leak('4 million euros', { is: 'note' }),
    leak('Lyon', { is: 'note' }),
    leak('Henrik', about),
    leak('Henrik', about),
    leak('Henrik', { is: 'comment', about: '' }),
  ]
  expect(saidLeaksInWords(leaks, 'note')).toEqual([
    'In your note: “4 million euros”, “Lyon”.',
    'In your comment on “People answer.”: “Henrik”.',
    'In your comment about all of it: “Henrik”.',
  ])
  expect(saidLeaksInWords(leaks.slice(0, 1), 'reason')).toEqual(['In your reason: “4 million euros”.'])
})
