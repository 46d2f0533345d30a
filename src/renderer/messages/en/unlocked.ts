// All English sentences: those loaded with the page and those of the open journal.
import { early } from '.'
import { calendar } from './calendar'
import { candidates } from './candidates'
import { cards } from './cards'
import { charter } from './charter'
import { editor } from './editor'
import { exporting } from './exporting'
import { goals } from './goals'
import { handover } from './handover'
import { history } from './history'
import { insights } from './insights'
import { journal } from './journal'
import { labels } from './labels'
import { leaks } from './leaks'
import { note } from './note'
import { pairs } from './pairs'
import { pairing } from './pairing'
import { palette } from './palette'
import { prepare } from './prepare'
import { register } from './register'
import { reveal } from './reveal'
import { reviews } from './reviews'
import { rhythm } from './rhythm'
import { search } from './search'
import { sessions } from './sessions'
import { spelling } from './spelling'
import { steps } from './steps'
import { summaries } from './summaries'
import { taking } from './taking'
import { templates } from './templates'
import { today } from './today'
import { together } from './together'
import { trash } from './trash'

export const unlocked = {
  ...early,
  calendar,
  candidates,
  cards,
  charter,
  editor,
  exporting,
  goals,
  handover,
  history,
  insights,
  journal,
  labels,
  leaks,
  note,
  pairing,
  pairs,
  palette,
  prepare,
  register,
  reveal,
  reviews,
  rhythm,
  search,
  sessions,
  spelling,
  steps,
  summaries,
  taking,
  templates,
  today,
  together,
  trash,
}
