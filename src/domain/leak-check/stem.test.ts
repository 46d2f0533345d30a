// Stems: the forms of one word come together, words that only look alike stay apart.
import { describe, expect, test } from 'vitest'
import { stemOf } from './stem'

describe('the forms of a word have one stem', () => {
  test.each([
    'restructure restructured restructuring restructures',
    'plan plans planned planning',
    'company companies',
    'Lyon Lyon’s',
    'tell tells told telling',
    'mention mentioned mentioning mentions',
    'close closed closing closes',
    'decision decisions',
    'budget budgets',
    'manager managers',
    'Werk Werke Werks Werkes',
    'Entscheidung Entscheidungen',
    'kleine kleiner kleines kleinen kleinem',
    'verkaufen verkauft verkaufte verkauften',
    'Haus Häuser Häusern',
    'Kollege Kollegen',
    'sprechen spricht sprach gesprochen',
    'schließen schloss',
    'fermer fermé fermée fermés ferme ferment fermait',
    'usine usines l’usine',
    'décision décisions',
    'cheval chevaux',
    'annoncer annoncé annonce annoncera',
    'vender vendió vendido vende venden',
    'empresa empresas',
    'cerrar cerrado cerrada cierra cierran',
    'decisión decisiones',
  ])('%s', (forms) => {
    const stems = forms.split(' ').map((form) => stemOf(form.toLowerCase().replace('’', "'")))
    expect(new Set(stems).size, stems.join(' ')).toBe(1)
  })
})

test.each([
  'board border',
  'plan plant',
  'interest international internal',
  'Lyon lion',
  'budget buddy',
  'January Jan',
  'meet mettre',
])('other words have other stems: %s', (words) => {
  const stems = words.split(' ').map((word) => stemOf(word.toLowerCase()))
  expect(new Set(stems).size, stems.join(' ')).toBe(stems.length)
})
