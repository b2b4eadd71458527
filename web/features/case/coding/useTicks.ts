// The points of the last look that were ticked, for as long as the coding they were ticked for is the one on the screen.
import { useState } from 'react'
import type { ChecklistPoint } from '#core/checklist.ts'
import type { Draft } from './codingState.ts'

/** Stays when the dialog closes; none when the coding was changed since, as another one was looked at then. */
export function useTicks(draft: Draft) {
  const [kept, setKept] = useState<{ readonly draft: Draft; readonly points: readonly ChecklistPoint[] }>()
  const ticked = kept?.draft === draft ? kept.points : []
  return [ticked, (points: readonly ChecklistPoint[]) => setKept({ draft, points })] as const
}
