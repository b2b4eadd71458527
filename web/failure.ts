// What to tell someone when the server gave no answer or refused; problems the user can mend are shown at their field.

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

/** What each kind of refusal means to who asked. */
const MEANINGS: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: LOGGED_OUT,
  FORBIDDEN: 'Dit mag niet met uw rol.',
  LETTER_ALTERED: 'De tekst van deze brief is niet meer wat er is vastgesteld. Vraag de beheerder om hulp.',
  QUESTION_ABOUT_SOMEONE: NO_PEOPLE,
  READER_FAILED:
    'Uw browser kan niet meelezen, en zonder meelezen versturen wij niets. Laad de pagina opnieuw of gebruik een andere browser.',
  // The pages and the server are of one version, unless a page stayed open while the server was renewed.
  GRAPHQL_VALIDATION_FAILED:
    'Het programma is vernieuwd sinds u deze pagina opende. Bewaar zo nodig een kopie van wat u schreef en laad de pagina opnieuw.',
}

export function failureText(error: Failure): string {
  if (error.networkError) return noAnswerText(error)
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

/** Without an answer of the API: too much was sent, the server broke down, or nothing came through at all. */
function noAnswerText({ response }: Failure): string {
  const status = statusOf(response)
  if (status === 413) return 'Dit is te veel om in één keer te sturen. Maak de tekst korter of splits hem.'
  if (status === 400 || status === 415)
    return 'De server kon dit verzoek niet lezen. Laad de pagina opnieuw en probeer het nog eens.'
  return status === 500
    ? SERVER_FAILED
    : 'De server geeft geen antwoord. Kijk of u verbinding hebt en probeer het opnieuw.'
}

const statusOf = (response: unknown): number | null => (response instanceof Response ? response.status : null)
