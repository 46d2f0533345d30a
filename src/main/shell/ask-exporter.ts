// Starts an exporter for one answer and ends it. It lives no longer than that, and no longer than a minute.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron'

const ANSWER_MS = 60_000

/** What it answered, or `{ is: 'failed' }` if it ended or took too long. */
export function askExporter(
  ask: (exporter: UtilityProcess, channel: MessageChannelMain) => void,
): Promise<unknown> {
  const exporter = utilityProcess.fork(join(__dirname, 'exporter.cjs'), [], {
    serviceName: 'Duologue exporter',
  })
  return new Promise<unknown>((resolve) => {
    const failed = (): void => resolve({ is: 'failed', incident: randomUUID().slice(0, 8) })
    const timer = setTimeout(failed, ANSWER_MS)
    exporter.once('message', resolve)
    exporter.once('exit', () => {
      clearTimeout(timer)
      failed()
    })
    ask(exporter, new MessageChannelMain())
  }).finally(() => exporter.kill())
}
