// The parts of the formula in words, as published: on the page, in the register of algorithms and in the letter.
import { enumerate } from '../dutch/words.ts'
import { PRIORITY_PARTS, type PriorityPart } from './priority.ts'

/** What a part is called, and how it follows from what was counted. */
export interface PartWords {
  readonly label: string
  readonly meaning: string
}

export const PART_WORDS = {
  severity: { label: 'Ernst', meaning: 'de gemiddelde ernst van de casussen, gedeeld door 4.' },
  extent: { label: 'Omvang', meaning: 'het aantal casussen, gedeeld door dat aantal plus 10.' },
  growth: {
    label: 'Groei',
    meaning: 'de casussen van dit jaar tegenover die van dit en vorig jaar samen, bij elk jaar 3 opgeteld.',
  },
  sources: {
    label: 'Bronnen',
    meaning: 'het aantal organisaties dat het meldde, gedeeld door dat aantal plus 5.',
  },
  feasibility: {
    label: 'Haalbaarheid',
    meaning: '1 als anders uitvoeren genoeg is, 0,6 bij ander beleid, 0,3 bij een andere wet.',
  },
  yearsOpen: {
    label: 'Jaren open',
    meaning: 'de jaren sinds de eerste melding, gedeeld door dat aantal plus 3; 0 als het is opgelost.',
  },
} as const satisfies Record<PriorityPart, PartWords>

/** The name of a part within a sentence. */
export const partName = (part: PriorityPart): string => PART_WORDS[part].label.toLowerCase()

/** All parts in a sentence: `ernst, omvang, … en jaren open`. */
export const PART_NAMES: string = enumerate(PRIORITY_PARTS.map(partName))
