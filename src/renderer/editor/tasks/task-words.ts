// "me · 10 Dec": what stands behind the words of a task.
import { firstName } from '../../../domain/first-name'
import { m } from '../../messages/unlocked'
import { asDay } from '../../ui/local-dates'
import type { TaskFacts, TaskOwner } from './task-commands'

export function taskWords({ owner, dueOn }: TaskFacts, partnerName: string): string {
  const parts = [owner === null ? '' : ownerWords(owner, partnerName), dueOn === null ? '' : asDay(dueOn)]
  return parts.filter((part) => part !== '').join(' · ')
}

export function ownerWords(owner: TaskOwner, partnerName: string): string {
  if (owner !== 'partner') return m.note.task.owners[owner]
  return firstName(partnerName)
}
