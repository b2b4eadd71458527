// The codebook as screens and scripts read it: every list of codes with its labels, and what causes mean.
import { causeCodebook, guidanceOf } from '#core/codebook.nl.ts'
import { CAUSES } from '#core/codes.ts'
import { enumKey } from '#core/enumKey.ts'
import { LABELS } from '#core/labels.nl.ts'

const explanations = new Map<string, string>(
  CAUSES.map((cause) => [cause, `Wel: ${causeCodebook[cause].whenTo} Niet: ${causeCodebook[cause].whenNot}`]),
)

const NO_GUIDANCE = { inclusion: null, exclusion: null, example: null, counterExample: null }

/** One line per code. `explanation` is given for causes. */
export const codebookEntries = () =>
  Object.entries(LABELS).flatMap(([list, labels]) =>
    Object.entries(labels).map(([code, label]) => ({
      list,
      code: enumKey(code),
      label,
      explanation: list === 'cause' ? (explanations.get(code) ?? null) : null,
      ...(guidanceOf(list, code) ?? NO_GUIDANCE),
    })),
  )
