// The card of a file that is going in: its name, how far it is, and a way to stop it; or why it was not taken.
import { m } from '../../messages/unlocked'
import { asByteSize } from './byte-size'
import styles from './files.module.css'

export interface UploadCard {
  readonly dom: HTMLElement
  readonly progress: (doneBytes: number, sizeBytes: number) => void
  readonly fail: (code: string) => void
}

export function uploadCard(file: File, stop: () => void, dismiss: () => void): UploadCard {
  const words = m.note.files
  const dom = document.createElement('div')
  dom.className = styles['upload'] ?? ''
  dom.contentEditable = 'false'
  dom.setAttribute('role', 'status')
  const name = document.createElement('span')
  name.className = styles['uploadName'] ?? ''
  name.dir = 'auto'
  name.textContent = words.uploading(file.name)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles['uploadButton'] ?? ''
  button.textContent = words.stop
  button.addEventListener('click', stop)
  const bar = document.createElement('progress')
  bar.max = 1
  bar.value = 0
  bar.setAttribute('aria-label', words.uploading(file.name))
  dom.append(name, button, bar)

  return {
    dom,
    progress(doneBytes, sizeBytes) {
      bar.value = sizeBytes === 0 ? 1 : doneBytes / sizeBytes
      bar.textContent = words.progress(asByteSize(doneBytes), asByteSize(sizeBytes))
    },
    fail(code) {
      dom.setAttribute('role', 'alert')
      name.textContent = problemWords(code, file.name)
      name.classList.add(styles['uploadProblem'] ?? '')
      bar.remove()
      button.textContent = words.dismiss
      button.removeEventListener('click', stop)
      button.addEventListener('click', dismiss)
    },
  }
}

function problemWords(code: string, name: string): string {
  const words = m.note.files
  if (code === 'DISK_FULL') return words.diskFull(name)
  return code === 'ATTACHMENT_TOO_LARGE' ? words.tooBig(name) : words.notTaken(name)
}
