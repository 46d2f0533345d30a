// Tells the page which features changed, after each write.
import { EventPublisher } from '@orpc/server'
import type { Feature } from '../../contract/vault'

export interface Changes {
  announce(...features: Feature[]): void
  /** After a save of one of its notes: whoever lists sessions needs this one alone. */
  announceWords(sessionId: string): void
  subscribe(signal: AbortSignal | undefined): AsyncIterable<Changed>
}

interface Changed {
  readonly features: Feature[]
  readonly sessionId: string | null
}

export function changes(): Changes {
  const publisher = new EventPublisher<{ changed: Changed }>()
  return {
    announce: (...features) => publisher.publish('changed', { features, sessionId: null }),
    announceWords: (sessionId) =>
      publisher.publish('changed', { features: ['sessions', 'summaries'], sessionId }),
    subscribe: (signal) => publisher.subscribe('changed', signal === undefined ? {} : { signal }),
  }
}
