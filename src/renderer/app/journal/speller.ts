// Asks the speller process about words. Started with the first question, started again if it died, not for ever.
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { spellerContract } from '../../../contract/spelling'
import type { SpellChecker } from '../../editor/spelling/spelling-desk'
import { bridge } from '../bridge'

const PORT_MESSAGE = 'duologue:speller'
/** One word that ends it must not end it over and over. */
const MOST_STARTS = 3

interface Running {
  readonly client: ContractRouterClient<typeof spellerContract>
  /** Rejects when the process has ended: its port would leave every question open. */
  readonly ended: Promise<never>
}

export function createSpeller(): SpellChecker {
  let running: Promise<Running> | undefined
  let startCount = 0

  const connect = (): Promise<Running> => {
    startCount += 1
    const connecting = start(() => {
      if (running === connecting) running = undefined
    })
    running = connecting
    return connecting
  }
  const ask = async <Answer>(question: (running: Running) => Promise<Answer>): Promise<Answer> => {
    if (running === undefined && startCount >= MOST_STARTS) throw new Error('the speller does not stay')
    const speller = await (running ?? connect())
    return Promise.race([question(speller), speller.ended])
  }

  return {
    check: (language, words) => ask(({ client }) => client.check({ language, words })),
    suggest: (language, word) => ask(({ client }) => client.suggest({ language, word })),
  }
}

async function start(onEnd: () => void): Promise<Running> {
  const ended = spellerEnded(onEnd)
  // Nobody may be asking when it ends.
  ended.catch(() => undefined)
  const arriving = portFromShell()
  await bridge.call('startSpeller', {}).catch((error: unknown) => {
    onEnd()
    throw error
  })
  const port = await Promise.race([arriving, ended])
  const client: Running['client'] = createORPCClient(new RPCLink({ port }))
  port.start()
  return { client, ended }
}

function spellerEnded(onEnd: () => void): Promise<never> {
  return new Promise((_, reject) => {
    const stop = bridge.listen((event) => {
      if (event.is !== 'spellerEnded') return
      stop()
      onEnd()
      reject(new Error('the speller ended'))
    })
  })
}

function portFromShell(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>) => {
      const [port] = event.ports
      if (event.source !== window || event.data !== PORT_MESSAGE || port === undefined) return
      window.removeEventListener('message', receive)
      resolve(port)
    }
    window.addEventListener('message', receive)
  })
}
