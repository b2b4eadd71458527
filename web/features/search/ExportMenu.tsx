// Taking the results along as a file; what is in it stands beside it.
import { stringifySearch } from '../../searchString.ts'
import type { SearchParams } from './searchParams.ts'

interface ExportMenuProps {
  readonly params: SearchParams
  /** Whether the cases themselves may be taken along, or the counts only. */
  readonly withCases: boolean
}

export function ExportMenu({ params: { pages: _pages, ...search }, withCases }: ExportMenuProps) {
  const address = (file: string) => `/uitvoer/${file}${stringifySearch(search)}`
  return (
    <details className="rd-details export">
      <summary>Neem deze resultaten mee</summary>
      <p className="rd-soft">
        {withCases
          ? 'De casussen gaan mee als codes: geen tekst, en niets over de persoon of de plaats. '
          : 'Uw organisatie houdt toezicht of geeft opdracht. Daarom gaan alleen aantallen mee, geen casussen. '}
        Aantallen zijn afgerond op vijf; zo nodig staan kleine er niet in.
      </p>
      <ul>
        {withCases ? (
          <>
            <li>
              <a href={address('casussen.csv')} className="nl-link" download>
                Casussen voor een rekenblad (CSV)
              </a>
            </li>
            <li>
              <a href={address('casussen.json')} className="nl-link" download>
                Casussen voor een programma (JSON)
              </a>
            </li>
          </>
        ) : null}
        <li>
          <a href={address('tabel.csv')} className="nl-link" download>
            Tabel van afloop per jaar (CSV)
          </a>
        </li>
        <li>
          <a href={address('tabel.json')} className="nl-link" download>
            Tabel van afloop per jaar voor een programma (JSON)
          </a>
        </li>
        <li>
          <a href="/uitvoer/kolommen.csv" className="nl-link" download>
            Uitleg bij de kolommen (CSV)
          </a>
        </li>
      </ul>
    </details>
  )
}
