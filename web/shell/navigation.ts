// The places of the app in the order of the menu, each with the action that makes it yours.
import type { LinkProps } from '@tanstack/react-router'
import type { Action } from '#core/permissions.ts'

export interface Place {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: string
  /** Shown to who may do this; without it, to everyone who has logged in. */
  readonly action?: Action
}

const submitterPlaces: readonly Place[] = [
  { to: '/signalen/nieuw', label: 'Signaal indienen', action: 'signal.submit' },
  { to: '/signalen', label: 'Mijn signalen', action: 'signal.read-own' },
  { to: '/signalen/bestand', label: 'Bestand indienen', action: 'signal.submit' },
  { to: '/rapporten', label: 'Rapporten', action: 'report.enter' },
]

const teamPlaces: readonly Place[] = [
  { to: '/werkvoorraad', label: 'Werkvoorraad', action: 'signal.read' },
  { to: '/zoeken', label: 'Zoeken', action: 'case.read-published' },
  { to: '/knelpunten', label: 'Knelpunten', action: 'bottleneck.read' },
  { to: '/vroegsignalering', label: 'Vroegsignalering', action: 'warning.read' },
  { to: '/brief', label: 'Brief', action: 'letter.read' },
  { to: '/overeenstemming', label: 'Overeenstemming', action: 'agreement.read' },
  { to: '/mijn-verschillen', label: 'Mijn verschillen', action: 'case.code' },
]

const sharedPlaces: readonly Place[] = [
  { to: '/rode-draden', label: 'Rode draden', action: 'thread.read' },
  { to: '/wetten', label: 'Wetten' },
]

const adminPlaces: readonly Place[] = [
  { to: '/accounts', label: 'Accounts', action: 'people.manage' },
  { to: '/logboek', label: 'Logboek', action: 'audit.read' },
]

export const PLACES: readonly Place[] = [
  { to: '/', label: 'Start' },
  ...submitterPlaces,
  ...teamPlaces,
  ...sharedPlaces,
  ...adminPlaces,
]
