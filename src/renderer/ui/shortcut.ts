// A key combination as this platform writes it: ⌘⇧S on a Mac, Ctrl ⇧ S elsewhere.
export const isMac = /mac/iu.test(navigator.userAgent)

export function shortcut(key: string, ...also: readonly 'shift'[]): string {
  const parts = [isMac ? '⌘' : 'Ctrl', ...also.map(() => '⇧'), key]
  return parts.join(isMac ? '' : ' ')
}
