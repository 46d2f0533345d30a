// All English sentences: those loaded with the page and those of the open journal.
import { early } from '.'
import { calendar } from './calendar'
import { candidates } from './candidates'
import { cards } from './cards'
import { charter } from './charter'
import { editor } from './editor'
import { goals } from './goals'
import { history } from './history'
import { insights } from './insights'
import { journal } from './journal'
import { labels } from './labels'
import { note } from './note'
import { pairs } from './pairs'
import { palette } from './palette'
import { prepare } from './prepare'
import { register } from './register'
import { reviews } from './reviews'
import { rhythm } from './rhythm'
import { search } from './search'
import { sessions } from './sessions'
import { spelling } from './spelling'
import { steps } from './steps'
import { summaries } from './summaries'
import { templates } from './templates'
import { today } from './today'
import { trash } from './trash'

export const unlocked = {
  ...early,
  calendar,
  candidates,
  cards,
  charter,
  editor,
  goals,
  history,
  insights,
  journal,
  labels,
  note,
  pairs,
  palette,
  prepare,
  register,
  reviews,
  rhythm,
  search,
  sessions,
  spelling,
  steps,
  summaries,
  templates,
  today,
  trash,
}
