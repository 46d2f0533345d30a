// How long a text is once encoded. Invariant: agrees with what an encoder would write, without one.

/** Size of `text` in UTF-8 bytes; a lone surrogate counts as the three bytes of U+FFFD that replace it. */
export function utf8SizeBytes(text: string): number {
  let sizeBytes = 0
  for (let index = 0; index < text.length; index += 1) {
    sizeBytes += bytesOf(text, index)
  }
  return sizeBytes
}

/** Bytes of the UTF-16 unit at `index`: the halves of a surrogate pair count two each, which makes four. */
function bytesOf(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  return isHalfOfPair(text, index, unit) ? 2 : 3
}

function isHalfOfPair(text: string, index: number, unit: number): boolean {
  if (isHigh(unit)) return isLow(text.charCodeAt(index + 1))
  return isLow(unit) && index > 0 && isHigh(text.charCodeAt(index - 1))
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
