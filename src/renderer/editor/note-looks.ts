// The classes under which all that a note can hold is drawn.
import { joinClasses } from '../ui/join-classes'
import labels from './labels/labels.module.css'
import prose from './prose.module.css'
import signs from './signs.module.css'
import tables from './tables/table-text.module.css'
import tasks from './tasks/tasks.module.css'

export const noteLooks = joinClasses(prose.content, tasks.text, tables.text, labels.text, signs.text)
