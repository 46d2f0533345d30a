// Tells the page which features changed, after each write.
import { EventPublisher } from '@orpc/server'
import type { Feature } from '../../contract/vault'

export interface Changes {
  announce(...features: Feature[]): void
  subscribe(signal: AbortSignal | undefined): AsyncIterable<{ features: Feature[] }>
}

export function changes(): Changes {
  const publisher = new EventPublisher<{ changed: { features: Feature[] } }>()
  return {
    announce: (...features) => publisher.publish('changed', { features }),
    subscribe: (signal) => publisher.subscribe('changed', signal === undefined ? {} : { signal }),
  }
}
