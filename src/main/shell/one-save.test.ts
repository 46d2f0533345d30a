import { expect, test } from 'vitest'
import { oneSave } from './one-save'

test('while a file is saved no other one is begun; afterwards it is, also after a failure', async () => {
  const saveOne = oneSave()
  let finish = (): void => undefined
  const first = saveOne(() => new Promise<{ is: 'saved' }>((done) => (finish = () => done({ is: 'saved' }))))
  expect(await saveOne(() => Promise.reject(new Error('begun')))).toEqual({ is: 'cancelled' })
  finish()
  expect(await first).toEqual({ is: 'saved' })
  await expect(saveOne(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(await saveOne(() => Promise.resolve('again'))).toBe('again')
})
