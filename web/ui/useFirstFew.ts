// The first few of a long list, and the rest when asked: the focus then goes to the first that came, as its button goes away.
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

export function useFirstFew<Item>(items: readonly Item[], few: number) {
  const list = useRef<HTMLUListElement>(null)
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, few)
  const showAll = () => {
    flushSync(() => setAll(true))
    list.current?.children[few]?.querySelector('a')?.focus()
  }
  return { list, shown, hidden: items.length - shown.length, showAll }
}
