// Real keys, clicks and windows through the X server (xdotool): the app cannot tell them from a person's.
import { execFileSync } from 'node:child_process'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const xdotool = (...args: string[]): string => execFileSync('xdotool', args, { encoding: 'utf8' }).trim()

/** The visible windows of this name; none is no error. */
export function windowsNamed(name: string): string[] {
  try {
    return xdotool('search', '--onlyvisible', '--name', `^${name}$`).split('\n').filter(Boolean)
  } catch {
    return []
  }
}

export function boundsOf(window: string): Bounds {
  const [x = 0, y = 0, width = 0, height = 0] = ['X', 'Y', 'WIDTH', 'HEIGHT'].map((name) =>
    Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(xdotool('getwindowgeometry', '--shell', window))?.[1]),
  )
  return { x, y, width, height }
}

export function place(window: string, { x, y, width, height }: Bounds): void {
  xdotool('windowsize', '--sync', window, String(width), String(height))
  xdotool('windowmove', window, String(x), String(y))
}

/** There is no window manager on the screen of the tests, so the keyboard is given to the window by hand. */
export const focus = (window: string): string => xdotool('windowfocus', '--sync', window)

/** Key by key, then the keys of `afterwards` without a pause. */
export function type(words: string, ...afterwards: string[]): void {
  xdotool(
    'type',
    '--delay',
    '12',
    '--args',
    '1',
    words,
    ...(afterwards.length > 0 ? ['key', ...afterwards] : []),
  )
}

export const press = (...keys: string[]): string => xdotool('key', ...keys)

/** At a place inside the window, in shares of its size. */
export function click(window: string, across: number, down: number): void {
  const { width, height } = boundsOf(window)
  const [x, y] = [Math.round(width * across), Math.round(height * down)]
  xdotool('mousemove', '--window', window, String(x), String(y), 'click', '1')
}
