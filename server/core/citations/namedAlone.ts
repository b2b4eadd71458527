/** Finds what a text names by itself, without an article: acts, and by-laws by their title. */
import type { LawCitation, LocalCitation } from './citation.ts'
import type { Source } from './context.ts'
import { localNounAt } from './documentNames.ts'
import type { Placed, Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { pastSubjectOfByLaw } from './unlistedActs.ts'
import { announcementAt, isLabelled, jointAt, normAt } from './wording.ts'

type ActSource = Extract<Source, { kind: 'act' }>

const takenBy = (placed: readonly Placed[]): ReadonlySet<number> =>
  new Set(
    placed.flatMap(({ first, next }) => Array.from({ length: next - first }, (_, offset) => first + offset)),
  )

function repeatsInBrackets(reading: Reading, source: ActSource, previous: Source | undefined): boolean {
  if (previous?.kind !== 'act' || previous.act.law !== source.act.law) return false
  return source.index - previous.next <= 3 && reading.tokens[previous.next]?.text === '('
}

/** Words before "de WW" that make it the act and not the benefit. */
const LAWFUL = [
  'krachtens',
  'ingevolge',
  'volgens',
  'op grond van',
  'in de zin van',
  'bedoeld in',
  'toepassing van',
  'uitvoering van',
  'wijziging van',
  'strijd met',
  'geldt voor',
  'geldt ook voor',
  'voor geldt',
  'naleving van',
  'overtreding van',
  'schending van',
  'evaluatie van',
  'invoering van',
  'inwerkingtreding van',
  'delen van',
  'beroep op',
  'raakt',
  'raken',
  'wijzigt',
  'wijzigen',
].map((phrase) => phrase.split(' '))

const LAW_VERBS = new Set(
  'geldt gelden gold golden kent kennen kende kenden noemt noemen noemde noemden bepaalt bepalen bepaalde regelt regelen regelde schrijft schreef spreekt sprak eist verbiedt'.split(
    ' ',
  ),
)

const pastArticle = (tokens: readonly Token[], index: number): number =>
  ['de', 'het'].includes(normAt(tokens, index)) ? index + 1 : index

/** Every citation by the token it begins at. */
type CitedAt = ReadonlyMap<number, Placed['citation']>

/** Words between an act and the article it is named for at most. */
const CITES_MAX = 8

/** "De Wajong kent in artikel 2:7 …", "De Awir kent sinds 2021 een hardheidsclausule in artikel 49": named for its article. */
function namedForArticle(tokens: readonly Token[], { act, next }: ActSource, citedAt: CitedAt): boolean {
  for (let at = next; at < next + CITES_MAX && tokens[at]?.kind !== 'sign'; at++)
    if (announcementAt(tokens, at) !== null || citedAt.has(at)) {
      const cited = citedAt.get(at)
      const ofAnother = cited?.kind === 'provision' && cited.law !== null && cited.law !== act.law
      return normAt(tokens, at - 1) === 'in' && !ofAnother
    }
  return false
}

/** "in de Grondwet staat artikel 20": a verb and the article, right behind the act it stands in. */
const holdsArticle = (tokens: readonly Token[], { index, next }: ActSource): boolean =>
  ['de', 'het'].includes(normAt(tokens, index - 1)) &&
  normAt(tokens, index - 2) === 'in' &&
  announcementAt(tokens, next + 1) !== null

/** "Van de Participatiewet zijn … de artikelen 31 en 32 van belang": the act, put first in the sentence, of its articles. */
function frontedFor(
  { tokens, sentences }: Reading,
  { act, index, next }: ActSource,
  citedAt: CitedAt,
): boolean {
  const first = index - 2
  const opens = sentences[first - 1] !== sentences[first] && /^(?:van|uit)$/.test(normAt(tokens, first))
  if (!opens || !['de', 'het'].includes(normAt(tokens, index - 1))) return false
  for (let at = next; at < tokens.length && sentences[at] === sentences[index]; at++)
    if (announcementAt(tokens, at) !== null) {
      const cited = citedAt.get(at)
      return cited?.kind === 'provision' && cited.law === act.law && cited.inferred
    }
  return false
}

/** "PW vergeten?": two letters mean the act only where something else says that the text is about it. */
function couldBePassword(
  { tokens, field }: Reading,
  { index, next }: ActSource,
  cited: ReadonlySet<string>,
): boolean {
  const short = tokens[index]?.norm === 'pw' && next === index + 1
  return (
    short &&
    !field.assistance &&
    cited.size === 0 &&
    !['de', 'van', 'onder'].includes(normAt(tokens, index - 1))
  )
}

/** Abbreviations that with "de" before them are never a benefit, a register or help. */
const NEVER_BENEFIT = new Set(['AVG', 'Woo', 'Wob', 'WID', 'UAVG', 'WIJ', 'Fw'])
const FALLS_UNDER_MAX = 8

const FALLS = new Set(
  'valt vallen viel vielen gevallen brengt brengen gebracht hoort horen behoort behoren ressorteert'.split(
    ' ',
  ),
)

/** "onder de Wmo of de Wlz valt", "valt onder de WW", "niet onder het Bbz te brengen". */
function fallsUnder(tokens: readonly Token[], from: number): boolean {
  if (!['onder', 'buiten'].includes(normAt(tokens, from - 1))) return false
  const around = tokens.slice(Math.max(0, from - FALLS_UNDER_MAX), from + FALLS_UNDER_MAX)
  return around.some(({ norm }) => FALLS.has(norm))
}

/** "21/3304": the year and number of a case, from this token on. */
const isDocketAt = (tokens: readonly Token[], index: number): boolean =>
  /^\d\d$/.test(normAt(tokens, index)) &&
  normAt(tokens, index + 1) === '/' &&
  /^\d{1,5}$/.test(normAt(tokens, index + 2))

/** "in zaak 21/3304 PW", "zaaknummer AWB 22/1754": the act is part of the number of a case in court. */
const isOfDocket = (tokens: readonly Token[], { index, next }: ActSource): boolean =>
  isDocketAt(tokens, index - 3) || isDocketAt(tokens, next) || isLabelled(tokens, index)

const APPLIES_MAX = 4

/** "of IOAW van toepassing is", "de WIA is hier niet van toepassing". */
function applies(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at <= next + APPLIES_MAX && tokens[at]?.kind === 'word'; at++)
    if (normAt(tokens, at) === 'toepasselijk') return true
    else if (normAt(tokens, at) === 'van') return normAt(tokens, at + 1) === 'toepassing'
  return false
}

/** Registers that bear the name of their act: "volgens de BRP". */
const REGISTERS = new Set(['brp', 'gba', 'suwi'])

/** "op grond van de WIA": an abbreviation that is else the name of a benefit. */
function lawfullySpoken(tokens: readonly Token[], { index, next }: ActSource): boolean {
  if (LAW_VERBS.has(normAt(tokens, next)) || applies(tokens, next)) return true
  const spoken = ['de', 'het'].includes(normAt(tokens, index - 1))
  if (spoken && NEVER_BENEFIT.has(tokens[index]?.text ?? '')) return true
  const before = spoken ? index - 1 : index
  // "een taaleis kent en de IOAW niet": the verb is not said again
  const verb = normAt(tokens, before - 1) === 'en' ? before - 2 : before - 1
  if (spoken && LAW_VERBS.has(normAt(tokens, verb))) return true
  if (fallsUnder(tokens, before)) return true
  const listed =
    normAt(tokens, before - 2) === 'onder' && ['andere', 'meer'].includes(normAt(tokens, before - 1))
  const from = listed ? before - 2 : before
  if (normAt(tokens, from - 1) === 'volgens' && REGISTERS.has(normAt(tokens, index))) return false
  return LAWFUL.some((words) => words.every((word, at) => normAt(tokens, from - words.length + at) === word))
}

/** The next source when it is named in one breath: "de IOAW, de IOAZ en het Bbz 2004". */
const inOneBreath = (tokens: readonly Token[], source: Source, following: Source | undefined): boolean => {
  const joint = jointAt(tokens, source.next)
  return joint?.kind === 'list' && following?.index === pastArticle(tokens, joint.next)
}

/** The acts of which the text cites an article by their name. */
const citedActs = (placed: readonly Placed[]): ReadonlySet<string> =>
  new Set(
    placed.flatMap(({ citation }) =>
      citation.kind === 'provision' && !citation.inferred && citation.law !== null ? [citation.law] : [],
    ),
  )

/** Words behind an abbreviation that make it the benefit: "het Bbz krediet", "de AOW van mijn moeder". */
const OF_BENEFIT = new Set('van krediet lening uitkering geld'.split(' '))

/** "Het Bbz … artikel 17 Bbz 2004": named with "de" or "het" by its own name, in a text that cites an article of it. */
function spokenOfAsCited(
  tokens: readonly Token[],
  { act, index, next }: ActSource,
  cited: ReadonlySet<string>,
): boolean {
  const name = normAt(tokens, index)
  if (OF_BENEFIT.has(normAt(tokens, next))) return false
  // "IOAW art. 25; IOAZ idem"
  if (normAt(tokens, next) === 'idem') return cited.size > 0
  const own = act.law.toLowerCase().split(' ').includes(name) && !REGISTERS.has(name)
  return own && cited.has(act.law) && ['de', 'het'].includes(normAt(tokens, index - 1))
}

/** Whether each source names its act as an act; of those named in one breath all do when one does. */
function spokenAsLaw(reading: Reading, cited: ReadonlySet<string>): readonly boolean[] {
  const { tokens, sources } = reading
  const spoken = sources.map(
    (source) =>
      source.kind === 'act' &&
      ((source.standsAlone && !couldBePassword(reading, source, cited)) ||
        (source.sameCapitals && (spokenOfAsCited(tokens, source, cited) || lawfullySpoken(tokens, source)))),
  )
  const together = sources.map((source, index) => inOneBreath(tokens, source, sources[index + 1]))
  const carries = (index: number) => {
    const source = sources[index]
    return source?.kind === 'act' && source.sameCapitals
  }
  for (let index = 1; index < sources.length; index++)
    if (together[index - 1] && spoken[index - 1] && carries(index)) spoken[index] = true
  for (let index = sources.length - 2; index >= 0; index--)
    if (together[index] && spoken[index + 1] && carries(index)) spoken[index] = true
  return spoken
}

/** The acts named on their own, without an article. */
export function lawsIn(reading: Reading, placed: readonly Placed[]): LawCitation[] {
  const taken = takenBy(placed)
  const citedAt = new Map(placed.toReversed().map(({ first, citation }) => [first, citation]))
  const spoken = spokenAsLaw(reading, citedActs(placed))
  return reading.sources.flatMap((source, index): LawCitation[] => {
    if (source.kind !== 'act' || !spoken[index] || taken.has(source.index)) return []
    if (isOfDocket(reading.tokens, source)) return []
    if (namedForArticle(reading.tokens, source, citedAt) || holdsArticle(reading.tokens, source)) return []
    if (spoken[index - 1] && repeatsInBrackets(reading, source, reading.sources[index - 1])) return []
    if (frontedFor(reading, source, citedAt)) return []
    const { law, bwbId } = source.act
    const start = reading.tokens[source.index]?.start ?? 0
    const end = reading.tokens[source.next - 1]?.end ?? 0
    return [{ kind: 'law', start, end, law, bwbId }]
  })
}

/** Words before a by-law that is meant by its name: "de Afstemmingsverordening", "conform Afstemmingsverordening". */
const BEFORE_TITLE = new Set('de het onze uw conform cf volgens'.split(' '))
/** Words before by-laws that are only spoken of: "een verordening handhaving". */
const OF_ANY = new Set('een geen elke iedere welke'.split(' '))
/** "onze afstemmingsverordening": its subject stands in the word. */
const WITH_SUBJECT = /^(?!concept|ontwerp|model|raads|privacy)\p{Ll}[\p{Ll}-]{3,}verordening$/u

/** "de beleidsregels over giften", "de beleidsregels van verweerder over giften": past the party whose they are. */
function tellsSubject(tokens: readonly Token[], index: number): boolean {
  let at = index
  if (normAt(tokens, at) === 'van') at += ['de', 'het'].includes(normAt(tokens, at + 1)) ? 3 : 2
  return ['over', 'inzake', 'omtrent'].includes(normAt(tokens, at)) && tokens[at + 1]?.kind === 'word'
}

const PLAIN_NOUN = /^(?:verordening(?:en)?|beleidsregels?)$/

/** Whether a by-law is named by its title and not spoken of: "de Afstemmingsverordening", "Beleidsregels giften 2023". */
function isTitled({ tokens, sentences }: Reading, { index, next }: Source): boolean {
  const at = localNounAt(tokens, index) ?? index
  const noun = tokens[at]
  if (noun === undefined) return false
  if (noun.text === 'APV') return true
  const goesOn = next > at + 1 && !['van', 'uit', 'in'].includes(normAt(tokens, at + 1))
  const dated = /^20\d\d$/.test(normAt(tokens, next - 1))
  // "Algemene subsidieverordening Zuiddorp": the capital stands before the noun
  const capital = /^\p{Lu}/u.test(tokens[index]?.text ?? '')
  const spoken = BEFORE_TITLE.has(normAt(tokens, index - 1))
  if (!/^\p{Lu}/u.test(noun.text)) {
    if (OF_ANY.has(normAt(tokens, index - 1))) return false
    if (WITH_SUBJECT.test(noun.norm) || pastSubjectOfByLaw(tokens, at + 1) > at + 1) return true
    return (goesOn && (dated || (at > index && capital))) || (spoken && tellsSubject(tokens, at + 1))
  }
  if (goesOn) return true
  return !PLAIN_NOUN.test(noun.norm) && (spoken || sentences[index - 1] === sentences[index])
}

/** The by-laws and policy rules named by their title, without an article. */
export function byLawsIn(reading: Reading, placed: readonly Placed[]): LocalCitation[] {
  const { tokens, sources } = reading
  const taken = takenBy(placed)
  return sources.flatMap((source): LocalCitation[] => {
    if (source.kind !== 'local' || taken.has(source.index) || !isTitled(reading, source)) return []
    const start = tokens[source.index]?.start ?? 0
    const end = tokens[source.next - 1]?.end ?? 0
    return [{ kind: 'local', start, end, article: null, cvdrId: null }]
  })
}
