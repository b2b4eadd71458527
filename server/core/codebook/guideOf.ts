// Finds what the codebook says of a code of a closed list.
import * as answers from './answers.nl.ts'
import { causeGuides } from './causes.nl.ts'
import { addresseeGuides, effectGuides } from './effects.nl.ts'
import type { CodeGuide } from './guide.ts'

/** The lists the codebook explains, by the name their labels have, in the order in which a coder meets them. */
const GUIDES: Readonly<Record<string, Readonly<Record<string, Partial<CodeGuide>>>>> = {
  cause: causeGuides,
  effect: effectGuides,
  addressee: addresseeGuides,
  severity: answers.severityGuides,
  trait: answers.traitGuides,
  remedyKind: answers.remedyGuides,
  tailoring: answers.tailoringGuides,
  outcome: answers.outcomeGuides,
  legalGround: answers.legalGroundGuides,
  duration: answers.durationGuides,
  culpability: answers.culpabilityGuides,
  enforcementPhase: answers.phaseGuides,
  lifeEvent: answers.lifeEventGuides,
}

/** What the codebook says of a code; undefined when the list is not one that coders choose from. */
export function guideOf(list: string, code: string): CodeGuide | undefined {
  const guide = GUIDES[list]?.[code]
  return guide && { definition: '', exclusion: '', inclusion: '', example: '', counterExample: '', ...guide }
}

/** The names of the explained lists, in their order. */
export const EXPLAINED_LISTS: readonly string[] = Object.keys(GUIDES)
