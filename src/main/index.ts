// Composition root of the shell process: refuse, harden, then start.
import './compat'
import './private-files'
import { join } from 'node:path'
import { app, dialog } from 'electron'
import { startShell } from './shell/app'
import { registerAppScheme } from './shell/app-protocol'
import { m } from './shell/messages'
import { guardSessions } from './shell/sessions'
import { hardenCommandLine, refusedArgument } from './shell/switches'
import { filesAmong, waitingFiles } from './shell/waiting-files'
import { confineContents } from './shell/window'
import { answerVerify } from './verify/asked'

const refused = __E2E__ ? undefined : refusedArgument(process.argv)
const verified = refused === undefined ? answerVerify(process.argv, app.isPackaged) : undefined
if (verified !== undefined) app.exit(verified)
else if (refused === undefined) begin()
else {
  console.error(m.refusedArgument(refused))
  app.exit(64)
}

function begin(): void {
  app.setName('Duologue')
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', profileFolder())
  // Chromium writes it into a PDF as its creator; which laptop made it is nobody's business.
  app.userAgentFallback = 'Duologue'
  hardenCommandLine()
  registerAppScheme()
  // enableSandbox() drops --no-sandbox, without which Chromium does not run as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  const refusedRequests = guardSessions()
  confineContents()
  if (!app.requestSingleInstanceLock()) {
    console.error(m.alreadyOpen)
    app.exit(0)
    return
  }
  const waiting = waitingFiles()
  const comeOf = (given: readonly string[], workingFolder: string) =>
    filesAmong(given, workingFolder).forEach((path) => waiting.come(path))
  comeOf(process.argv.slice(1), process.cwd())
  // The Mac's way; it comes before the app is ready, too.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    comeOf([path], '/')
  })
  app
    .whenReady()
    .then(() => {
      const window = startShell(refusedRequests, waiting)
      app.on('second-instance', (_event, given, workingFolder) => {
        comeOf(given.slice(1), workingFolder)
        if (window.isMinimized()) window.restore()
        window.focus()
      })
    })
    .catch((error: unknown) => {
      dialog.showErrorBox(m.notStarted.title, error instanceof Error ? error.name : m.notStarted.unknown)
      app.exit(1)
    })
}

/** Local, not roaming: sealed drafts lie in it. */
function profileFolder(): string {
  const local = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined
  return join(local ?? app.getPath('appData'), 'Duologue')
}
