/// <reference types="vite/types/importMeta.d.ts" />
/** True only in the bundle built for end-to-end tests; the release is compiled with false. */
declare const __E2E__: boolean

declare module '*.sql?raw' {
  const sql: string
  export default sql
}

declare module '*.css?raw' {
  const css: string
  export default css
}

declare module '*.woff2?inline' {
  const dataUrl: string
  export default dataUrl
}

// The package's own types leave out what its loader takes.
declare module 'hunspell-wasm/wasm/hunspell.js' {
  export default function load(options: {
    wasmBinary: Uint8Array
    print: (line: string) => void
    printErr: (line: string) => void
  }): Promise<unknown>
}
