/**
 * How many municipalities a province and a size class leave to choose from. Where they leave one or two, the two together
 * name the municipality of a client, which nobody may know. Then no class beside it is told either: a wider class that is
 * kept for one finer class alone would be that class by another name.
 */
import type { MunicipalitySize, Province } from '../personCodes.ts'
import { valuesUnder } from './ladders.ts'

/** So many municipalities have to fit a province and what is kept of the size. */
const MUNICIPALITIES_MIN = 3

const WIDE = ['lt_50k', 'gt_50k'] as const
const CLASSES = [
  'lt_20k',
  '20k_50k',
  '50k_100k',
  '100k_250k',
  'gt_250k',
] as const satisfies readonly MunicipalitySize[]

/** Municipalities per province by size class, smallest first, 342 in all: about 2024, from general knowledge (aannemelijk). */
const MUNICIPALITIES: Readonly<Record<string, readonly number[]>> = {
  Groningen: [1, 6, 2, 1, 0],
  Fryslân: [6, 7, 4, 1, 0],
  Drenthe: [0, 9, 2, 1, 0],
  Overijssel: [2, 16, 4, 3, 0],
  Flevoland: [0, 3, 2, 1, 0],
  Gelderland: [8, 36, 3, 4, 0],
  Utrecht: [7, 9, 8, 1, 1],
  'Noord-Holland': [11, 19, 9, 4, 1],
  'Zuid-Holland': [2, 26, 14, 6, 2],
  Zeeland: [2, 9, 2, 0, 0],
  'Noord-Brabant': [11, 31, 10, 4, 0],
  Limburg: [12, 13, 4, 2, 0],
}

/** How many municipalities a province, or a part of the country, has of a size class. */
export function municipalitiesOf(province: Province, size: MunicipalitySize): number {
  const sizes = valuesUnder('municipalitySize', size)
  return valuesUnder('province', province)
    .flatMap((each) => MUNICIPALITIES[each] ?? [])
    .filter((_, at) => sizes.includes(CLASSES[at % CLASSES.length] ?? ''))
    .reduce((sum, count) => sum + count, 0)
}

/** The size class of a municipality as it may be kept beside its province: itself, a wider one, or none. */
export function sizeBeside(
  province: Province | null,
  size: MunicipalitySize | null,
): MunicipalitySize | null {
  if (province === null || size === null) return size
  const names = (each: MunicipalitySize): boolean => {
    const fitting = municipalitiesOf(province, each)
    return fitting > 0 && fitting < MUNICIPALITIES_MIN
  }
  if (WIDE.some(names)) return null
  const wide = WIDE.find((each) => valuesUnder('municipalitySize', each).includes(size)) ?? null
  const beside = CLASSES.filter(
    (each) => wide !== null && valuesUnder('municipalitySize', wide).includes(each),
  )
  return beside.some(names) || municipalitiesOf(province, size) === 0 ? wide : size
}
