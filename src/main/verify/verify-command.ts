// `duologue verify FILE`: says what the verifier's page says, on a terminal. It opens no vault and writes nothing.
import { readFileSync, statSync } from 'node:fs'
import { type Checked, checkFile } from '../../verifier/check-file'
import { words } from '../../verifier/messages'
import { FILE_MAX_BYTES } from '../../verifier/records-in-file'
import { type Report, reportOn } from '../../verifier/report'

export interface CommandResult {
  /** 0: intact and agreed by both; 1: anything else; 64: not called as it should be. */
  readonly code: 0 | 1 | 64
  readonly lines: readonly string[]
}

/** `given`: what stands behind `verify`. */
export function verifyCommand(given: readonly string[]): CommandResult {
  const isJson = given.includes('--json')
  const paths = given.filter((argument) => argument !== '--json')
  const [path, ...others] = paths
  if (path === undefined || paths.some((one) => one.startsWith('-')))
    return { code: 64, lines: [words.command.usage] }
  const files = [path, ...others].map(bytesOf)
  const unread = paths[files.findIndex((bytes) => bytes === null)]
  if (unread !== undefined) return { code: 1, lines: [words.command.unreadable(unread)] }
  const [bytes = new Uint8Array(), ...more] = files.flatMap((one) => one ?? [])
  return answerTo(checkFile(bytes, more), isJson)
}

function answerTo(checked: Checked, isJson: boolean): CommandResult {
  if (checked.is === 'notChecked') {
    const { title, more } = words.problem(checked.problem)
    return { code: 1, lines: isJson ? [asJson({ is: checked.problem })] : [title, more] }
  }
  const { verdict, shown, odd, says, retractions } = checked.file
  const report = reportOn(checked.file)
  const { people, contentSha256, supersedes, retracts } = verdict
  const facts = {
    is: verdict.is,
    shown,
    oddFile: odd?.name ?? null,
    says,
    isRetracted: retractions.length > 0,
    contentSha256,
  }
  const lines = isJson ? [asJson({ ...facts, people, supersedes, retracts })] : linesOf(report)
  return { code: report.isGood ? 0 : 1, lines }
}

const linesOf = ({ headline, explained, signers, notes }: Report): string[] => [
  headline,
  explained,
  '',
  ...signers.flatMap(({ sentence, fingerprint }) => [sentence, `  ${fingerprint}`]),
  '',
  ...notes,
]

const asJson = (answer: object): string => JSON.stringify(answer, null, 2)

/** Null if there is no such file; one byte more than the limit stands for a larger one. */
function bytesOf(path: string): Uint8Array | null {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return null
    return stat.size > FILE_MAX_BYTES
      ? new Uint8Array(FILE_MAX_BYTES + 1)
      : new Uint8Array(readFileSync(path))
  } catch {
    return null
  }
}
