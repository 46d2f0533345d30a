// Pictures as files: one of two colours, red to the left and blue to the right; and one of black and white squares.
import { crc32, deflateSync } from 'node:zlib'

export function pngOf(width: number, height: number): Buffer {
  const pixels = Array.from({ length: width }, (_, x) => (x < width / 2 ? [255, 0, 0] : [0, 0, 255]))
  const row = Buffer.from([0, ...pixels.flat()])
  // 8 bits of red, green and blue each
  return png({ width, height, colourType: 2, rows: Array.from({ length: height }, () => row) })
}

/** Each square `scale` pixels wide; true: black. */
export function pngOfSquares(squares: readonly (readonly boolean[])[], scale: number): Buffer {
  const rows = squares.flatMap((line) => {
    const row = Buffer.from([0, ...line.flatMap((isDark) => repeated(isDark ? 0 : 255, scale))])
    return repeated(row, scale)
  })
  return png({ width: (squares[0]?.length ?? 0) * scale, height: rows.length, colourType: 0, rows })
}

const repeated = <One>(one: One, times: number): One[] => Array.from({ length: times }, () => one)

interface Picture {
  readonly width: number
  readonly height: number
  readonly colourType: number
  readonly rows: readonly Buffer[]
}

function png({ width, height, colourType, rows }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colourType], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
