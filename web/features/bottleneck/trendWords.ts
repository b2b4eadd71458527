// In words where the cases of a bottleneck go, over the last two whole years: the running year is never whole.
import { counted } from '#core/dutch/words.ts'
import type { ShownBottleneck } from './bottleneckDocuments.ts'

type Trend = NonNullable<ShownBottleneck['evidence']['trend']>

const DIRECTIONS = {
  UP: 'gestegen',
  DOWN: 'gedaald',
  STEADY: 'geen duidelijke stijging of daling; zo’n verschil kan toeval zijn',
} as const satisfies Record<Trend['direction'], string>

export const trendWords = (trend: Trend | null): string =>
  trend === null
    ? 'nog geen twee hele jaren om te vergelijken'
    : trend.now + trend.before === 0
      ? `nog geen trend: geen casussen in ${trend.year - 1} en ${trend.year}`
      : trend.now === trend.before
        ? `evenveel in ${trend.year} als een jaar eerder (${trend.now})`
        : `${DIRECTIONS[trend.direction]} (${counted(trend.before, 'casus', 'casussen')} in ${trend.year - 1}, ${trend.now} in ${trend.year})`
