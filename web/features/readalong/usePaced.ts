// Shows what changes with every key at a slower pace, for what takes longer to draw than a key may.
import { startTransition, useEffect, useRef, useState } from 'react'

/** The value itself without a pace; else the last one of each `paceMs`, the first at once. */
export function usePaced<Value>(value: Value, paceMs: number): Value {
  const [shown, show] = useState(value)
  const last = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (paceMs === 0) return
    const wait = Math.max(0, last.current + paceMs - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      startTransition(() => show(value))
    }, wait)
    return () => clearTimeout(timer)
  }, [value, paceMs])
  return paceMs === 0 ? value : shown
}
