// The verifier's page: a file is given, read in this window, and reported on. It asks for nothing and sends nothing.
// Invariant: words of a file become text of elements, never markup.
import { type Checked, type CheckedFile, checkFile } from './check-file'
import { words } from './messages'
import { FILE_MAX_BYTES } from './records-in-file'
import { reportOn } from './report'
import { signedWordsOf } from './signed-words'

const chosen = byId('file', HTMLInputElement)
const choose = byId('choose', HTMLButtonElement)
const answer = byId('answer', HTMLElement)

document.title = words.page.title
byId('title', HTMLElement).textContent = words.page.title
byId('lead', HTMLElement).textContent = words.page.lead
byId('drop', HTMLElement).textContent = words.page.drop
byId('kinds', HTMLElement).textContent = words.page.kinds
choose.textContent = words.page.choose
choose.addEventListener('click', () => chosen.click())
chosen.addEventListener('change', () => void show(chosen.files))
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  document.body.dataset['dragging'] = ''
})
document.addEventListener('dragleave', () => delete document.body.dataset['dragging'])
document.addEventListener('drop', (event) => {
  event.preventDefault()
  delete document.body.dataset['dragging']
  void show(event.dataTransfer?.files ?? null)
})

/** The first file, and what was given along with it. */
async function show(files: FileList | null): Promise<void> {
  const [file, ...others] = files ?? []
  if (file === undefined) return
  choose.textContent = words.page.another
  answer.replaceChildren(...(await answerTo(file, others)))
  answer.dataset['answers'] = file.name
  chosen.value = ''
  answer.focus()
}

async function answerTo(file: File, others: readonly File[]): Promise<HTMLElement[]> {
  try {
    const [bytes = new Uint8Array(), ...more] = await Promise.all([file, ...others].map(bytesOf))
    return elementsOf(checkFile(bytes, more), file.name)
  } catch {
    return [banner('bad', words.page.unreadable, file.name)]
  }
}

const bytesOf = async (file: File): Promise<Uint8Array> =>
  file.size > FILE_MAX_BYTES ? new Uint8Array(FILE_MAX_BYTES + 1) : new Uint8Array(await file.arrayBuffer())

function elementsOf(checked: Checked, name: string): HTMLElement[] {
  if (checked.is === 'checked') return reportElements(checked.file, name)
  const { title, more } = words.problem(checked.problem)
  return [banner('open', title, more), element('p', 'quiet', name)]
}

function reportElements(file: CheckedFile, name: string): HTMLElement[] {
  const { tone, headline, explained, signers, notes } = reportOn(file)
  const people = signers.map(({ sentence, fingerprint }) => {
    const item = element('li')
    item.append(element('p', '', sentence), element('code', '', fingerprint))
    return item
  })
  const list = element('ul', 'signers')
  list.append(...people)
  const notesList = element('ul', 'notes')
  notesList.append(...notes.map((note) => element('li', '', note)))
  return [
    element('p', 'quiet', words.page.checked(file.kind, name)),
    banner(tone, headline, explained),
    element('h2', '', words.page.signers),
    list,
    ...signedElements(file),
    element('h2', '', words.page.details),
    notesList,
  ]
}

function signedElements({ paper, verdict }: CheckedFile): HTMLElement[] {
  if (paper === null || verdict.is === 'altered') return []
  const sheet = element('article', 'paper')
  sheet.append(...signedWordsOf(paper))
  return [element('h2', '', words.page.signedWords), element('p', 'quiet', words.page.signedWordsMore), sheet]
}

function banner(tone: 'good' | 'open' | 'bad', headline: string, explained: string): HTMLElement {
  const box = element('section', `banner ${tone}`)
  box.append(element('h1', '', headline), element('p', '', explained))
  return box
}

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`)
  return found
}
