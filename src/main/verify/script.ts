// The command as a script for a plain Node, without Duologue: `node duologue-verify.cjs FILE`.
import { verifyCommand } from './verify-command'

const { code, lines } = verifyCommand(process.argv.slice(2))
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = code
