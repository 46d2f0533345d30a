import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { HAND_OVER_MAX_BYTES } from '../../contract/shell'
import { readBounded } from './read-bounded'

test('a file comes as base64; an empty one, too, and one behind a link', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.duologue')
  writeFileSync(path, 'sealed')
  symlinkSync(path, join(folder, 'link.duologue'))
  writeFileSync(join(folder, 'empty.duologue'), '')
  expect(await readBounded(path)).toEqual({ is: 'file', fileName: 'a.duologue', bytes: btoa('sealed') })
  expect(await readBounded(join(folder, 'link.duologue'))).toMatchObject({
    is: 'file',
    bytes: btoa('sealed'),
  })
  expect(await readBounded(join(folder, 'empty.duologue'))).toMatchObject({ is: 'file', bytes: '' })
})

test('the largest is read, one byte more is not, and two gigabytes are refused unread', async () => {
  const folder = temporaryFolder()
  const sized = (name: string, bytes: number) => {
    const path = join(folder, name)
    writeFileSync(path, '')
    truncateSync(path, bytes)
    return path
  }
  const largest = await readBounded(sized('largest', HAND_OVER_MAX_BYTES))
  expect(largest.is).toBe('file')
  expect(await readBounded(sized('over', HAND_OVER_MAX_BYTES + 1))).toMatchObject({ is: 'tooLarge' })
  expect(await readBounded(sized('huge', 2 * 1024 ** 3))).toMatchObject({ is: 'tooLarge' })
})

test('a folder, a pipe nobody writes into, and a file that is gone cannot be read', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'folder.duologue'))
  execFileSync('mkfifo', [join(folder, 'pipe.duologue')])
  for (const name of ['folder.duologue', 'pipe.duologue', 'gone.duologue'])
    expect(await readBounded(join(folder, name)), name).toEqual({ is: 'unreadable', fileName: name })
})
