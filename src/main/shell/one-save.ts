// One file is saved at a time: what is asked meanwhile, as by the second half of a double click, is not begun.
import type { ExportOutcome } from '../../contract/shell'

export type OneSave = <Outcome>(
  save: () => Promise<Outcome>,
) => Promise<Outcome | Extract<ExportOutcome, { is: 'cancelled' }>>

export function oneSave(): OneSave {
  let isSaving = false
  return async (save) => {
    if (isSaving) return { is: 'cancelled' }
    isSaving = true
    try {
      return await save()
    } finally {
      isSaving = false
    }
  }
}
