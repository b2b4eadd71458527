/** Words for kin and for those one lives with or beside, and what a name beside each of them tells. Our own lists. */

const set = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((group) => group.trim().split(/\s+/)))

const SPOUSES = 'man vrouw partner verloofde ex ex-partner expartner ex-man ex-vrouw exman exvrouw'
const CHILDREN = 'zoon zoontje dochter dochtertje kleinzoon kleindochter'
const PARENTS = 'moeder vader'
const SIBLINGS = 'zus zusje broer broertje'
const ELDERS = 'oom tante oma opa'
const COUSINS = 'neef neefje nicht nichtje'
const IN_LAW = 'zwager schoonzus schoonbroer'
const STEP_PARENTS = 'stiefvader stiefmoeder'
const OTHERS =
  'zuster achternicht achterneef halfbroer halfzus pleegzoon pleegdochter stiefzoon stiefdochter stiefbroer stiefzus schoonzoon schoondochter schoonvader schoonmoeder'
const NEIGHBOURS = 'buurman buurvrouw'
const FRIENDS = 'vriend vriendin vriendje kennis collega huisgenoot'

/**
 * Of whom people write the name right behind the word ("mijn zus Roos"), with what they do behind it ("mijn buurman Bos
 * zegt"), or right before it ("mees, mijn broertje"), also when no list knows it.
 */
export const KIN = set(
  SPOUSES,
  CHILDREN,
  PARENTS,
  SIBLINGS,
  ELDERS,
  COUSINS,
  IN_LAW,
  STEP_PARENTS,
  OTHERS,
  NEIGHBOURS,
  FRIENDS,
)

/** Behind these "van" says whose they are, and belongs to no surname: "de zoon van Mohamed". */
export const KIN_OF = set(
  'man vrouw partner weduwe baas advocaat juf meester kind kinderen ouders zuster',
  CHILDREN,
  PARENTS,
  SIBLINGS,
  ELDERS,
  COUSINS,
)

/** What people also call them by, so that with a capital they announce a name and are none: "Buurman Henk", "Opa Kees". */
export const KIN_WORDS = set(
  'ome buurjongen buurmeisje schoonmoeder schoonvader pake beppe omke muoike buorman buorfrou',
  SIBLINGS,
  ELDERS,
  COUSINS,
  IN_LAW,
  STEP_PARENTS,
  NEIGHBOURS,
)

/** Kin words that say the person is a child. */
export const CHILD_WORDS = set(
  'zoon zoons zoontje dochter dochters dochtertje kind kinderen kids baby peuter kleuter jongen meisje tweeling',
  'pleegkind pleegzoon pleegdochter stiefzoon stiefdochter kleinzoon kleindochter kleinkind kleinkinderen',
)
