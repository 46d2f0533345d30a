// The name of a file that leaves, from what a person typed. Invariant: it ends as its kind does, and every system can
// hold it, whoever gets the file.

/** Names of devices, on Windows, whatever ending follows. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** In UTF-8. Systems allow 255; while a file is written it has a longer name. */
const MAX_BYTES = 230

/** `ending`: such as `pdf` or `pdf.age`. A name that ends otherwise keeps that, and gets this one behind it. */
export function completeName(typed: string, ending: string): string {
  const missing = missingOf(typed, ending)
  const whole = missing === null ? typed : `${typed.replace(/[. ]+$/, '')}.${missing}`
  const at = whole.length - 1 - lengthOfEnding(whole, ending)
  const stem = heldEverywhere(whole.slice(0, at))
  return shortened(stem, whole.slice(at))
}

/** Null: nothing. Of `pdf.age`, `a.pdf` lacks `age` only. */
function missingOf(typed: string, ending: string): string | null {
  const parts = ending.split('.')
  const last = parts.at(-1) ?? ending
  if (endsWith(typed, ending) || endsWith(typed, last)) return null
  const [first = ending] = parts
  return parts.length > 1 && endsWith(typed, first) ? last : ending
}

const endsWith = (name: string, ending: string): boolean =>
  name.length > ending.length + 1 && name.toLowerCase().endsWith(`.${ending}`)

/** Of all of it, or of its last part. */
const lengthOfEnding = (name: string, ending: string): number =>
  endsWith(name, ending) ? ending.length : (ending.split('.').at(-1) ?? ending).length

function heldEverywhere(stem: string): string {
  if (stem === '') return '_'
  const [device = ''] = stem.split('.')
  return RESERVED.test(device.trimEnd()) ? `_${stem}` : stem
}

function shortened(stem: string, rest: string): string {
  let name = ''
  for (const sign of stem) {
    if (Buffer.byteLength(`${name}${sign}${rest}`) > MAX_BYTES) break
    name += sign
  }
  return `${name === stem ? stem : name.replace(/[. ]+$/, '')}${rest}`
}
