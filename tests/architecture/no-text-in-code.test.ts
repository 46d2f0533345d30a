// Every sentence a person reads stands in the messages, not in the code: so that it is worded in one place, and another
// language is a folder more.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textInCode } from '../support/text-in-code'

const root = join(import.meta.dirname, '../..')

/** Code of the page and of the shell, without the messages and the tests. */
function sources(): string[] {
  const folders = ['src/renderer', 'src/main/shell']
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  return ['src/main/index.ts', ...inFolders].filter(
    (file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file) && !file.includes('/messages/'),
  )
}

test('no words for people stand in the code of the page and the shell', () => {
  const files = sources()
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) => textInCode(file, readFileSync(join(root, file), 'utf8')))
  expect(found.map(({ file, line, text }) => `${file}:${String(line)} ${text}`)).toEqual([])
})

describe('found where it is planted:', () => {
  test.each([
    ['as text of an element', '<p>Hello</p>', 'Hello'],
    ['beside other things', '<p>{count} notes</p>', 'notes'],
    ['as an expression', "<p>{'Hello'}</p>", "'Hello'"],
    ['as one of two', "<p>{isOpen ? open : 'closed'}</p>", "'closed'"],
    ['as a way out', "<b>{title || 'Untitled'}</b>", "'Untitled'"],
    ['with something put in', '<p>{`${count} notes`}</p>', '`${count} notes`'],
    ['in a title', '<Dialog title="Notes" />', '"Notes"'],
    ['in a label for the ear', "<nav aria-label={'Main'} />", "'Main'"],
    ['in a placeholder', "<input placeholder={isNew ? 'Title' : undefined} />", "'Title'"],
    ['in a label', '<TextField label={`Group ${count}`} />', '`Group ${count}`'],
    ['in an option', "({ label: 'Note' })", "'Note'"],
    ['in an option that is worked out', '({ checkboxLabel: (task) => `Done: ${task}` })', '`Done: ${task}`'],
    ['in a table of words', "({ DISK_FULL: 'The disk is full.' })", "'The disk is full.'"],
    ['in what a function answers', "() => 'Saving…'", "'Saving…'"],
    ['in a dialog of the system', "dialog.showErrorBox('Stopped', reason)", "'Stopped'"],
    ['in the menu', "({ label: 'Lock', click: lock })", "'Lock'"],
  ])('%s', (_where, code, text) => {
    const found = textInCode('planted.tsx', `// A file.\nexport const it =\n  ${code}\n`)
    expect(found).toEqual([{ file: 'planted.tsx', line: 3, text }])
  })
})

test.each([
  ['a message', '<Dialog title={m.notes.title}>{m.notes.text(count)}</Dialog>'],
  ['signs between words', '<p>{day} · {place}</p>'],
  ['a class, an id or a kind', '<a className="link" href="#work" id={`${id}names`} type="button" />'],
  ['an error for who wrote the code', "() => { throw new Error('No such thing here') }"],
  ['a folder on disk', "join(home, 'Application Support')"],
  ['the name of a process', "({ serviceName: 'Duologue vault' })"],
  ['a value that is no text', "({ title: '', state: 'held', name: 'mayBeShared' })"],
])('left alone: %s', (_what, code) => {
  expect(textInCode('planted.tsx', `export const it = ${code}`)).toEqual([])
})
