// Panels of which one is shown; the arrow keys go from tab to tab.
import { type KeyboardEvent, type ReactNode, useId } from 'react'

export interface Tab<Key extends string> {
  readonly key: Key
  readonly label: ReactNode
  readonly panel: ReactNode
}

interface TabsProps<Key extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Key>[]
  readonly selected: Key
  readonly onSelect: (key: Key) => void
}

export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>) {
  const id = useId()
  const shown = tabs.find(({ key }) => key === selected)

  function move(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const from = tabs.findIndex(({ key }) => key === selected)
    const to = tabs[(from + step + tabs.length) % tabs.length]
    if (!to) return
    onSelect(to.key)
    document.getElementById(`${id}-${to.key}`)?.focus()
  }

  return (
    <div className="rd-tabs">
      <div role="tablist" aria-label={label} className="rd-tabs__list">
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            className="rd-tabs__tab"
            aria-selected={tab.key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => onSelect(tab.key)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${selected}`}
        className="rd-tabs__panel"
      >
        {shown?.panel}
      </div>
    </div>
  )
}
