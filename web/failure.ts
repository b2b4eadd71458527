// What to tell someone when the server gave no answer or refused; problems the user can mend are shown at their field.

import { inFigures } from '#core/dutch/numerals.ts'
import { OTHER_PERSON, otherPersonText } from '#core/forWhom.ts'
import { NO_PEOPLE } from './features/readalong/askedWords.ts'

/** An error as the API client tells it: no answer at all, or what the API refused. */
interface Failure {
  readonly networkError?: Error | undefined
  readonly graphQLErrors: readonly {
    readonly message: string
    readonly extensions: Readonly<Record<string, unknown>>
  }[]
  readonly response?: unknown
}

const SERVER_FAILED = 'Er ging iets mis op de server. Er is niets half bewaard. Probeer het later opnieuw.'

/** The session is over: whoever was writing can log in beside it. */
export const LOGGED_OUT = 'U bent niet meer ingelogd. Log opnieuw in.'

/** Someone else logged in beside this page. */
export const OTHER_LOGGED_IN = otherPersonText

/** What each kind of refusal means to who asked. */
const MEANINGS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: LOGGED_OUT,
  [OTHER_PERSON]: OTHER_LOGGED_IN,
  FORBIDDEN: 'Dit mag niet met uw rol.',
  LETTER_ALTERED: 'De tekst van deze brief is niet meer wat er is vastgesteld. Vraag de beheerder om hulp.',
  QUESTION_ABOUT_SOMEONE: NO_PEOPLE,
  READER_FAILED:
    'Uw browser kan niet meelezen, en zonder meelezen versturen wij niets. Laad de pagina opnieuw of gebruik een andere browser.',
  // The pages and the server are of one version, unless a page stayed open while the server was renewed.
  GRAPHQL_VALIDATION_FAILED:
    'Het programma is vernieuwd sinds u deze pagina opende. Bewaar zo nodig een kopie van wat u schreef en laad de pagina opnieuw.',
}

/** What went wrong; `sent` is what was sent, to name what of it is too long. */
export function failureText(error: Failure, sent?: unknown): string {
  const status = statusOf(error.response)
  // Whatever stands in such an answer, it is not from our server.
  if (status !== null && OUT_OF_REACH.has(status)) return UNREACHABLE
  if (error.networkError) return noAnswerText(status, sent)
  for (const { message, extensions } of error.graphQLErrors) {
    const code = String(extensions.code)
    const meaning = MEANINGS[code]
    if (meaning) return meaning
    if (code === 'BAD_USER_INPUT')
      return `Zo kan de server dit niet aannemen. ${message} Pas aan wat u invulde of koos en probeer het opnieuw.`
    if (code === 'INTERNAL_SERVER_ERROR') return message
  }
  return SERVER_FAILED
}

/** What stands before our server answers for it: it is being renewed, or too busy. */
const OUT_OF_REACH: ReadonlySet<number> = new Set([502, 503, 504])
const UNREACHABLE =
  'De server is even niet te bereiken en geeft geen antwoord. Wacht een paar minuten en probeer het dan opnieuw.'

/** Without an answer of the API: too much was sent, the server broke down, or nothing came through at all. */
function noAnswerText(status: number | null, sent: unknown): string {
  if (status === 413)
    return `Dit is te veel om in één keer te sturen. Maak de tekst korter of splits hem.${longestOf(sent)}`
  if (status === 400 || status === 415)
    return 'De server kon dit verzoek niet lezen. Laad de pagina opnieuw en probeer het nog eens.'
  if (status === 200)
    return 'De server gaf een antwoord dat niet te lezen is. Misschien is het toch gelukt: kijk dat na voordat u het opnieuw probeert.'
  return status === 500
    ? SERVER_FAILED
    : 'De server geeft geen antwoord. Kijk of u verbinding hebt en probeer het opnieuw.'
}

const WORDS_QUOTED = 6

/** The longest text of what was sent, by its first words: they are the sender's own. */
function longestOf(sent: unknown): string {
  const [longest] = textsOf(sent).toSorted((a, b) => b.length - a.length)
  if (longest === undefined) return ''
  const start = longest.trim().split(/\s+/).slice(0, WORDS_QUOTED).join(' ')
  return ` De langste tekst telt ${inFigures(longest.length)} tekens en begint met ‘${start}’.`
}

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const statusOf = (response: unknown): number | null => (response instanceof Response ? response.status : null)
