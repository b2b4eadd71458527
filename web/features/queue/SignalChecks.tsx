// Who checked the anonymisation of a signal, when, how it ended, and the fingerprint of the text they read.
import { formatDay } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import { StepChecks } from '../checklist/StepChecks.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

export function SignalChecks({ checks, stepChecks, contentHash: now }: SignalAtWork) {
  if (checks.length === 0) return null
  return (
    <section className="rd-stack" aria-labelledby="controles">
      <Heading id="controles">Controles</Heading>
      <ul>
        {checks.map(({ at, by, confirmed, contentHash, placesKept, note }) => (
          <li key={at}>
            {formatDay(at)}, {by.name}: {confirmed ? 'anonimisering bevestigd' : 'teruggestuurd'}
            {placesKept > 0
              ? `, ${placesKept === 1 ? '1 plaatsnaam mocht' : `${placesKept} plaatsnamen mochten`} blijven`
              : ''}
            . Vingerafdruk <span className="fingerprint">{contentHash.slice(0, 16)}</span>
            {contentHash === now ? ' (deze tekst).' : ' (een andere tekst dan nu).'}
            {confirmed && note ? ` Toelichting: ${note}` : ''}
          </li>
        ))}
      </ul>
      <StepChecks checks={stepChecks} />
    </section>
  )
}
