// The stem of a word, by light suffix rules. Invariant: whatever the language, the same word has the same stem.

/**
 * One set of rules for English, German, French and Spanish at once: in a pair two languages mix, and a note does not say
 * which it is in. Accents go first; then endings of nouns, adjectives and verbs, the longest that leaves enough of a word.
 * Light on purpose (after Savoy 2006, "Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages"): it only has to bring the forms of one word together, not to find its root.
 * `key`: in lower case, NFKC.
 */
export function stemOf(key: string): string {
  if (/^[a-z]{1,2}$/.test(key) || /\d/.test(key)) return key
  const bare = plain(key)
  let word = IRREGULAR.get(bare) ?? bare
  for (let cuts = 0; cuts < MOST_ENDINGS; cuts += 1) {
    const cut = withoutEnding(word)
    if (cut === word) break
    word = cut
  }
  return undoubled(word)
}

/** German and French pile them up. */
const MOST_ENDINGS = 4
const MIN_STEM = 4
const SHORTEST_STEM = 3

/** Apostrophes take what is elided or owned along: l’usine, Lyon’s. */
function plain(key: string): string {
  const bare = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.{2})/, '')
    .replace(/'(?:s|re|ve|ll|d|m|t)?$/, '')
  return bare
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/ae|oe|ue(?=[^aeiouq])/g, (pair) => pair.slice(0, 1))
}

function withoutEnding(word: string): string {
  for (const [ending, put, least] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length + put.length >= least)
      return word.slice(0, word.length - ending.length) + put
  }
  return word
}

const undoubled = (word: string): string =>
  word.length > MIN_STEM && /([bdfglmnprtz])\1$/.test(word) ? word.slice(0, -1) : word

const list = (endings: string, least = MIN_STEM, put = ''): [string, string, number][] =>
  endings.split(' ').map((ending) => [ending, put, least])

/** Longest first. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ...list('aux', 3, 'al'),
  ...list('ies ied', 3, 'y'),
  ...list('ions iones', 5, 'ion'),
  ...list(
    'iendo ieron iesen ieran aremos eremos iremos asteis isteis abamos iamos aron ando aban amos emos imos adas ados idas idos aste iste',
  ),
  ...list(
    'issement issements issons issez issent issait issaient erions eraient eront erons eriez erait erais assent',
  ),
  ...list('aient ions iez ait ais ant ants ante antes ees eront era erai eras erez ez ent ons'),
  ...list('ungen ung enden endem ender endes ende tests testen teten tete test ten tet'),
  ...list('ings ing edly eds ed est ers er ern em en es et'),
  ...list('ado ada ido ida aba ar er ir iera iria aria eria io'),
  ...list('ly ally', MIN_STEM),
  ...list('st te', MIN_STEM),
  ...list('s', SHORTEST_STEM),
  ...list('t', 5),
  ...list('e a o y i', SHORTEST_STEM),
].sort(([one], [other]) => other.length - one.length)

/** The most common forms that no ending explains. */
const FAMILIES =
  'say said says saying|tell told|go went gone going goes|take took taken taking|give gave given|get got gotten getting|make made making|' +
  'come came coming|know knew known|think thought|see saw seen|find found|leave left leaving|keep kept|begin began begun|' +
  'bring brought|buy bought|build built|choose chose chosen|cut cutting|deal dealt|draw drew drawn|drive drove driven|eat ate eaten|' +
  'fall fell fallen|feel felt|fight fought|fly flew flown|forget forgot forgotten|grow grew grown|hear heard|hide hid hidden|hit hitting|' +
  'hold held|lead led|lend lent|let letting|lose lost losing|mean meant|meet met|pay paid|put putting|read reading|rise rose risen|run ran running|' +
  'sell sold|send sent|set setting|shake shook shaken|show showed shown|shut shutting|sit sat sitting|sleep slept|speak spoke spoken|spend spent|' +
  'stand stood|steal stole stolen|swear swore sworn|teach taught|tear tore torn|throw threw thrown|understand understood|wear wore worn|win won winning|' +
  'withdraw withdrew withdrawn|write wrote written writing|ride rode ridden|sing sang sung|ring rang rung|swim swam swum|drink drank drunk|break broke broken|' +
  'catch caught|become became|grow grew grown|lay laid|lie lying|man men|woman women|child children|person people|foot feet|good better best|bad worse worst|' +
  'gehen ging gegangen geht gingen|geben gab gegeben gibt gaben|nehmen nahm genommen nimmt nahmen|kommen kam gekommen kamen|sprechen sprach gesprochen spricht sprachen|' +
  'sehen sah gesehen sieht sahen|wissen wusste gewusst weiss|bringen brachte gebracht|denken dachte gedacht|stehen stand gestanden|verlieren verlor verloren|' +
  'schreiben schrieb geschrieben|bleiben blieb geblieben|lassen liess gelassen lasst|treffen traf getroffen trifft|helfen half geholfen hilft|halten hielt gehalten|' +
  'gewinnen gewann gewonnen|schliessen schloss geschlossen|ziehen zog gezogen|beginnen begann begonnen|finden fand gefunden|verlassen verliess|werfen warf geworfen wirft|' +
  'aller va vont allait ira iront|faire fait font fera faisait|dire dit disent disait dira|venir vient viennent venait venu viendra|prendre prend prennent pris prenait|' +
  'mettre mettent mis|savoir sait savent su savait|voir voit voient vu verra|pouvoir peut peuvent pu pouvait pourra|vouloir veut veulent voulu|devoir doit doivent du devait|' +
  'tenir tient tiennent tenu|perdre perd perdu perdent|rendre rend rendu|recevoir recoit recu recoivent|ecrire ecrit ecrivent|partir partent parti|' +
  'ir va van fue fueron iba|hacer hace hacen hizo hicieron hecho hara|decir dice dicen dijo dijeron dicho dira|venir viene vienen vino|poner pone ponen puso puesto|' +
  'saber sabe saben supo|ver vio visto|poder puede pueden pudo podra|querer quiere quieren quiso|tener tiene tienen tuvo tendra|salir salen salio|' +
  'perder pierde pierden perdio|cerrar cierra cierran cerro cerrara|pedir pide piden pidio|sentir siente sienten sintio|contar cuenta cuentan conto|empezar empieza empiezan empezo|' +
  'traer trajo|volver vuelve vuelven volvio vuelto|mover mueve mueven movio|seguir sigue siguen siguio|dormir duerme duermen|morir muere murio muerto'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.split('|').flatMap((family) => {
    const [base = '', ...forms] = family.split(' ')
    return forms.map((form): [string, string] => [form, base])
  }),
)
