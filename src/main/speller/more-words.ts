// Words of this field that the dictionaries lack: right in a journal of two people who learn from each other.
import type { DictionaryLanguage } from '../../domain/spelling-language'

const EVERYWHERE = 'Duologue feedback mentoring onboarding roadmap workshop'
const ENGLISH = `mentee mentees naïve naïvely naïvety café cafés cliché clichés façade résumé résumés protégé protégés
  onboard offboarding roadmaps upskill upskilling reskilling`

const WORDS: Readonly<Record<DictionaryLanguage, string>> = {
  'en-GB': ENGLISH,
  'en-US': ENGLISH,
  de: `Mentoring Onboarding Roadmap Know-how gibt's geht's hab's ist's war's wär's Mentee Mentees Mentorings`,
  fr: 'mentorat mentorée mentorées',
  es: 'mentoría mentorías pingüino pingüinos exministro exministra onboarding',
}

export const moreWords = (language: DictionaryLanguage): ReadonlySet<string> =>
  new Set(`${EVERYWHERE} ${WORDS[language]}`.split(/\s+/u))
