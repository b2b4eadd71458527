// Real, public ombudsman reports and local policy rules, in the project's own words.
import type { PrecedentSeed } from '../precedentSeed.ts'

export const REPORTS_AND_POLICY_RULES: readonly PrecedentSeed[] = [
  {
    kind: 'ombudsman',
    identifier: 'Nationale ombudsman, 11 oktober 2017 (zoektermijn)',
    title: 'Ouderen kregen ten onrechte een zoektermijn',
    summary:
      'De Nationale ombudsman signaleerde dat gemeenten ook aan mensen van 27 jaar en ouder een zoektermijn oplegden.',
    date: '2017-10-11',
    provisionIds: ['pw-art-41-lid-4', 'pw-art-41-lid-12'],
    threadIds: ['vierwekenzoektermijn'],
    cases: ['zoektermijn-boven-27'],
  },
  {
    kind: 'ombudsman',
    identifier: 'Nationale ombudsman, Inspraak mag geen vinkje zijn',
    title: 'Inspraak mag geen vinkje zijn',
    summary: 'Onderzoek naar inspraak van mensen met bijstand; gaat ook over de angst om te klagen.',
    provisionIds: ['pw-art-47'],
    threadIds: ['drempel-bezwaar-en-klacht'],
    cases: ['klacht-dan-controle', 'brieventeam'],
  },
  {
    kind: 'policy_rule',
    identifier: 'CVDR701597',
    title: 'Gemeentelijke beleidsregels giften en kostenvoordelen 2023',
    summary: 'Lokaal giftenbeleid van voor de landelijke vrijlating van 2026, in vier artikelen.',
    provisionIds: ['pw-art-31-lid-2-ond-m'],
    threadIds: ['giften-incidenteel', 'verschillen-tussen-gemeenten'],
    cases: ['giftengrens-verhuizing'],
  },
  {
    kind: 'policy_rule',
    identifier: 'CVDR602718',
    title: 'Gemeentelijk boetebeleid 2017',
    summary: 'Lokale beleidsregels over de bestuurlijke boete bij schending van de inlichtingenplicht.',
    provisionIds: ['pw-art-18a-lid-1'],
    threadIds: ['sanctie-disproportioneel'],
  },
]
