// Every statement that the rooms prepare, put before SQLite's planner: none reads all of a table that grows.
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { openPrivateRoom } from './private/room'
import { openSharedRoom } from './shared/room'

/** Tables that hold a handful of rows, whatever is written, or are read whole on purpose. */
const READ_WHOLE: Readonly<Record<string, string>> = {
  sqlite_master: 'the schema',
  spare_blob_file: 'files on their way out',
  unfinished_copy: 'copies being written right now',
  commit_counter: 'one row',
  pair: 'a handful, listed whole in the rail',
  candidate: 'a handful, listed whole',
  private_word: 'the words taught to the spell check, listed whole',
  vault_language: 'one row',
  reminder_setting: 'one row',
  label: 'tags and people, listed whole',
  disclosure: 'the register is read whole on purpose',
  saved_search: 'a handful, listed whole',
  template: 'a handful, listed whole',
  kept_name: 'a handful, listed whole',
  let_go_name: 'a handful, listed whole',
  leak_sketch_form: 'one row',
  leak_sketch_pending: 'sessions that changed since their last sketch',
  CONSTANT: 'no table at all',
  in_trash: 'what lies in the trash',
  hidden: 'what lies in the trash',
  going: 'what is being deleted',
  direction_pending: 'what an older version left over',
  '(subquery-1)': 'what another line of the plan found',
}

/** Statements that read a growing table whole, each with its reason. */
const ON_PURPOSE: readonly { readonly has: string; readonly why: string }[] = [
  { has: 'WHERE has_words = 1', why: 'the leak check reads every private word' },
  { has: 'INSERT OR IGNORE INTO leak_sketch_pending', why: 'all sketches are made anew' },
  { has: "SELECT name, 'own' AS origin FROM kept_name", why: 'the leak check reads every name' },
  { has: "SELECT 'goal' AS kind, title AS name, title AS words", why: 'the leak check, too' },
  { has: 'SET unused_since = ?', why: 'once after unlock: files that no note shows any more' },
  { has: 'SELECT file_name FROM blob', why: 'once after unlock: compared with the files in the folder' },
  { has: 'INSERT OR IGNORE INTO search_pending', why: 'a new index is made of everything there is' },
  { has: 'ORDER BY score, rowid DESC', why: 'ranking looks at the matches, at most 20,000 of them' },
  { has: 'DELETE FROM pair', why: 'once in years; an index of every action for it would cost each save' },
  { has: 'FROM mention JOIN note', why: 'sorts the mentions of one thing' },
  { has: ') AS paper ORDER BY', why: 'once when two sit down: everything that can be laid on the table' },
]

function statementsOf(open: () => { close(): void }): {
  statements: string[]
  readonly plansOf: (sql: string) => string[]
} {
  const spy = vi.spyOn(Database.prototype, 'prepare')
  open()
  const statements = new Set(spy.mock.calls.map(([sql]) => sql))
  const database = spy.mock.contexts.at(-1)
  spy.mockRestore()
  return {
    statements: [...statements].filter((sql) =>
      /^\s*(SELECT|UPDATE|DELETE|WITH|INSERT[\s\S]*SELECT)/iu.test(sql),
    ),
    plansOf: (sql) => {
      if (!(database instanceof Database)) throw new Error('nothing was prepared')
      const explain = database.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      const rows = explain.all(...placeholders(sql)) as { detail: string }[]
      return rows.map((row) => row.detail)
    },
  }
}

/** The planner wants every parameter bound; what to does not matter. */
function placeholders(sql: string): unknown[] {
  const names = [...sql.matchAll(/[@:$]([a-zA-Z_]\w*)/gu)].map((match) => match[1] ?? '')
  if (names.length > 0) return [Object.fromEntries(names.map((name) => [name, 0]))]
  return [...sql.matchAll(/\?/gu)].map(() => 0)
}

/** A walk along an index that ends at a limit, or that holds only the few rows asked for (a partial index). */
const isShortWalk = (detail: string, sql: string): boolean =>
  /USING (COVERING )?INDEX/u.test(detail) &&
  (/\bLIMIT\b/u.test(sql) || /(carry_pending|agreement_waiting)$/u.test(detail))

function isAllowed(detail: string, sql: string): boolean {
  if (detail.startsWith('USE TEMP B-TREE FOR ORDER BY')) return !/\bLIMIT\b/u.test(sql)
  const table = /^SCAN (\S+)/u.exec(detail)?.[1]
  if (table === undefined || Object.hasOwn(READ_WHOLE, table)) return true
  return /VIRTUAL TABLE INDEX/u.test(detail) || isShortWalk(detail, sql)
}

const key = () => new Uint8Array(randomBytes(32))

test.each([
  ['private', openPrivateRoom],
  ['shared', openSharedRoom],
])('no statement of the %s room reads all of a table that grows', (name, open) => {
  const path = join(temporaryFolder(), `${name}.db`)
  const { statements, plansOf } = statementsOf(() => open({ path, key: key(), mode: 'create' }))
  expect(statements.length).toBeGreaterThan(5)
  const scans = statements
    .filter((sql) => !ON_PURPOSE.some(({ has }) => sql.includes(has)))
    .flatMap((sql) =>
      plansOf(sql)
        .filter((detail) => !isAllowed(detail, sql))
        .map((detail) => `${detail}: ${sql}`),
    )
  expect(scans).toEqual([])
})
