// The register of algorithms, made from the parameters the program runs with.
import { ENTRY_TEXTS } from './entries.nl.ts'
import type { AlgorithmEntry } from './entry.ts'
import type { Parameters } from './parameters.ts'

/** What is the same in every entry. */
const SHARED = {
  organization: 'Signaleringsteam (Landelijke Cliëntenraad, VNG, Nederlandse Arbeidsinspectie)',
  category: ['Sociale zekerheid'],
  begin_date: '2026-11',
  lawful_basis:
    'Het team verwerkt zo min mogelijk persoonsgegevens. In een ingestuurde tekst kunnen zij nog staan totdat een tweede lezer haar heeft nagelezen, en ook de accounts van wie met het programma werkt, zijn persoonsgegevens. De taak volgt uit de afspraken tussen de deelnemers en het ministerie van SZW; elke deelnemer verwerkt voor zijn eigen taak van algemeen belang (AVG, artikel 6, eerste lid, onder e). De onderwerpen volgen uit de Participatiewet en verwante wetten. Hoe het programma gegevens beperkt, volgt uit de plicht tot gegevensbescherming door ontwerp (AVG, artikel 25); die plicht is zelf geen grondslag.',
  lawful_basis_grouping: [
    { title: 'Participatiewet', link: 'https://wetten.overheid.nl/BWBR0015703' },
    {
      title: 'Algemene verordening gegevensbescherming, artikelen 6 en 25',
      link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ],
  provider: 'Eigen ontwikkeling, open source (EUPL-1.2)',
  standard_version: '1.0',
  lang: 'nld',
} as const

/** One entry per algorithm, in a fixed order. */
export const algorithmRegister = (parameters: Parameters): readonly AlgorithmEntry[] =>
  ENTRY_TEXTS.map((textsOf) => ({
    ...SHARED,
    contact_email: parameters.addresses.contact,
    publiccode: parameters.addresses.sourceCode,
    ...textsOf(parameters),
  }))

/** The register as the text of `algoritmeregister.json`. */
export const registerFile = (parameters: Parameters): string =>
  `${JSON.stringify(algorithmRegister(parameters), null, 2)}\n`
