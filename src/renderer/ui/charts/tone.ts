// Whose or what a mark stands for, and how it is drawn. A tone never says good or bad.
import styles from './marks.module.css'

export type Tone = 'me' | 'partner' | 'both' | 'quiet'

export type Mark = 'block' | 'pale' | 'hatched' | 'outline' | 'line' | 'dashed' | 'dot' | 'ring'

/** Sets the colour that everything inside is drawn in (`currentColor`). */
export const toneClass = (tone: Tone): string | undefined => styles[tone]
