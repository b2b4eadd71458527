// What the page of early warnings says of a month: how much stood out, and what may be chance, is not told or is of another kind.
import { formatPeriod } from '../../dates.ts'
import type { ShownWarning } from './warningDocuments.ts'

type Seen = Pick<ShownWarning, 'kind' | 'strength'> & { readonly muted: boolean }

const NONE_OF_KIND: Readonly<Record<ShownWarning['kind'], string>> = {
  THREAD: 'geen rode draad',
  PROVISION: 'geen bepaling',
  PAIR: 'geen draad met bepaling',
}

/** One or two sentences on all warnings of a month, where those of this kind are shown; null is every kind. */
export function monthWords(
  month: string,
  kind: ShownWarning['kind'] | null,
  warnings: readonly Seen[],
): string {
  const loud = warnings.filter(({ muted }) => !muted)
  const shown = loud.filter((warning) => kind === null || warning.kind === kind)
  const strong = shown.filter(({ strength }) => strength === 'STRONG').length
  const period = `de telling van ${formatPeriod(month)}`
  if (strong > 0)
    return `In ${period} ${strong === 1 ? 'viel één draad of bepaling' : `vielen ${strong} draden of bepalingen`} op.${byChance(shown.length - strong)}${unreported(warnings.filter((each) => each.muted && (kind === null || each.kind === kind)).length)}`
  if (shown.length > 0 && loud.every(({ strength }) => strength === 'WEAK'))
    return `Wat in ${period} te zien was, kan allemaal toeval zijn.`
  if (kind !== null && loud.length > 0)
    return `In ${period} viel ${NONE_OF_KIND[kind]} op. Kies Alle voor de rest.`
  if (warnings.length > 0) return `Wat in ${period} te zien was, wordt nu niet gemeld.`
  return `In ${period} viel niets op.`
}

/** What else the month has, which may well be chance. */
const byChance = (count: number): string =>
  count === 0 ? '' : count === 1 ? ' Eén andere kan toeval zijn.' : ` ${count} andere kunnen toeval zijn.`

/** What stands folded away because somebody asked not to be told of it. */
const unreported = (count: number): string =>
  count === 0
    ? ''
    : count === 1
      ? ' Eén andere wordt nu niet gemeld.'
      : ` ${count} andere worden nu niet gemeld.`
