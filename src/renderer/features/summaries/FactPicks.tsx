// What can be said of the pair beside passages: goals and rhythm, names and dates, themes, parts of its charter.
import { useState, type ReactNode } from 'react'
import type { FactOffer, OfferedFacts } from '../../../contract/summaries'
import { allows } from '../../../domain/disclosure-level'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import { FactCard } from './FactCard'
import { LostPick } from './LostPick'
import { NamesPick } from './NamesPick'
import { partId, partOf, type FactPart } from './picks-parts'
import styles from './Picks.module.css'
import type { Picks } from './use-picks'
import type { SummaryWords } from './use-summary-words'

interface FactPicksProps {
  readonly pairId: string
  readonly summaryId: string
  readonly offered: OfferedFacts
  readonly words: SummaryWords
  readonly picks: Picks
}

/** More are shown when asked for; those that are chosen always. */
const THEMES_AT_FIRST = 6

export function FactPicks({ pairId, summaryId, offered, words, picks }: FactPicksProps) {
  const [showsAll, setShowsAll] = useState(false)
  const { level } = offered
  const offers = picks.isStill ? offered.offers.filter(({ chosen }) => chosen !== null) : offered.offers
  const ofPart = (part: FactPart) => offers.filter((offer) => partOf(offer) === part)
  const said = m.summaries.facts
  const cards = (some: readonly FactOffer[]) =>
    some.map((offer) => (
      <FactCard
        key={offer.thing}
        summaryId={summaryId}
        offer={offer}
        carriedWords={words.facts.find(({ carryId }) => carryId === offer.chosen?.carryId)?.words}
        picks={picks}
      />
    ))
  const themes = ofPart('themes')
  const shown = showsAll ? themes : themes.filter(({ chosen }, at) => at < THEMES_AT_FIRST || chosen !== null)
  // Why something cannot be chosen is said where something can be chosen.
  const cap = picks.isStill ? null : level
  const noDates = allows(cap, 'dates') ? null : said.locked.dates
  const noThemes = noDates ?? (allows(cap, 'themes') ? null : said.locked.themes)
  const noFigures = noThemes ?? (allows(cap, 'agreedSummary') ? null : said.locked.figures)
  const hasGoals = offers.some(({ group }) => group === 'goals')

  return (
    <>
      <Group part="rhythm" title={said.rhythm} why={hasGoals ? noFigures : noDates}>
        {cards(ofPart('rhythm'))}
      </Group>
      <Group part="header" title={said.header} why={noDates}>
        {picks.isStill && words.names === null ? null : (
          <NamesPick pairId={pairId} summaryId={summaryId} words={words} picks={picks} />
        )}
        {cards(ofPart('header'))}
      </Group>
      <Group part="themes" title={said.themes} why={noThemes}>
        {cards(shown)}
        {shown.length < themes.length ? (
          <Button kind="quiet" onClick={() => setShowsAll(true)}>
            {said.moreThemes(themes.length - shown.length)}
          </Button>
        ) : null}
      </Group>
      <Group part="charter" title={said.charter} why={noThemes}>
        {cards(ofPart('charter'))}
      </Group>
      {offered.gone.map(({ carryId, words: carried }) => (
        <LostPick
          key={carryId}
          words={carried}
          why={said.noLongerSo}
          isOnSheet={picks.onSheet[carryId] !== undefined}
          isDisabled={picks.isHeld}
          isStill={picks.isStill}
          onWithdraw={() => picks.withdrawOrAsk({ carryId, id: carryId })}
        />
      ))}
    </>
  )
}

interface GroupProps {
  readonly part: FactPart
  readonly title: string
  /** Why some of it, or all, cannot be chosen. */
  readonly why: string | null
  readonly children: ReactNode
}

function Group({ part, title, why, children }: GroupProps) {
  const isEmpty = Array.isArray(children)
    ? children.flat().every((child) => child === null)
    : children === null
  if (isEmpty) return null
  return (
    <section id={partId(part)} tabIndex={-1} className={styles.facts} aria-label={title}>
      <GroupTitle>{title}</GroupTitle>
      {why === null ? null : <p className={styles.note}>{why}</p>}
      {children}
    </section>
  )
}
