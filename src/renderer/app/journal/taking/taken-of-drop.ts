// Which of the files that were dropped together are taken as hand-over files, before an editor or a field gets them.
// Invariant: where one is, all are, whatever a mail program made of their names; only cards on their field are left to it.

const OURS = /\.(duologue|duocard)$/i
const CARD = /\.duocard$/i

interface Named {
  readonly name: string
}

/** None: they are left to whatever lies below. */
export function takenOfDrop<File extends Named>(files: readonly File[], isOnCardField: boolean): File[] {
  const taken = files.filter(({ name }) => !(isOnCardField && CARD.test(name)))
  return taken.some(({ name }) => OURS.test(name)) ? taken : []
}

/** Of files dropped where cards are asked for: a mail or a picture may hold one, too. */
export const cardOfDrop = <File extends Named>(files: readonly File[]): File | undefined =>
  files.find(({ name }) => CARD.test(name)) ?? files[0]
