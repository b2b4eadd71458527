// What to tell someone when the server gave no answer or refused; problems the user can mend are shown at their field.
import type { CombinedError } from 'urql'

export function failureText(error: CombinedError): string {
  if (error.networkError)
    return 'De server geeft geen antwoord. Kijk of u verbinding hebt en probeer het opnieuw.'
  const codes = error.graphQLErrors.map(({ extensions }) => extensions.code)
  if (codes.includes('UNAUTHENTICATED')) return 'U bent niet meer ingelogd. Log opnieuw in.'
  if (codes.includes('FORBIDDEN')) return 'Dit mag niet met uw rol.'
  if (codes.includes('LETTER_ALTERED'))
    return 'De tekst van deze brief is niet meer wat er is vastgesteld. Vraag de beheerder om hulp.'
  if (codes.includes('READER_FAILED'))
    return 'Uw browser kan niet meelezen, en zonder meelezen versturen wij niets. Laad de pagina opnieuw of gebruik een andere browser.'
  return 'Er ging iets mis op de server. Er is niets half bewaard. Probeer het later opnieuw.'
}
