// `app://duologue/…`: the built page and nothing else. An exact list of files, no path arithmetic.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { protocol, type Session } from 'electron'

export const APP_ORIGIN = 'app://duologue'
export const PAGE_URL = `${APP_ORIGIN}/index.html`

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "webrtc 'block'",
  "require-trusted-types-for 'script'",
  // ProseMirror passes pasted HTML through this policy; the editor's own allow-list comes first.
  'trusted-types ProseMirrorClipboard',
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

/** Serves the files under `folder` as they are listed now; anything else is 404. */
export function serveApp(session: Session, folder: string): void {
  const files = new Map(listFiles(folder).map((path) => [`${APP_ORIGIN}/${path}`, join(folder, path)]))
  session.protocol.handle('app', (request) => {
    const file = files.get(request.url)
    const type = file === undefined ? undefined : contentTypes[extname(file)]
    if (request.method !== 'GET' || file === undefined || type === undefined) return notFound()
    return respond(readFileSync(file), type, CONTENT_SECURITY_POLICY)
  })
}

/** Serves one HTML document and nothing else, under a policy that allows its one inline style and no script. */
export function serveDocument(session: Session, url: string, html: string, styleHash: string): void {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'font-src data:',
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
  session.protocol.handle('app', (request) =>
    request.url === url ? respond(Buffer.from(html), 'text/html; charset=utf-8', policy) : notFound(),
  )
}

function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? listFiles(folder, path) : [path]
  })
}

const notFound = (): Response => new Response('not found', { status: 404 })

function respond(body: Buffer, type: string, policy: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  })
}
