// The step in which a signal is looked over has a place of its own in the history, so that Back leads to the form.
import { useLocation, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Texts } from './draft.ts'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whether what was written is being looked over; the texts themselves never stand in the history. */
    reviewing?: boolean
  }
}

/** The texts that are looked over, or null while writing; and a way to go from one to the other. */
export function useReviewStep(): readonly [Texts | null, (texts: Texts | null) => void] {
  const [texts, setTexts] = useState<Texts | null>(null)
  const isThere = useLocation({ select: ({ state }) => state.reviewing === true })
  const { history } = useRouter()
  const navigate = useNavigate()
  useEffect(() => {
    // Who went back may change something: going forward again would show what was.
    if (!isThere) setTexts(null)
  }, [isThere])

  function show(next: Texts | null) {
    if (next === null) {
      // Whoever went back meanwhile is there already, and one step more would leave the page.
      if (history.location.state.reviewing === true) history.back()
      return
    }
    setTexts(next)
    void navigate({ to: '.', state: { reviewing: true } })
  }
  return [isThere ? texts : null, show]
}
