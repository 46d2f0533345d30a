// Reads a room with nothing but the published SQLCipher 4 layout, the raw key and Node's crypto: what really lies on disk.
import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

const PAGE = 4096
const [SALT, IV, MAC] = [16, 16, 64]
const [WAL_HEADER, FRAME_HEADER] = [32, 24]

/** Zetetic's design document: AES-256-CBC, then HMAC-SHA512 over ciphertext, IV and the little-endian page number. */
export function decryptPages(file: Buffer, key: Uint8Array): Buffer[] {
  const decrypt = decryption(file, key)
  return Array.from({ length: file.length / PAGE }, (_, at) =>
    decrypt(file.subarray(at * PAGE, (at + 1) * PAGE), at + 1),
  )
}

/** Every page of the room's file and of its -wal in clear, one after another. */
export function decryptedRoom(path: string, key: Uint8Array): Buffer {
  const file = readFileSync(path)
  const wal = existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)
  const decrypt = decryption(file, key)
  const frames: Buffer[] = []
  for (let at = WAL_HEADER; at + FRAME_HEADER + PAGE <= wal.length; at += FRAME_HEADER + PAGE) {
    const page = wal.subarray(at + FRAME_HEADER, at + FRAME_HEADER + PAGE)
    frames.push(decrypt(page, wal.readUInt32BE(at)))
  }
  return Buffer.concat([...decryptPages(file, key), ...frames])
}

function decryption(file: Buffer, key: Uint8Array): (page: Buffer, number: number) => Buffer {
  const salt = file.subarray(0, SALT)
  const macSalt = salt.map((byte) => byte ^ 0x3a)
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512')
  return (page, number) => {
    const start = number === 1 ? SALT : 0
    const end = PAGE - IV - MAC
    const numberBytes = Buffer.alloc(4)
    numberBytes.writeUInt32LE(number)
    const mac = createHmac('sha512', macKey)
      .update(page.subarray(start, end + IV))
      .update(numberBytes)
      .digest()
    if (!timingSafeEqual(mac, page.subarray(end + IV))) throw new Error(`page ${String(number)} was altered`)
    const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + IV)).setAutoPadding(false)
    return Buffer.concat([cipher.update(page.subarray(start, end)), cipher.final()])
  }
}
