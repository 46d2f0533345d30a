// Tags and people are the same but for their kind: this is where the two are told apart.
import type { Label } from '../../../contract/labels'
import type { OpenJournal } from '../../app/journal/journal-context'

export type LabelKind = 'tag' | 'person'

/** The queries of one kind. */
export const queriesOf = ({ queries }: Pick<OpenJournal, 'queries'>, kind: LabelKind) =>
  kind === 'tag' ? queries.tags : queries.people

/** The one that bears a name already; undefined for any other refusal. */
export function bearerIn(error: unknown): Pick<Label, 'id' | 'name'> | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'NAME_TAKEN' || !('data' in error))
    return undefined
  const { data } = error
  if (typeof data !== 'object' || data === null || !('id' in data) || !('name' in data)) return undefined
  return typeof data.id === 'string' && typeof data.name === 'string'
    ? { id: data.id, name: data.name }
    : undefined
}
