// The one window: sandboxed, isolated, unable to navigate anywhere, its title always the same.
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen, session, type Rectangle } from 'electron'
import { APP_ORIGIN, PAGE_URL, serveApp } from './app-protocol'
import { m } from './messages'

const PARTITION = 'persist:duologue'
const PAPER = { light: '#fbfaf7', dark: '#1c1f22' } as const

export function createWindow(bounds: Rectangle | undefined): BrowserWindow {
  const partition = session.fromPartition(PARTITION)
  serveApp(partition, join(__dirname, '../renderer'))
  const window = new BrowserWindow({
    ...(bounds !== undefined && isOnScreen(bounds) ? bounds : { width: 1360, height: 860 }),
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: m.appName,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      session: partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: __E2E__,
    },
  })
  window.setContentProtection(process.platform !== 'linux' && !__E2E__)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(PAGE_URL)
  return window
}

/** For every web contents of the app, the print window too: no navigation, no second window, no webview. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', refuseOther)
    contents.on('will-redirect', refuseOther)
    contents.on('will-frame-navigate', (event) => {
      if (event.url !== PAGE_URL) event.preventDefault()
    })
  })
}

function refuseOther(event: { preventDefault(): void }, url: string): void {
  if (url !== PAGE_URL) event.preventDefault()
}

/** The screen it stood on may have been unplugged since. */
function isOnScreen({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const overlapX = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
    const overlapY = Math.min(y + height, area.y + area.height) - Math.max(y, area.y)
    return overlapX > 100 && overlapY > 100
  })
}

/** True only for messages of the window's own page, not of a frame in it. */
export function isOwnPage(window: BrowserWindow, frame: Electron.WebFrameMain | null): boolean {
  if (frame === null || frame !== window.webContents.mainFrame) return false
  return frame.url.startsWith(`${APP_ORIGIN}/`)
}
