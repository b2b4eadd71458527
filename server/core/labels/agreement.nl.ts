// The Dutch names of the lists on which coders agree or differ.

/** Lists of which every code is measured by itself. */
export const CODE_LIST_LABELS = {
  theme: 'Hoofdthema',
  thread: 'Rode draad',
  regulation: 'Regeling',
  provision: 'Bepaling',
  mainCause: 'Hoofdoorzaak',
  cause: 'Oorzaak',
  effect: 'Gevolg',
  addressee: 'Geadresseerde',
  severity: 'Ernst',
  heavy: 'Zwaar of ontwrichtend',
  tailoring: 'Maatwerk',
} as const

/** Lists measured as a whole. */
export const WHOLE_LIST_LABELS = {
  mainThread: 'Rode draad (hoofd)',
  mainCause: 'Oorzaak (hoofd)',
  severity: 'Ernst',
  grave: 'Ernstig',
  disproportionate: 'Onevenredig',
  unintended: 'Onbedoeld',
  attributable: 'Toe te rekenen',
  tailoring: 'Maatwerk',
  remedyKind: 'Soort oplossing',
  outcome: 'Afloop',
  threads: 'Alle rode draden samen',
  provisions: 'Alle bepalingen samen',
  causes: 'Alle oorzaken samen',
  effects: 'Alle gevolgen samen',
  addressees: 'Alle geadresseerden samen',
} as const

/** What two codings of one case can differ on. */
export const CODING_ITEM_LABELS = {
  thread: 'Rode draden',
  provision: 'Bepalingen',
  cause: 'Oorzaken',
  effect: 'Gevolgen',
  addressee: 'Geadresseerden',
  severity: 'Ernst',
  grave: 'Ernstig',
  disproportionate: 'Onevenredig',
  unintended: 'Onbedoeld',
  attributable: 'Toe te rekenen',
  remedyKind: 'Soort oplossing',
  tailoring: 'Maatwerk',
  outcome: 'Afloop',
  duration: 'Duur',
  amountBand: 'Bedrag',
  legalGround: 'Grond voor maatwerk',
} as const
