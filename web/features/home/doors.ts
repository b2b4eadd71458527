// The parts of the app with what you do there, for who may.
import type { Action } from '#core/permissions.ts'
import type { Place } from '../../shell/navigation.ts'

export interface Door {
  readonly to: Place['to']
  readonly title: string
  readonly text: string
  readonly action?: Action
}

const DOORS: readonly Door[] = [
  {
    to: '/signalen/nieuw',
    title: 'Signaal indienen',
    text: 'Vertel waar regels hard uitpakten, of juist goed. Uw browser haalt namen en nummers weg.',
    action: 'signal.submit',
  },
  {
    to: '/signalen',
    title: 'Mijn signalen',
    text: 'Zie waar de signalen van uw organisatie zijn, en beantwoord vragen.',
    action: 'signal.read-own',
  },
  {
    to: '/signalen/bestand',
    title: 'Bestand indienen',
    text: 'Dien veel signalen tegelijk in, uit Excel, CSV of JSON.',
    action: 'signal.submit',
  },
  {
    to: '/werkvoorraad',
    title: 'Werkvoorraad',
    text: 'Controleer, beoordeel en duid wat er binnenkwam.',
    action: 'signal.read',
  },
  {
    to: '/zoeken',
    title: 'Zoeken',
    text: 'Zoek in de casussen, op woorden, wet, draad en jaar.',
    action: 'case.read-published',
  },
  {
    to: '/knelpunten',
    title: 'Knelpunten',
    text: 'Wat terugkeert, waardoor, en wie het kan oplossen.',
    action: 'bottleneck.read',
  },
  {
    to: '/vroegsignalering',
    title: 'Vroegsignalering',
    text: 'Wat de laatste tijd vaker voorkomt dan gewoon.',
    action: 'warning.read',
  },
  {
    to: '/brief',
    title: 'Knelpuntenbrief',
    text: 'Schrijf en lees de jaarlijkse brief aan het ministerie.',
    action: 'letter.read',
  },
  {
    to: '/rode-draden',
    title: 'Rode draden',
    text: 'De thema’s die door de casussen lopen, met het aantal casussen.',
    action: 'thread.read',
  },
  {
    to: '/rode-draden/voorstellen',
    title: 'Voorstellen en besprekingen',
    text: 'Stel een verandering van de draden voor, en lees waar het codeboek onduidelijk was.',
    action: 'thread.propose',
  },
  { to: '/wetten', title: 'Wetten', text: 'De regels waar het om gaat, artikel voor artikel.' },
  {
    to: '/accounts',
    title: 'Accounts',
    text: 'Wie kan inloggen en met welke rol.',
    action: 'people.manage',
  },
  { to: '/logboek', title: 'Logboek', text: 'Wie deed wat en wanneer.', action: 'audit.read' },
]

export const doorsFor = (may: (action: Action) => boolean): readonly Door[] =>
  DOORS.filter(({ action }) => action === undefined || may(action))
