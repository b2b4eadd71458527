// An invented second report of a case that is there already; the chair merges it into the first.
import type { CaseSeed } from '../caseSeed.ts'

export const DUBBELE_MELDING: readonly CaseSeed[] = [
  {
    key: 'negentien-tweede-melding',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Noord-Holland', '100k_250k'],
    state: 'uncoded',
    signals: [
      {
        from: 'dienst-droomwaarde',
        by: 'professional',
        title: 'Jongere belandt bij haar coach nadat wij haar vader belden',
        text: `Wij hoorden van een coach dat een jonge vrouw van negentien bij haar logeert. De gemeente belde haar vader om te vragen of hij wilde
          bijdragen, terwijl in het dossier een brief zat over mishandeling. Zij kreeg de lage norm voor jongeren en kan haar kamer niet betalen.
          De vaste stap in het proces is contact met de ouders, ook als dat onveilig is.`,
        effect: 'Een jonge vrouw is haar veilige plek en haar kamer kwijt.',
        hint: 'uitvoering',
        provisions: ['pw-art-12'],
      },
    ],
    coding: {
      threads: { jongerennorm: 'Zij kreeg de lage norm voor jongeren' },
      provisions: { 'pw-art-12': 'of hij wilde bijdragen' },
      causes: { systeem_of_proces: 'De vaste stap in het proces is contact met de ouders' },
      effects: { wonen: 'kan haar kamer niet betalen' },
      addressees: ['gemeente'],
      severity: 4,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
]
