import { expect, test, vi } from 'vitest'
import { createProcessOwner } from './process-owner'

function setUp() {
  const endProcesses = vi.fn()
  return { endProcesses, owner: createProcessOwner<string>(endProcesses) }
}

test('a conversation that is left ends its processes, once', () => {
  const { owner, endProcesses } = setUp()
  owner.own('create')
  owner.end('create')
  owner.end('create')
  expect(endProcesses).toHaveBeenCalledTimes(1)
})

test('it does not end those of a later conversation', () => {
  const { owner, endProcesses } = setUp()
  owner.own('unlock')
  owner.own('demo')
  owner.end('unlock')
  expect(endProcesses).not.toHaveBeenCalled()
})

test('it does not end those of an open vault', () => {
  const { owner, endProcesses } = setUp()
  owner.own('unlock')
  owner.release()
  owner.end('unlock')
  expect(endProcesses).not.toHaveBeenCalled()
})
