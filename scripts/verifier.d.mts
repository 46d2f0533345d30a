/** Writes verifier/verify.html and verifier/duologue-verify.cjs into the folder of a build. */
export function buildVerifier(folder: string): Promise<void>
/** The page as one file. */
export function verifierPage(): Promise<string>
/** The command for a plain Node, as one file. */
export function verifyScript(): Promise<string>

/** The styles of an exported page with these words, as they are shipped. */
export function stylesFor(words: string): Promise<string>
