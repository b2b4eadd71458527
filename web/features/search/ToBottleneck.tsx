// From what was found to a new bottleneck: the cases on the page that are ticked, or all of them.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { counted } from '#core/dutch/words.ts'
import { buttonClass } from '../../ui/Button.tsx'

/** Which of the cases on this page are ticked, by reference; none any more once other cases are on the page. */
export function useTicks(onPage: readonly string[]) {
  const page = onPage.join(',')
  const [ticks, setTicks] = useState<Ticks>({ page, ticked: [] })
  if (ticks.page !== page) setTicks({ page, ticked: [] })
  return {
    ticked: ticks.ticked,
    tick: (reference: string, on: boolean) =>
      setTicks(({ ticked }) => ({
        page,
        ticked: [...ticked.filter((other) => other !== reference), ...(on ? [reference] : [])],
      })),
  }
}

interface Ticks {
  /** The cases they were put at. */
  readonly page: string
  readonly ticked: readonly string[]
}

interface Props {
  /** References of the cases on this page. */
  readonly onPage: readonly string[]
  readonly ticked: readonly string[]
}

/** To a new bottleneck with the cases that were ticked, or with all on this page while none is. */
export const ToBottleneck = ({ onPage, ticked }: Props) => (
  <div>
    <Link
      to="/knelpunten/nieuw"
      search={{ casus: (ticked.length > 0 ? ticked : onPage).join(',') }}
      className={buttonClass()}
    >
      Maak knelpunt van {chosenWords(ticked.length)} op deze bladzijde
    </Link>
  </div>
)

const chosenWords = (count: number): string =>
  count === 0 ? 'alle casussen' : counted(count, 'gekozen casus', 'gekozen casussen')
