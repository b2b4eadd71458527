// Who checked the anonymisation of a signal, when, how it ended, and whether the text is still the one they read.
import { plural } from '#core/dutch/words.ts'
import { formatDay } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import { StepChecks } from '../checklist/StepChecks.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import type { SignalAtWork } from './queueDocuments.ts'

type Check = SignalAtWork['checks'][number]

export function SignalChecks({ checks, stepChecks, contentHash: now }: SignalAtWork) {
  if (checks.length === 0) return null
  return (
    <section className="rd-stack" aria-labelledby="controles">
      <Heading id="controles">Controles</Heading>
      <ul>
        {checks.map((check) => (
          <li key={check.at}>{wordsOf(check, now)}</li>
        ))}
      </ul>
      <StepChecks checks={stepChecks} />
      <Fingerprint prints={checks.map(({ at, contentHash }) => ({ of: formatDay(at), hash: contentHash }))} />
    </section>
  )
}

function wordsOf({ at, by, confirmed, contentHash, placesKept, note }: Check, now: string | null): string {
  const done = `${formatDay(at)}, ${by.name}: ${confirmed ? 'anonimisering bevestigd' : 'teruggestuurd'}`
  const places =
    placesKept > 0
      ? `, ${placesKept} ${plural(placesKept, 'markering mocht', 'markeringen mochten')} blijven`
      : ''
  const since = contentHash === now ? 'De tekst is sindsdien niet veranderd.' : CHANGED
  return `${done}${places}. ${since}${confirmed && note ? ` Toelichting: ${note}` : ''}`
}

/** What was taken out for telling who somebody is, is kept nowhere, so it cannot be shown beside what stands there now. */
const CHANGED =
  'De tekst is sindsdien veranderd. De tekst van toen is niet bewaard, want daarin kon iemand te herkennen zijn: lees alles opnieuw.'
