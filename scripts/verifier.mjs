// Builds the one-file verifier (verify.html: opens in any browser, loads nothing) and the command for a plain Node.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isStarted, main, root } from './run.mjs'

const source = (name) => readFileSync(join(root, 'src', name), 'utf8')
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Writes verifier/verify.html and verifier/duologue-verify.cjs into the folder of a build. */
export async function buildVerifier(folder) {
  mkdirSync(join(root, folder, 'verifier'), { recursive: true })
  writeFileSync(join(root, folder, 'verifier/verify.html'), await verifierPage())
  writeFileSync(join(root, folder, 'verifier/duologue-verify.cjs'), await verifyScript())
}

/** Scripts and styles are named by their hashes: nothing else runs, not even from an altered copy's attributes. */
export async function verifierPage() {
  // Such a sign within a script would change where it ends.
  const script = (await bundled('src/verifier/page.ts', 'iife', 'es2022')).replaceAll('<!--', '<\\!--')
  const styles = `${source('renderer/styles/tokens.css')}\n${source('verifier/verifier.css')}`
  if (/<\/?script/i.test(script) || styles.includes('</')) throw new Error('markup in the verifier')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Duologue</title>
<style>${styles}</style>
</head>
<body>
${source('verifier/page.html')}<script>${script}</script>
</body>
</html>
`
}

/** The styles of an exported page with these words, as they are shipped. */
export async function stylesFor(words) {
  const code = await bundled('src/main/exporter/print-styles.ts', 'es', 'node18')
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return module.stylesFor(words)
}

export const verifyScript = () => bundled('src/main/verify/script.ts', 'cjs', 'node18')

async function bundled(entry, format, target) {
  // Not before it is needed: on a new machine the scripts are loaded before anything is installed.
  const { build } = await import('vite')
  const isForNode = format !== 'iife'
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ...(isForNode && { ssr: { noExternal: true } }),
    build: {
      write: false,
      target,
      minify: !isForNode,
      ssr: isForNode,
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { format, codeSplitting: false } },
    },
  })
  const [chunk, ...more] = output
  if (more.length > 0) throw new Error(`${entry} does not fit into one file`)
  return chunk.code
}

if (isStarted(import.meta.url)) await main(() => buildVerifier('out'))
