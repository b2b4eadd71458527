// The codebook as screens and scripts read it: every list of codes with its labels, and what each code means.
import { guideOf } from '#core/codebook/guideOf.ts'
import { enumKey } from '#core/enumKey.ts'
import { LABELS } from '#core/labels.nl.ts'

/** One line per code. `explanation` is given for causes; the guidance for every list that coders choose from. */
export const codebookEntries = () =>
  Object.entries(LABELS).flatMap(([list, labels]) =>
    Object.entries(labels).map(([code, label]) => {
      const guide = guideOf(list, code)
      return {
        list,
        code: enumKey(code),
        label,
        explanation: list === 'cause' && guide ? `Wel: ${guide.inclusion} Niet: ${guide.exclusion}` : null,
        inclusion: guide?.inclusion || null,
        exclusion: guide?.exclusion || null,
        example: guide?.example || null,
        counterExample: guide?.counterExample || null,
      }
    }),
  )
