// Where a signal is on its way and what that means for who handed it in.
import type { EnumOf, ResultOf } from '../../graphql.ts'
import type { MY_SIGNAL } from './signalDocuments.ts'

export type MySignal = NonNullable<ResultOf<typeof MY_SIGNAL>['signal']>

const EXPLAINED = {
  RECEIVED: 'Iemand van een andere organisatie kijkt of er niemand te herkennen is. U hoeft niets te doen.',
  RETURNED: 'Er is nog iemand te herkennen in de tekst. Verbeter het signaal en dien het opnieuw in.',
  CHECKED:
    'De anonimisering is in orde. Het team beoordeelt nu of het een casus wordt. U hoeft niets te doen.',
  QUESTIONED: 'Het team heeft een vraag aan u. Beantwoord die hieronder.',
  LINKED: 'Het signaal zit in een casus. Zodra die gepubliceerd is, kunt u hem hier openen.',
  DECLINED: 'Dit signaal is niet voor dit team. Hieronder leest u waarom en waar u wel terechtkunt.',
  WITHDRAWN: 'U hebt dit signaal ingetrokken. Het team gebruikt het niet.',
} as const satisfies Record<EnumOf<'SignalStatus'>, string>

const isPublished = ({ cases }: MySignal): boolean => cases.some(({ status }) => status === 'PUBLISHED')

const isWithdrawn = ({ cases }: MySignal): boolean =>
  cases.length > 0 && cases.every(({ status }) => status === 'WITHDRAWN')

/** What the state means for who handed the signal in. */
export function stateExplained(signal: MySignal): string {
  if (isPublished(signal)) return 'De casus is gepubliceerd. U kunt hem hieronder openen.'
  if (isWithdrawn(signal)) return 'De casus met dit signaal is ingetrokken. Niemand vindt hem nog.'
  return EXPLAINED[signal.status]
}

/** How many of the four steps are behind a signal; null when its way has ended before the last. */
export function stepsDone(signal: MySignal): number | null {
  switch (signal.status) {
    case 'DECLINED':
    case 'WITHDRAWN':
      return null
    case 'RECEIVED':
    case 'RETURNED':
      return 1
    case 'CHECKED':
    case 'QUESTIONED':
      return 2
    case 'LINKED':
      if (isWithdrawn(signal)) return null
      return isPublished(signal) ? 4 : 3
  }
}
