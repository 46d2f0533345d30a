// Bundles a TypeScript entry of the tests into one file that plain Node runs in a process of its own.
import { join } from 'node:path'
import { build } from 'vite'

export const root = join(import.meta.dirname, '../..')

/** `entry`: path from the project's root. Returns the bundle's path. */
export async function bundle(entry: string): Promise<string> {
  const name = entry.replaceAll(/[^a-z-]/g, '_')
  const outDir = join(root, '.cache/test-bundles', name)
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { __E2E__: 'false' },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'entry.mjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2'] },
  })
  return join(outDir, 'entry.mjs')
}
