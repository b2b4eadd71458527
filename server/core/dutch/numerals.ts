// Writes numbers as running Dutch text has them; `citations/numerals.ts` reads them.

/** The numbers below twenty, without accents. */
export const BELOW_TWENTY = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
] as const

/** Up to this number running text has words. */
const IN_WORDS_MAX = 12

const ORDINALS = [
  'nulde',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
  'twintigste',
] as const

/** A whole number in figures with a point per thousand, as in `1.234`. */
export const inFigures = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

/** A whole number as running text has it: in words up to and including twelve, in figures above. */
export const inWords = (count: number): string => {
  if (count === 1) return 'één'
  return (count <= IN_WORDS_MAX ? BELOW_TWENTY[count] : undefined) ?? inFigures(count)
}

/** A rank as running text has it: `tweede`, and from twenty-one on `21e`. */
export const ordinal = (rank: number): string => ORDINALS[rank] ?? `${inFigures(rank)}e`

/** A share in whole percents, as in `38%`; `part` and `whole` are counts and `whole` is not zero. */
export const percentage = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`
