// Builds main (and its processes), preload and page: the release into out/, with DUOLOGUE_BUNDLE=e2e the test build.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { spellingData } from './scripts/spelling-data.mjs'

const forTests = process.env['DUOLOGUE_BUNDLE'] === 'e2e'
const outDir = (part: string) => resolve(forTests ? 'out-e2e' : 'out', part)
const define = { __E2E__: JSON.stringify(forTests) }

// One bundle runs on the Electron that is shipped and on the older one that tests may have to use:
// the older one's syntax (Node 18, Chrome 114) and CommonJS.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const

export default defineConfig({
  main: {
    define,
    plugins: [spellingData()],
    build: {
      outDir: outDir('main'),
      target: 'node18',
      sourcemap: true,
      minify: false, // readable stack traces; parsing costs next to nothing
      externalizeDeps: true, // package.json "dependencies" are native add-ons; all else is bundled
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          keys: 'src/main/keys/process.ts',
          vault: 'src/main/vault/process.ts',
          together: 'src/main/vault/together/process.ts',
          exporter: 'src/main/exporter/process.ts',
          speller: 'src/main/speller/process.ts',
        },
        output: commonJs,
      },
    },
  },
  preload: {
    define,
    build: {
      outDir: outDir('preload'),
      target: 'node18',
      minify: true,
      externalizeDeps: false, // a sandboxed preload can require only 'electron'
      rolldownOptions: { input: { index: 'src/preload/index.ts' }, output: commonJs },
    },
  },
  renderer: {
    define,
    root: 'src/renderer',
    plugins: [react()],
    build: {
      outDir: outDir('renderer'),
      target: 'chrome114',
      cssTarget: 'chrome114',
      minify: true,
      assetsInlineLimit: 0, // fonts stay files: the content security policy has no data: for them
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000, // the editor and the word lists are loaded when they are needed
    },
  },
})
