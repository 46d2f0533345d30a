// The look of the printed summary: the composer's sheet on A4. Fonts travel inside, so nothing is fetched.
import prose from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline'
import proseItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline'
import interface_ from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'
import sheet from './print.css?raw'

const face = (family: string, style: string, source: string) =>
  `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: 200 900; src: url(${source}) format('woff2'); }`

export const printStyles = [
  face('Duologue Prose', 'normal', prose),
  face('Duologue Prose', 'italic', proseItalic),
  face('Duologue Interface', 'normal', interface_),
  sheet,
].join('\n')
