// Whether a key alone may do something; the choice is kept on this computer, where the keyboard is.
import { useState } from 'react'

const KEPT_AS = 'rodedraad.sneltoetsen'

export function useSingleKeys(): readonly [on: boolean, choose: (on: boolean) => void] {
  const [on, setOn] = useState(() => window.localStorage.getItem(KEPT_AS) !== 'uit')
  return [
    on,
    (chosen) => {
      window.localStorage.setItem(KEPT_AS, chosen ? 'aan' : 'uit')
      setOn(chosen)
    },
  ]
}
