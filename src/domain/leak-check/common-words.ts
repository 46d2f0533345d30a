// Words that say nothing about a passage: articles, pronouns, the commonest verbs. English, German, French, Spanish.
// Invariant: in lower case and without accents, as `stemOf` leaves a word before it looks for endings.

const ENGLISH =
  'a about above across after again against ago all almost along already also although always am among an and another any anybody anyone anything are around as ask asked at away back ' +
  'be became because become been before behind being below between both but by came can cannot come could did do does doing done down during each either else enough even ever every ' +
  'everybody everyone everything far few first for from full further gave get gets getting give given go goes going gone good got great had half has have having he her here hers herself him ' +
  'himself his how however i if in indeed instead into is it its itself just keep kept kind knew know known last least less let like little long look made make makes making many may maybe me might mine ' +
  'more most much must my myself near need needed never new next no nobody none nor not nothing now of off often on once one only onto or other others our ours ourselves out over own part ' +
  'per perhaps put quite rather really right said same saw say says second see seem seems seen she should since so some somebody someone something sometimes soon still such take taken tell than that the ' +
  'their theirs them themselves then there these they thing things think this those though thought three through time times to today together told too took toward towards try two under until up upon us use used very ' +
  'want wanted was way ways we well went were what whatever when where whether which while who whole whom whose why will with within without work would yes yet you your yours yourself ' +
  "don't can't won't isn't aren't wasn't weren't doesn't didn't haven't hasn't hadn't wouldn't couldn't shouldn't it's that's there's i'm i've i'd i'll we're we've we'd we'll you're they're he's she's what's let's"
const GERMAN =
  'ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beide beiden beim bereits bin bis bisher bist da dabei dadurch dafur dagegen daher damit danach dann daran darauf ' +
  'daraus darf darin daruber darum das dass davon davor dazu dein deine dem den denen denn dennoch der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch eben ein eine einem einen einer eines ' +
  'einige einigen einmal er erst es etwa etwas euch euer fur ganz gar gegen gehabt gemacht genau gerade gern gibt gut habe haben hat hatte hatten hatte hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in ' +
  'indem ins irgend ist ja jede jedem jeden jeder jedes jedoch jene jetzt kann kannst kaum kein keine keinem keinen keiner konnen konnte konnten kommt lassen machen macht mal man manche mehr mein meine meinem meinen meiner meist mich ' +
  'mir mit mochte muss mussen musste nach nachdem neben nein neu neue neuen nicht nichts nie noch nun nur ob oben oder ohne oft schon sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll sollen ' +
  'sollte sollten sondern sonst soweit statt trotz uber um und uns unser unsere unserem unseren unter viel viele vielen vom von vor wahrend wann war waren warum was weder weil welche welchem welchen welcher wenig weniger wenn wer ' +
  'werde werden wie wieder will wir wird wirklich wo wohl wollen wollte worden wurde wurden zu zum zur zwar zwei zwischen'
const FRENCH =
  'afin ai aie ailleurs ainsi alors apres as assez au aucun aucune aupres auquel aussi autant autre autres aux avait avaient avant avec avez avoir avons ayant beaucoup bien bon bonne car ce ceci cela celle celles celui cent cependant ces ' +
  'cet cette ceux chaque chez ci comme comment contre dans de deja depuis derriere des desormais deux devant doit doivent donc dont du durant elle elles en encore enfin entre es est et etaient etait etant ete etes etre eu eux fait faire fois font ' +
  'grand grande ici il ils je jusque la le lequel les leur leurs lors lorsque lui ma mais mal me meme memes mes mieux moi moins mon ne ni non nos notre notres nous nouveau nouvelle on ont ou ou par parce parfois parmi pas pendant peu peut peuvent plus ' +
  'plusieurs plutot pour pourquoi pouvait pouvoir pres puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi rien sa sans se selon sera seront ses seulement si sien soi soient soit sommes son sont sous souvent suis sur ta tandis ' +
  'tant te tel telle telles tels tes toi ton toujours tous tout toute toutes tres trop tu un une va vers voici voila vont vos votre vous y'
const SPANISH =
  'a ademas ahi ahora al algo alguien algun alguna algunas alguno algunos alli ante antes aquel aquella aquello aqui asi aun aunque bajo bien cada casi como con contra cual cuales cuando cuanto de debe deben decir del desde despues dice dicho donde dos ' +
  'durante e el ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos esta estaba estaban estado estamos estan estar estas este esto estos estoy fue fueron gran ha habia haber habian hace hacen hacer hacia han hasta hay he hemos ' +
  'hoy igual incluso la las le les lo los luego mas me mejor menos mi mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningun ninguna no nos nosotros nuestra nuestras nuestro nuestros nueva nuevo nunca o os otra otras otro ' +
  'otros para parece parte pero poca poco pocos por porque pronto pueda puede pueden pues que quien quienes se sea sean segun ser sera si sido siempre sin sino sobre solo son su sus tal tambien tampoco tan tanto te tener tenia tiene tienen toda todas todavia ' +
  'todo todos tras tu tus u un una unas uno unos va vamos van varias varios vez veces y ya yo'

const COMMON: ReadonlySet<string> = new Set(
  [ENGLISH, GERMAN, FRENCH, SPANISH].flatMap((words) => words.split(' ')),
)

/** `key`: in lower case, NFKC. */
export const isCommonWord = (key: string): boolean =>
  COMMON.has(key) || COMMON.has(key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss'))
