// The faces of the papers: static, so that a PDF gets real outlines of them. They travel inside: nothing is fetched.
// Invariant: a paper carries the faces of the letters it holds, and no others.
import proseLatin400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline'
import proseLatin600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'
import proseLatin400Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline'
import proseLatin600Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-600-italic.woff2?inline'
import plainLatin400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import plainLatin600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import proseLatinExt400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline'
import proseLatinExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline'
import proseLatinExt400Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?inline'
import proseLatinExt600Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-italic.woff2?inline'
import plainLatinExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import plainLatinExt600 from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import proseCyrillic400 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2?inline'
import proseCyrillic600 from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?inline'
import proseCyrillic400Italic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?inline'
import proseCyrillic600Italic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-italic.woff2?inline'
import plainCyrillic400 from '@fontsource/inter/files/inter-cyrillic-400-normal.woff2?inline'
import plainCyrillic600 from '@fontsource/inter/files/inter-cyrillic-600-normal.woff2?inline'
import proseGreek400 from '@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff2?inline'
import proseGreek600 from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff2?inline'
import proseGreek400Italic from '@fontsource/source-serif-4/files/source-serif-4-greek-400-italic.woff2?inline'
import proseGreek600Italic from '@fontsource/source-serif-4/files/source-serif-4-greek-600-italic.woff2?inline'
import plainGreek400 from '@fontsource/inter/files/inter-greek-400-normal.woff2?inline'
import plainGreek600 from '@fontsource/inter/files/inter-greek-600-normal.woff2?inline'
import sheet from './print.css?raw'

interface Subset {
  /** Letters only it has; null: every paper needs it. */
  readonly letters: RegExp | null
  readonly range: string
  readonly faces: readonly ((range: string) => string)[]
}

const face =
  (family: string, style: string, weight: number, source: string) =>
  (range: string): string =>
    `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; src: url(${source}) format('woff2'); unicode-range: ${range}; }`

const SUBSETS: readonly Subset[] = [
  {
    letters: null,
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    faces: [
      face('Duologue Prose', 'normal', 400, proseLatin400),
      face('Duologue Prose', 'normal', 600, proseLatin600),
      face('Duologue Prose', 'italic', 400, proseLatin400Italic),
      face('Duologue Prose', 'italic', 600, proseLatin600Italic),
      face('Duologue Interface', 'normal', 400, plainLatin400),
      face('Duologue Interface', 'normal', 600, plainLatin600),
    ],
  },
  {
    letters: /[\u0100-\u024f\u1e00-\u1eff]/,
    range:
      'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    faces: [
      face('Duologue Prose', 'normal', 400, proseLatinExt400),
      face('Duologue Prose', 'normal', 600, proseLatinExt600),
      face('Duologue Prose', 'italic', 400, proseLatinExt400Italic),
      face('Duologue Prose', 'italic', 600, proseLatinExt600Italic),
      face('Duologue Interface', 'normal', 400, plainLatinExt400),
      face('Duologue Interface', 'normal', 600, plainLatinExt600),
    ],
  },
  {
    letters: /[\u0400-\u045f\u0490\u0491]/,
    range: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
    faces: [
      face('Duologue Prose', 'normal', 400, proseCyrillic400),
      face('Duologue Prose', 'normal', 600, proseCyrillic600),
      face('Duologue Prose', 'italic', 400, proseCyrillic400Italic),
      face('Duologue Prose', 'italic', 600, proseCyrillic600Italic),
      face('Duologue Interface', 'normal', 400, plainCyrillic400),
      face('Duologue Interface', 'normal', 600, plainCyrillic600),
    ],
  },
  {
    letters: /[\u0370-\u03ff]/,
    range: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF',
    faces: [
      face('Duologue Prose', 'normal', 400, proseGreek400),
      face('Duologue Prose', 'normal', 600, proseGreek600),
      face('Duologue Prose', 'italic', 400, proseGreek400Italic),
      face('Duologue Prose', 'italic', 600, proseGreek600Italic),
      face('Duologue Interface', 'normal', 400, plainGreek400),
      face('Duologue Interface', 'normal', 600, plainGreek600),
    ],
  },
]

/** The one style of a paper with these words. */
export const stylesFor = (words: string): string =>
  [
    ...SUBSETS.filter(({ letters }) => letters === null || letters.test(words)).flatMap(({ faces, range }) =>
      faces.map((one) => one(range)),
    ),
    sheet,
  ].join('\n')
