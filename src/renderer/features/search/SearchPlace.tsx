// Everything one wrote, by its words: the field, what narrows it down, searches kept by name, and the hits.
import { useEffect, useRef, useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { SearchTarget } from '../../../contract/search'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { askedOf, hasFilters, isNothingAsked, nothingAsked } from './asked'
import { Filters } from './filters/Filters'
import { NothingFound, SearchHints } from './results/SearchHints'
import { ResultList } from './results/ResultList'
import { ResultsLine } from './results/ResultsLine'
import { useResults } from './results/use-results'
import { SaveSearchDialog } from './saved/SaveSearchDialog'
import { SavedSearches } from './saved/SavedSearches'
import { SearchField } from './SearchField'
import { askFor, askedLast, useAsked } from './search-state'
import styles from './SearchPlace.module.css'

interface SearchPlaceProps {
  readonly pairs: readonly Pair[]
  /** Another one each time one comes here. */
  readonly visit: object
  /** `words`: the first ones found there, as they were written; empty if only the title holds any. */
  readonly onGo: (target: SearchTarget, words: string) => void
}

export function SearchPlace({ pairs, visit, onGo }: SearchPlaceProps) {
  const asked = useAsked()
  const results = useResults(asked)
  const [isSaving, setSaving] = useState(false)
  /** The down arrow was pressed before the answer was there. */
  const isGoingDown = useRef(false)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const { hits, error } = results
  const isBlank = isNothingAsked(asked)
  const partnerOf = (pairId: string) => pairs.find(({ id }) => id === pairId)?.partnerName

  // The field takes the focus whenever one comes here, also from here: one came to type.
  useEffect(() => field.current?.select(), [visit])

  // The hits on screen may still be those of what was typed before: nobody means them.
  const { isAnswered } = results
  const goDown = () => {
    list.current?.querySelector<HTMLElement>('[data-index] button')?.focus()
    isGoingDown.current = false
  }
  useEffect(() => {
    // The rows are measured first.
    if (isAnswered && isGoingDown.current) requestAnimationFrame(goDown)
  }, [isAnswered])

  return (
    <section className={styles.page} aria-label={m.search.heading} aria-busy={!isBlank && !isAnswered}>
      <VisuallyHidden>
        <h1>{m.search.heading}</h1>
      </VisuallyHidden>
      <div className={styles.head}>
        <SearchField
          ref={field}
          text={asked.text}
          onText={(text) => {
            isGoingDown.current = false
            askFor({ ...askedLast(), text, mode: 'typing' })
          }}
          onEnter={() => askFor({ ...askedLast(), mode: 'ranked' })}
          onDown={() => {
            isGoingDown.current = true
            if (isAnswered) goDown()
          }}
        />
        <Filters pairs={pairs} asked={asked} onAsk={askFor} />
        <SavedSearches
          onAsk={(search) => {
            askFor(askedOf(search))
            field.current?.focus()
          }}
        />
        {isBlank || hits === undefined ? null : (
          <ResultsLine results={results} mode={asked.mode} onSave={() => setSaving(true)} />
        )}
        <FailureNote error={error} />
      </div>
      {isBlank ? <SearchHints /> : null}
      {!isBlank && hits?.length === 0 && isAnswered ? (
        <NothingFound
          hasFilters={hasFilters(asked)}
          onClearFilters={() => askFor({ ...nothingAsked, text: asked.text })}
        />
      ) : null}
      {!isBlank && hits !== undefined && hits.length > 0 ? (
        <ResultList
          ref={list}
          hits={hits}
          partnerOf={partnerOf}
          onGo={({ target, snippet }) => onGo(target, snippet.find(({ isHit }) => isHit)?.text ?? '')}
          onUp={() => field.current?.focus()}
          onEnd={results.loadMore}
        />
      ) : null}
      {isSaving ? <SaveSearchDialog asked={asked} onClose={() => setSaving(false)} /> : null}
    </section>
  )
}
