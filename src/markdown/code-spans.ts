// Code between backticks. A note has no code: its text comes in as words.
// Invariant: linear; where each run of backticks ends is looked up once.

export interface CodeSpans {
  /** What the backticks at `at` begin: the text of a span, or only themselves, and where it ends. */
  at(at: number): { readonly text: string; readonly end: number }
}

export function codeSpans(source: string): CodeSpans {
  const runs = new Map<number, number[]>()
  let isIndexed = false

  function index(): void {
    isIndexed = true
    for (const { 0: run, index: start } of source.matchAll(/`+/g)) {
      const starts = runs.get(run.length)
      if (starts === undefined) runs.set(run.length, [start])
      else starts.push(start)
    }
    for (const starts of runs.values()) starts.reverse()
  }

  return {
    at(at) {
      if (!isIndexed) index()
      let start = at
      while (source[start] === '`') start += 1
      const starts = runs.get(start - at) ?? []
      while ((starts.at(-1) ?? start) < start) starts.pop()
      const closing = starts.at(-1)
      if (closing === undefined) return { text: source.slice(at, start), end: start }
      return { text: trimmed(source.slice(start, closing)), end: closing + (start - at) }
    },
  }
}

/** Line breaks are blanks; one blank on each side is there for the backticks' sake. */
function trimmed(code: string): string {
  const line = code.replaceAll('\n', ' ')
  return line.startsWith(' ') && line.endsWith(' ') && line.trim() !== '' ? line.slice(1, -1) : line
}
