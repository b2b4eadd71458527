// The register of algorithms, made from the parameters the program runs with.
import { CODEBOOK_VERSION, CODERS_NEEDED } from '../coding.ts'
import { TAGGER_WEIGHTS } from '../deidentify/lexicon/tagger.ts'
import { TABLE_SIZE, TAGGED_TYPES } from '../deidentify/sentenceTagger.ts'
import { THRESHOLD_OUTSIDE } from '../disclosure/threshold.ts'
import { PROVISIONS } from '../law/reference.ts'
import { PEOPLE_INSIDE_MIN, PEOPLE_PUBLISHED_MIN } from '../risk/combinationRisk.ts'
import { PARTS } from '../suggest/learned/model.ts'
import { CASES_MIN } from '../suggest/learned/train.ts'
import { BAYES_DEFAULTS } from '../warning/bayes.ts'
import { CUSUM_DEFAULTS } from '../warning/cusum.ts'
import { FLEXIBLE_DEFAULTS } from '../warning/flexibleOptions.ts'
import { GAMMA_POISSON_DEFAULTS } from '../warning/gammaPoisson.ts'
import { ENTRY_TEXTS } from './entries.nl.ts'
import type { AlgorithmEntry } from './entry.ts'

/** What the texts of the register tell of the running program. */
export interface Parameters {
  readonly codebookVersion: string
  readonly codersNeeded: number
  readonly provisions: number
  readonly tagger: { readonly tables: number; readonly weights: number; readonly kilobytes: number }
  readonly suggestions: { readonly parts: number; readonly casesMin: number }
  readonly people: { readonly inside: number; readonly published: number }
  readonly threshold: number
  readonly warning: {
    readonly gammaPoisson: typeof GAMMA_POISSON_DEFAULTS
    readonly bayes: typeof BAYES_DEFAULTS
    readonly cusum: typeof CUSUM_DEFAULTS
    readonly flexible: typeof FLEXIBLE_DEFAULTS
  }
}

/** The parameters as they stand in the program; the threshold may be set by the team. */
export const runningParameters = (threshold: number = THRESHOLD_OUTSIDE): Parameters => ({
  codebookVersion: CODEBOOK_VERSION,
  codersNeeded: CODERS_NEEDED,
  provisions: PROVISIONS.length,
  tagger: {
    tables: TAGGED_TYPES.length,
    weights: TABLE_SIZE * TAGGED_TYPES.length,
    kilobytes: Math.round(TAGGER_WEIGHTS.length / 1000),
  },
  suggestions: { parts: PARTS.length, casesMin: CASES_MIN },
  people: { inside: PEOPLE_INSIDE_MIN, published: PEOPLE_PUBLISHED_MIN },
  threshold,
  warning: {
    gammaPoisson: GAMMA_POISSON_DEFAULTS,
    bayes: BAYES_DEFAULTS,
    cusum: CUSUM_DEFAULTS,
    flexible: FLEXIBLE_DEFAULTS,
  },
})

/** What is the same in every entry. */
const SHARED = {
  organization: 'Signaleringsteam (Landelijke Cliëntenraad, VNG, Nederlandse Arbeidsinspectie)',
  category: ['Sociale zekerheid'],
  begin_date: '2026-11',
  contact_email: 'https://example.org/rode-draad',
  lawful_basis:
    'Het team verwerkt geen persoonsgegevens: teksten komen alleen zonder herkenbare gegevens binnen. De taak volgt uit de afspraken tussen de deelnemers en het ministerie van SZW; de onderwerpen volgen uit de Participatiewet en verwante wetten.',
  lawful_basis_grouping: [
    { title: 'Participatiewet', link: 'https://wetten.overheid.nl/BWBR0015703' },
    {
      title: 'Algemene verordening gegevensbescherming, artikel 25',
      link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  provider: 'Eigen ontwikkeling, open source (EUPL-1.2)',
  publiccode: 'https://example.org/rode-draad.git',
  standard_version: '1.0',
  lang: 'nld',
} as const

/** One entry per algorithm, in a fixed order. */
export const algorithmRegister = (parameters: Parameters): readonly AlgorithmEntry[] =>
  ENTRY_TEXTS.map((textsOf) => ({ ...SHARED, ...textsOf(parameters) }))

/** The register as the text of `algoritmeregister.json`. */
export const registerFile = (parameters: Parameters): string =>
  `${JSON.stringify(algorithmRegister(parameters), null, 2)}\n`
