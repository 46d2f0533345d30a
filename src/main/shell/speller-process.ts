// Starts the speller when the page first asks for it and introduces the two; words pass between them alone.
import { join } from 'node:path'
import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron'

export interface Speller {
  /** Starts it, anew if it runs; its port arrives in the page as a window message `duologue:speller`. */
  start(): void
  kill(): void
}

/** `ended`: it ended although nobody asked it to. */
export function speller(page: WebContents, ended: () => void): Speller {
  let running: UtilityProcess | undefined
  const kill = () => {
    const ending = running
    running = undefined
    ending?.kill()
  }

  return {
    start() {
      kill()
      const started = utilityProcess.fork(join(__dirname, 'speller.cjs'), [], {
        serviceName: 'Duologue speller',
      })
      running = started
      started.once('exit', () => {
        if (running !== started) return
        running = undefined
        ended()
      })
      const channel = new MessageChannelMain()
      started.postMessage({ kind: 'begin' }, [channel.port2])
      page.postMessage('duologue:speller', null, [channel.port1])
    },
    kill,
  }
}
