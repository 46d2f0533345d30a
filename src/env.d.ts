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
