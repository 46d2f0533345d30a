import { expect, test } from 'vitest'
import { fileAmong, waitingFile } from './waiting-file'

test('a file of ours is found among the arguments, by its ending alone', () => {
  expect(fileAmong(['--no-sandbox', 'Hand-over.duologue'], '/home/maya')).toBe(
    '/home/maya/Hand-over.duologue',
  )
  expect(fileAmong(['/mail/Card 1.DUOCARD'], '/')).toBe('/mail/Card 1.DUOCARD')
  expect(fileAmong(['--file=x.duologue', 'notes.pdf', '.'], '/')).toBeUndefined()
})

test('a file address, as programs that open files give it, is a path; one of another machine is none', () => {
  expect(fileAmong(['file:///mail/Hand-over%202.duologue'], '/')).toBe('/mail/Hand-over 2.duologue')
  expect(fileAmong(['file://elsewhere/x.duologue'], '/')).toBeUndefined()
})

test('a file is taken once, the last one that came', () => {
  const waiting = waitingFile()
  expect(waiting.take()).toBeUndefined()
  waiting.come('/a.duologue')
  waiting.come('/b.duologue')
  expect(waiting.take()).toBe('/b.duologue')
  expect(waiting.take()).toBeUndefined()
})

test('whoever listens hears of each file', () => {
  const waiting = waitingFile()
  let heard = 0
  waiting.onCome(() => (heard += 1))
  waiting.come('/a.duologue')
  waiting.come('/b.duologue')
  expect(heard).toBe(2)
})

test('over a lock only a file that still waits goes along, not one that was taken', () => {
  const waiting = waitingFile()
  const started = ['--no-sandbox', '/a.duologue']
  waiting.come('/a.duologue')
  expect(waiting.argumentsAfterLock(started)).toEqual(['--no-sandbox', '/a.duologue'])
  waiting.take()
  expect(waiting.argumentsAfterLock(started)).toEqual(['--no-sandbox'])
  expect(waiting.argumentsAfterLock(['--no-sandbox'])).toBeUndefined()
})
