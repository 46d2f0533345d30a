// The app's own command line asked to verify a file: answered before anything of the app is set up.
import { writeSync } from 'node:fs'
import { verifyCommand } from './verify-command'

const STANDARD_OUTPUT = 1

/**
 * Prints the answer and returns its exit code; undefined if something else was asked. `argv`: of the process;
 * `isPackaged`: else the second argument is the folder of the app.
 */
export function answerVerify(argv: readonly string[], isPackaged: boolean): number | undefined {
  const [command, ...given] = withoutSwitches(argv.slice(isPackaged ? 1 : 2))
  if (command !== 'verify') return undefined
  const { code, lines } = verifyCommand(given)
  // At once: the process ends right after.
  writeSync(STANDARD_OUTPUT, `${lines.join('\n')}\n`)
  return code
}

/** Those before the command belong to Chromium, as `--no-sandbox` does. */
function withoutSwitches(given: readonly string[]): readonly string[] {
  const first = given.findIndex((argument) => !argument.startsWith('-'))
  return first < 0 ? [] : given.slice(first)
}
