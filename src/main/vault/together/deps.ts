// What the handlers of sit-together mode may use: the shared room and what lies on the table. There is no private room.
import type { Changes } from '../changes'
import type { SharedAlone } from '../rooms/open-shared-alone'
import type { Table } from './table'

export interface TogetherDeps {
  readonly vault: SharedAlone
  readonly table: Table
  readonly changes: Changes
  readonly draftsKey: Uint8Array
  readonly now: () => Date
}
