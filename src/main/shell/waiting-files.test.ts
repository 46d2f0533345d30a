import { expect, test } from 'vitest'
import { filesAmong, waitingFiles } from './waiting-files'

test('files of ours are found among the arguments, by their endings alone', () => {
  const given = ['--no-sandbox', 'Hand-over.duologue', '/mail/Card 1.DUOCARD', '/mail/Summary.pdf.age']
  expect(filesAmong(given, '/home/maya')).toEqual([
    '/home/maya/Hand-over.duologue',
    '/mail/Card 1.DUOCARD',
    '/mail/Summary.pdf.age',
  ])
  expect(filesAmong(['--file=x.duologue', 'notes.pdf', '.'], '/')).toEqual([])
})

test('a file address, as programs that open files give it, is a path; one of another machine is none', () => {
  expect(filesAmong(['file:///mail/Hand-over%202.duologue', 'file://elsewhere/x.duologue'], '/')).toEqual([
    '/mail/Hand-over 2.duologue',
  ])
})

test('every file is taken once, in the order in which they came', () => {
  const waiting = waitingFiles()
  expect(waiting.take()).toBeUndefined()
  waiting.come('/a.duologue')
  waiting.come('/b.duologue')
  waiting.come('/a.duologue')
  expect(waiting.count()).toBe(2)
  expect(waiting.take()).toBe('/a.duologue')
  expect(waiting.take()).toBe('/b.duologue')
  expect(waiting.take()).toBeUndefined()
})

test('whoever listens hears of each file', () => {
  const waiting = waitingFiles()
  let heard = 0
  waiting.onCome(() => (heard += 1))
  waiting.come('/a.duologue')
  waiting.come('/b.duologue')
  expect(heard).toBe(2)
})

test('over a lock only files that still wait go along, not one that was taken', () => {
  const waiting = waitingFiles()
  const started = ['--no-sandbox', '/a.duologue']
  waiting.come('/a.duologue')
  waiting.come('/b.duologue')
  expect(waiting.argumentsAfterLock(started)).toEqual(['--no-sandbox', '/a.duologue', '/b.duologue'])
  waiting.take()
  expect(waiting.argumentsAfterLock(started)).toEqual(['--no-sandbox', '/b.duologue'])
  waiting.take()
  expect(waiting.argumentsAfterLock(started)).toEqual(['--no-sandbox'])
  expect(waiting.argumentsAfterLock(['--no-sandbox'])).toBeUndefined()
})

test('only so many wait at once', () => {
  const waiting = waitingFiles()
  for (let number = 0; number < 80; number += 1) waiting.come(`/${String(number)}.duologue`)
  expect(waiting.count()).toBe(50)
})
