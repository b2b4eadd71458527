// What surrounds every page: skip link, demo banner, header with menu, and the same help at the same place.
import { Link, Outlet } from '@tanstack/react-router'
import { useVisit } from '../viewer.tsx'
import { Account } from './Account.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import { Navigation } from './Navigation.tsx'
import { Wordmark } from './Wordmark.tsx'

export function Shell() {
  const { about } = useVisit()
  return (
    <div className="rd-shell">
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      {about.demo ? <DemoBanner /> : null}
      <header className="rd-header">
        <div className="rd-header__bar">
          <Wordmark />
          <Account />
        </div>
        <Navigation />
      </header>
      <main id="inhoud" tabIndex={-1} className="rd-main">
        <Outlet />
      </main>
      <footer className="rd-footer">
        <div className="rd-footer__bar">
          <p>Rode Draad, de kennisbank van LCR, VNG en Nederlandse Arbeidsinspectie</p>
          <ul>
            <li>
              <a href="#inhoud">Naar boven</a>
            </li>
            <li>
              <Link to="/over">Hulp en uitleg</Link>
            </li>
            <li>
              <Link to="/verantwoording">Verantwoording en open data</Link>
            </li>
            <li>Versie {about.version}</li>
            {import.meta.env.DEV ? (
              <li>
                <a href="/graphiql.html">API-werkbank</a>
              </li>
            ) : null}
          </ul>
        </div>
      </footer>
    </div>
  )
}
