// Where a signal is on its way, in one word and, where there is room, in a sentence.
import type { EnumOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import { Badge, type BadgeTone } from '../../ui/Badge.tsx'

type Status = EnumOf<'SignalStatus'>

const TONES = {
  RECEIVED: 'info',
  RETURNED: 'warning',
  CHECKED: 'info',
  QUESTIONED: 'warning',
  LINKED: 'ok',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
} as const satisfies Record<Status, BadgeTone>

export const SignalStatusBadge = ({ status }: { readonly status: Status }) => (
  <Badge tone={TONES[status]}>{label('ownSignalStatus', status)}</Badge>
)

/** What the status means for who handed the signal in. */
export const STATUS_EXPLAINED = {
  RECEIVED: 'Iemand van een andere organisatie kijkt of er niemand te herkennen is. U hoeft niets te doen.',
  RETURNED: 'Er is nog iemand te herkennen in de tekst. Verbeter het signaal en dien het opnieuw in.',
  CHECKED:
    'De anonimisering is in orde. Het team beoordeelt nu of het een casus wordt. U hoeft niets te doen.',
  QUESTIONED: 'Het team heeft een vraag aan u. Beantwoord die hieronder.',
  LINKED: 'Het signaal zit in een casus. Zodra die gepubliceerd is, kunt u hem hier openen.',
  DECLINED: 'Dit signaal is niet voor dit team. Hieronder leest u waarom en waar u wel terechtkunt.',
  WITHDRAWN: 'U hebt dit signaal ingetrokken. Het team gebruikt het niet.',
} as const satisfies Record<Status, string>
