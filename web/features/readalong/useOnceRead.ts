// Going on with the texts as soon as they have been read: who presses the button right after typing loses nothing.
import { useEffect, useState } from 'react'

/** Gives a way to ask, and whether the answer is still awaited; `act` gets the texts once they may be sent. */
export function useOnceRead<Clean>(
  clean: Clean | null,
  act: (clean: Clean) => void,
): readonly [() => void, boolean] {
  const [waiting, setWaiting] = useState(false)
  useEffect(() => {
    if (!waiting || clean === null) return
    setWaiting(false)
    act(clean)
  })
  return [() => setWaiting(true), waiting]
}
