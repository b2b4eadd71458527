// The first few of a long list, and the rest when asked: the focus then goes to the first that came, as its button goes away.
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** `list` goes on what holds the items: a list, or the body of a table. */
export function useFirstFew<Item, Holder extends HTMLElement = HTMLUListElement>(
  items: readonly Item[],
  few: number,
) {
  const list = useRef<Holder>(null)
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, few)
  const showAll = () => {
    flushSync(() => setAll(true))
    focusOnItem(list.current?.children[few])
  }
  return { list, shown, hidden: items.length - shown.length, showAll }
}

/** To the link of the item; one without links takes the focus at its name. */
function focusOnItem(item: Element | undefined): void {
  const target = item?.querySelector<HTMLElement>('a, th')
  if (target?.tagName === 'TH') target.tabIndex = -1
  target?.focus()
}
