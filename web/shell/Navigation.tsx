// The menu: a row of places on a wide screen, folded behind a button on a narrow one.
import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useVisit } from '../viewer.tsx'
import { PLACES } from './navigation.ts'

export function Navigation() {
  const { viewer, may } = useVisit()
  const path = useLocation({ select: ({ pathname }) => pathname })
  // Kept with the path it was opened on, so that going somewhere closes it.
  const [openedOn, setOpenedOn] = useState('')
  const open = openedOn === path
  if (!viewer) return null
  const places = PLACES.filter(({ action }) => action === undefined || may(action))
  return (
    <nav className="rd-nav" aria-label="Hoofdmenu">
      <button
        type="button"
        className="rd-nav__toggle"
        aria-expanded={open}
        aria-controls="hoofdmenu"
        onClick={() => setOpenedOn(open ? '' : path)}
      >
        {open ? 'Sluit menu' : 'Menu'}
      </button>
      <ul id="hoofdmenu" className={open ? 'rd-nav__list rd-nav__list--open' : 'rd-nav__list'}>
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="rd-nav__link" activeOptions={{ exact: true }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
