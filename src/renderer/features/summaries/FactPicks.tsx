// What can be said of the pair beside passages: names and dates, goals and rhythm, themes, parts of its charter.
import { useState, type ReactNode } from 'react'
import type { FactOffer, OfferedFacts } from '../../../contract/summaries'
import { allows } from '../../../domain/disclosure-level'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import { FactCard } from './FactCard'
import { LostPick } from './LostPick'
import { NamesPick } from './NamesPick'
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
  const { level, offers } = offered
  const said = m.summaries.facts
  const isPeriod = (offer: FactOffer) => offer.forms.some(({ kind }) => kind === 'period')
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
  const ofGroups = (...groups: readonly FactOffer['group'][]) =>
    offers.filter((offer) => groups.includes(offer.group) && !isPeriod(offer))
  const themes = ofGroups('themes')
  const shown = showsAll ? themes : themes.filter(({ chosen }, at) => at < THEMES_AT_FIRST || chosen !== null)
  const noDates = allows(level, 'dates') ? null : said.locked.dates
  const noThemes = noDates ?? (allows(level, 'themes') ? null : said.locked.themes)
  const noFigures = noThemes ?? (allows(level, 'agreedSummary') ? null : said.locked.figures)

  return (
    <>
      <Group title={said.header} why={noDates}>
        <NamesPick pairId={pairId} summaryId={summaryId} words={words} picks={picks} />
        {cards(offers.filter(isPeriod))}
      </Group>
      <Group title={said.rhythm} why={ofGroups('goals').length === 0 ? noDates : noFigures}>
        {cards(ofGroups('goals', 'rhythm'))}
      </Group>
      <Group title={said.themes} why={noThemes}>
        {cards(shown)}
        {shown.length < themes.length ? (
          <Button kind="quiet" onClick={() => setShowsAll(true)}>
            {said.moreThemes(themes.length - shown.length)}
          </Button>
        ) : null}
      </Group>
      <Group title={said.charter} why={noThemes}>
        {cards(ofGroups('charter'))}
      </Group>
      {offered.gone.map(({ carryId, words: carried }) => (
        <LostPick
          key={carryId}
          words={carried}
          why={said.noLongerSo}
          isOnSheet={picks.onSheet[carryId] !== undefined}
          isDisabled={picks.isHeld}
          onWithdraw={() => picks.withdrawOrAsk({ carryId, id: carryId })}
        />
      ))}
    </>
  )
}

interface GroupProps {
  readonly title: string
  /** Why some of it, or all, cannot be chosen. */
  readonly why: string | null
  readonly children: ReactNode
}

function Group({ title, why, children }: GroupProps) {
  const isEmpty = Array.isArray(children)
    ? children.flat().every((child) => child === null)
    : children === null
  if (isEmpty) return null
  return (
    <section className={styles.facts} aria-label={title}>
      <GroupTitle>{title}</GroupTitle>
      {why === null ? null : <p className={styles.note}>{why}</p>}
      {children}
    </section>
  )
}
