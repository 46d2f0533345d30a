// What `npm run bench` was asked for, as its script hands it on.

const isFull = process.env['DUOLOGUE_BENCH_FULL'] === 'true'

export const notes = Number(process.env['DUOLOGUE_BENCH_NOTES'] ?? (isFull ? 100_000 : 10_000))
/** In the longer of the two lists of sessions. */
export const manySessions = isFull ? 10_000 : 2_000
