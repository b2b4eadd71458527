// What the user should know of an answer, in words.
import { plural } from '#core/dutch/words.ts'
import type { LeftOut } from '#core/search/plan.ts'
import { QUERY_LENGTH_MAX, type QueryField } from '#core/search/queryLanguage.ts'
import { ARTICLES_MAX, CONCEPTS_MAX, HINTED_ARTICLES_MAX, MENDED_MAX } from '#core/search/questionLimits.ts'
import type { UnreadField } from '#core/search/unreadFields.ts'
import type { SearchAnswer, SearchNote } from '#search/search.ts'

const NOTES = {
  ENGINE_AWAY:
    'De vaste zoekmachine is even niet bereikbaar of nog niet bijgewerkt. U ziet de resultaten van de ingebouwde zoekmachine.',
  SOME_WORDS_MISSING:
    'Niet in elke casus staan al uw woorden. Casussen met een deel ervan staan meestal lager.',
  WORD_MISSING: 'Uw woord staat niet in elke casus. Casussen die er alleen op lijken, staan meestal lager.',
  QUERY_SHORTENED: `Uw vraag was lang. Er wordt gezocht op ten hoogste ${CONCEPTS_MAX} onderdelen, waarvan ten hoogste ${ARTICLES_MAX} artikelen. Niet gezocht is op`,
  QUERY_CUT: `Uw vraag was lang. Alleen de eerste ${QUERY_LENGTH_MAX.toLocaleString('nl-NL')} tekens tellen mee.`,
  SPELLING_CORRECTED: 'Een woord kwam niet voor. Er is ook gezocht op het woord dat er het meest op lijkt.',
  FILTERS_EXCLUDE: 'Wat u typte en het filter dat u koos, sluiten elkaar uit. Haal een van de twee weg.',
  SPELLING_LEFT_OUT: `Veel van uw woorden komen niet voor. Bij de eerste ${MENDED_MAX} is gekeken welk woord er het meest op lijkt, niet bij`,
  SUBJECTS_LEFT_OUT: `U noemt veel artikelen die in geen casus staan. Bij de eerste ${HINTED_ARTICLES_MAX} is ook gezocht op waar het artikel over gaat, niet bij`,
  ASKED_AND_EXCLUDED:
    'U zoekt op een woord dat u met een min ook weglaat. Zo wordt er geen casus met dat woord gevonden. Haal het woord met de min weg, of het woord zelf.',
  ACT_REPEALED:
    'U noemt een artikel van een wet die niet meer geldt. Rode Draad weet niet welk artikel ervoor in de plaats kwam. Zoek ook op het onderwerp, of op het artikel van de wet van nu.',
  ONLY_COMMON_WORDS:
    'Deze woorden zijn te gewoon om op te zoeken. Noem ook een woord dat zegt waar het over gaat.',
} as const satisfies Record<SearchNote, string>

/** Why a value filters nothing, and what can be asked instead. */
const UNREAD: Readonly<Record<QueryField, (value: string) => string>> = {
  wet: (value) =>
    `Geen wet heet ‘${value}’. Gebruik de naam of de afkorting van een wet, zoals wet:pw. U kunt ook een wet kiezen bij de filters.`,
  artikel: (value) =>
    `Artikel ‘${value}’ staat niet in de lijst van artikelen, of niet bij de wet die u noemt. U kunt een artikel kiezen bij de filters.`,
  draad: (value) =>
    `Geen rode draad heet ‘${value}’. Gebruik een woord uit de naam, zoals draad:giften. Alle rode draden staan bij de filters.`,
  jaar: (value) =>
    `Bij ‘${value}’ hoort geen jaar van een casus. Typ bijvoorbeeld jaar:2024, jaar:2023..2025 of jaar:2023..`,
  oorzaak: (value) =>
    `Geen oorzaak heet ‘${value}’. Gebruik een woord uit de naam, zoals oorzaak:samenloop. Alle oorzaken staan bij de filters.`,
  effect: (value) =>
    `Geen gevolg heet ‘${value}’. Gebruik een woord uit de naam, zoals gevolg:schulden. Alle gevolgen staan bij de filters.`,
  uitspraak: () => 'Een uitspraak zoekt u met het hele ECLI-nummer, zoals ECLI:NL:CRVB:2024:2192.',
}

const noField = ({ called, value, typed }: UnreadField): string =>
  `Het veld ‘${called}’ bestaat niet. U kunt zoeken met wet, artikel, draad, jaar, oorzaak en gevolg. Er is nu gezocht ${typed.startsWith('-') ? 'zonder' : 'op'} ‘${value}’.`

const unreadText = (unread: UnreadField): string =>
  unread.field === null
    ? noField(unread)
    : `${UNREAD[unread.field](unread.value)} ${unread.leftOut ? 'Dit deel van uw vraag telt nu niet mee.' : 'Er is nu gezocht op de woorden zelf.'}`

interface NamedParts {
  readonly part: keyof LeftOut
  readonly one: string
  readonly more: string
  /** What to do about it. */
  readonly advice?: string
}

/** Which parts of the question a note names after its sentence. */
const NAMES: Readonly<Partial<Record<SearchNote, NamedParts>>> = {
  QUERY_SHORTENED: {
    part: 'asked',
    one: 'onderdeel',
    more: 'onderdelen',
    advice: 'Zet het belangrijkste vooraan, of maak uw vraag korter.',
  },
  SPELLING_LEFT_OUT: { part: 'spelling', one: 'woord', more: 'woorden' },
  SUBJECTS_LEFT_OUT: { part: 'subjects', one: 'artikel', more: 'artikelen' },
}

/** So many are named, and so much of each is shown. */
const NAMED_MAX = 5
const SHOWN_MAX = 40

function noteText(note: SearchNote, leftOut: LeftOut): string {
  const names = NAMES[note]
  if (names === undefined) return NOTES[note]
  const sentence = `${NOTES[note]} ${namedIn(leftOut[names.part], names)}.`
  return names.advice === undefined ? sentence : `${sentence} ${names.advice}`
}

/** The first by name, and how many more there are. */
function namedIn(typed: readonly string[], { one, more: others }: NamedParts): string {
  const all = [...new Set(typed)]
  const shown = all.slice(0, NAMED_MAX).map((one) => `‘${shortened(one)}’`)
  const more = all.length - shown.length
  const last = more > 0 ? `nog ${more} ${plural(more, one, others)}` : shown.pop()
  return [shown.join(', '), last].filter(Boolean).join(' en ')
}

const shortened = (typed: string): string => {
  const signs = [...plain(typed)]
  return signs.length > SHOWN_MAX ? `${signs.slice(0, SHOWN_MAX).join('')}…` : signs.join('')
}

/** What was typed on one line, without signs that cannot be seen, which could turn the sentence around it. */
const plain = (typed: string): string => typed.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')

/** What a line among the hits says as well, where it stands on the page. */
const TOLD_BY_LINE: ReadonlySet<SearchNote> = new Set(['SOME_WORDS_MISSING', 'WORD_MISSING'])

/** What the user should know of an answer, what was not understood first; `line` when one stands where hits begin to lack words. */
export const notesIn = (
  { unread, notes, leftOut }: Pick<SearchAnswer, 'unread' | 'notes' | 'leftOut'>,
  line: boolean,
): readonly string[] => [
  ...unread.map((field) => unreadText({ ...field, called: plain(field.called), value: plain(field.value) })),
  ...notes.filter((note) => !(line && TOLD_BY_LINE.has(note))).map((note) => noteText(note, leftOut)),
]
