// The name a person gives a file leaves with it: the vault says which of its words may not. They are known here anyway.
import type { ControlClient } from './vault-processes'

type NameToCheck = Parameters<ControlClient['checkFileName']>[0]

export async function wordsInName(
  control: ControlClient,
  { fileName, subject = null, cardOf = null }: Pick<NameToCheck, 'fileName'> & Partial<NameToCheck>,
): Promise<string[]> {
  const { words } = await control.checkFileName({ fileName, subject, cardOf })
  return words
}
