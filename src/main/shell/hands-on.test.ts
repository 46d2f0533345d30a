import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { handsOn } from './hands-on'

test('a hand counts for two seconds after a key or a button, and moving the mouse does not', () => {
  const page = new EventEmitter()
  let time = 1_000_000
  const isHandOn = handsOn(page as unknown as WebContents, () => time)
  expect(isHandOn()).toBe(false)
  page.emit('input-event', {}, { type: 'mouseMove' })
  expect(isHandOn()).toBe(false)
  page.emit('input-event', {}, { type: 'mouseUp' })
  expect(isHandOn()).toBe(true)
  time += 1_999
  expect(isHandOn()).toBe(true)
  time += 1
  expect(isHandOn()).toBe(false)
  page.emit('input-event', {}, { type: 'rawKeyDown' })
  expect(isHandOn()).toBe(true)
})
