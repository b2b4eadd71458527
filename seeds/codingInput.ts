// From the way a coding is written in the seeds to what a coder saves: passages looked up, the first thread and cause as main.
import { type CodingFields, MAIN_KINDS, type TagInput } from '#core/coding.ts'
import type { CodingSeed, Support } from './caseSeed.ts'

/** The texts of the seeds are laid out over lines; this is how they are handed in. */
export const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** The fields of a coding as a coder saves them. */
export function codingFields(seed: CodingSeed): CodingFields {
  const [grave, disproportionate, unintended, attributable] = seed.traits
  return {
    severity: seed.severity,
    duration: seed.duration ?? null,
    amountBand: seed.amount ?? null,
    grave,
    disproportionate,
    unintended,
    attributable,
    tailoring: seed.tailoring,
    remedyKind: seed.remedy,
    outcome: seed.outcome,
    legalGround: seed.ground ?? null,
    note: seed.note ?? null,
    preventive: seed.preventive ?? null,
  }
}

/** The tags of a coding with their passages in the narrative. */
export function codingTags(seed: CodingSeed, narrative: string): readonly TagInput[] {
  const tagged = (kind: TagInput['kind'], supports: Readonly<Record<string, Support>>): readonly TagInput[] =>
    Object.entries(supports).map(([target, support], index) => ({
      kind,
      target,
      main: index === 0 && MAIN_KINDS.includes(kind),
      ...grounds(support, narrative),
    }))
  return [
    ...tagged('thread', seed.threads),
    ...tagged('provision', seed.provisions),
    ...tagged('cause', { ...seed.causes }),
    ...tagged('effect', { ...seed.effects }),
    ...seed.addressees.map(
      (target): TagInput => ({
        kind: 'addressee',
        target,
        note: 'Volgt uit de oorzaak en de oplossing.',
      }),
    ),
  ]
}

function grounds(
  support: Support,
  narrative: string,
): Pick<TagInput, 'passageStart' | 'passageEnd' | 'note'> {
  if (support.startsWith('~')) return { note: support.slice(1) }
  const passageStart = narrative.indexOf(support)
  if (passageStart < 0) throw new Error(`The narrative does not hold the passage "${support}"`)
  return { passageStart, passageEnd: passageStart + support.length }
}
