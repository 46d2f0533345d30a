// What the foot of the rail says about the network, and no more than is known.

export interface OfflineWords {
  readonly words: string
  readonly title: string | undefined
}

/** `refused`: requests the shell refused since its start; null while that is not known. */
export function offlineInWords(refused: number | null): OfflineWords {
  if (refused === null) return { words: 'Offline by design', title: undefined }
  if (refused === 0) return { words: 'Offline by design · nothing sent', title: undefined }
  const requests = refused === 1 ? '1 request' : `${String(refused)} requests`
  return {
    words: `Offline by design · ${String(refused)} refused`,
    title: `Something in the app asked for the network. Since Duologue was started the shell refused ${requests}; none of them left this laptop.`,
  }
}
