import { ordinal } from './numerals.ts'

/** The place of a provision in its regulation. */
export interface ProvisionPlace {
  readonly article: string
  readonly paragraph: string | null
  readonly part: string | null
}

/** A provision in full words, as `artikel 31, tweede lid, onderdeel m`; without the name of the regulation. */
export function provisionName({ article, paragraph, part }: ProvisionPlace): string {
  const words = [`artikel ${article}`]
  if (paragraph)
    words.push(/^\d+$/.test(paragraph) ? `${ordinal(Number(paragraph))} lid` : `lid ${paragraph}`)
  if (part) words.push(`onderdeel ${part}`)
  return words.join(', ')
}
