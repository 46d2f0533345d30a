// Every browser session the app ever makes: no request but the app's own pages, no permission, no dictionary.
import { app, type Session } from 'electron'

export interface RefusedRequests {
  count(): number
}

/** Must run before the app is ready, so that the default session is caught too (security.md 2.6). */
export function guardSessions(): RefusedRequests {
  let refused = 0
  app.on('session-created', (session) => {
    refuseSpelling(session)
    refusePermissions(session)
    session.webRequest.onBeforeRequest(({ url }, answer) => {
      const isOwn = url.startsWith('app://') || (__E2E__ && url.startsWith('devtools://'))
      if (!isOwn) refused += 1
      answer({ cancel: !isOwn })
    })
    session.on('will-download', (event) => event.preventDefault())
  })
  return { count: () => refused }
}

function refuseSpelling(session: Session): void {
  session.setSpellCheckerEnabled(false)
  // On macOS the system's own checker is used; it takes neither call.
  if (process.platform === 'darwin') return
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('app://none/')
}

function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
