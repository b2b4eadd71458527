// What the search box understands, each with an example that can be tried.
import { Link } from '@tanstack/react-router'

const WAYS = [
  {
    example: 'giften van ouders',
    meaning: 'Gewone woorden. Wij zoeken ook naar andere vormen en naar andere woorden voor hetzelfde.',
  },
  {
    example: '"niet gemeld"',
    meaning: 'Aanhalingstekens: precies deze woorden, in deze volgorde.',
  },
  { example: 'boete OF waarschuwing', meaning: 'OF in hoofdletters: een van beide is genoeg.' },
  { example: 'boete -vakantie', meaning: 'Een min ervoor: zonder dit woord.' },
  {
    example: 'artikel 58 lid 8 pw',
    meaning: 'Een artikel van een wet. Zonder lid vindt u ook alles wat eronder valt.',
  },
  { example: 'wet:pw artikel:31', meaning: 'Casussen waarin deze wet en dit artikel een rol spelen.' },
  { example: 'draad:giften', meaning: 'Casussen van een rode draad.' },
  { example: 'jaar:2023..2025', meaning: 'Het jaar waarin het gebeurde, of een reeks jaren.' },
  { example: 'oorzaak:"wet zelf te hard"', meaning: 'De oorzaak, zoals die bij de casus staat.' },
  { example: 'gevolg:schulden', meaning: 'Wat het met iemand deed.' },
  { example: 'boete -wet:pw', meaning: 'Ook voor deze velden mag een min: zonder deze wet.' },
  { example: 'ECLI:NL:CRVB:2024:2192', meaning: 'Een uitspraak, en de casussen waar die bij staat.' },
] as const

export function SearchHelp() {
  return (
    <details className="rd-details search-help">
      <summary>Zo zoekt u</summary>
      <p className="rd-soft">U kunt alles samen gebruiken. Kies een voorbeeld om het te proberen.</p>
      <dl className="search-help__ways">
        {WAYS.map(({ example, meaning }) => (
          <div key={example}>
            <dt>
              <Link to="/zoeken" search={{ words: example }} className="nl-link">
                {example}
              </Link>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
