// What the team accounts for to the public: the yearly account, the algorithms, and the open data. For everyone.
import { ROUNDING_BASE } from '#core/disclosure/rounding.ts'
import { inWords } from '#core/dutch/numerals.ts'
import { SPARSE_WORDS } from '#core/opendata/catalogue.ts'
import { PEOPLE_PUBLISHED_MIN } from '#core/risk/combinationRisk.ts'
import { today } from '../../dates.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { IdentifierFigures } from './IdentifierFigures.tsx'
import { PublicLetters } from './PublicLetters.tsx'

/** How many years back an account can be had; years without signals answer that there is none. */
const YEARS_SHOWN = 3

export function AccountabilityPage() {
  const lastYear = Number(today().slice(0, 4)) - 1
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => lastYear - back)
  return (
    <Page
      title="Verantwoording en open data"
      lead="Wat wij met signalen doen, welke algoritmes wij gebruiken, en wat u vrij mag hergebruiken. U hoeft hiervoor niet in te loggen."
    >
      <PublicLetters />
      <Heading>Elk jaar verantwoording</Heading>
      <p>
        Per jaar: wat er binnenkwam, wat wij niet in behandeling namen, wat is teruggenomen of vergroofd, hoe
        lang het duurde en hoe vaak duiders het eens waren. Kleine aantallen laten wij weg of ronden wij af.
      </p>
      <ul>
        {years.map((year) => (
          <li key={year}>
            {year}: <a href={`/verantwoording/${year}.html`}>lees de verantwoording over {year}</a>, of bewaar
            haar als <a href={`/verantwoording/${year}.pdf`}>pdf over {year}</a>
          </li>
        ))}
      </ul>
      <Heading>Algoritmes</Heading>
      <p>
        Rode Draad rekent mee, maar beslist niet. Per algoritme staat in het register wat het doet, waarom,
        wat er mis kan gaan en wie er meekijkt. Het register volgt de publicatiestandaard 1.0 van het
        Algoritmeregister en wordt geschreven uit de instellingen waarmee het programma draait.
      </p>
      <p>
        <a href="/algoritmeregister.json">Het register van algoritmes (JSON)</a>
      </p>
      <IdentifierFigures />
      <Heading>Open data</Heading>
      <p>
        Per jaar, zodra de knelpuntenbrief over dat jaar is vastgesteld. Daarna verandert er niets meer aan. U
        mag de gegevens vrij gebruiken (CC0). Elke rij komt minstens {inWords(PEOPLE_PUBLISHED_MIN)} keer
        voor; wat iemand kan aanwijzen, is weggelaten. Hoe vaak een rij voorkomt, is naar beneden afgerond op{' '}
        {inWords(ROUNDING_BASE)}. {SPARSE_WORDS}
      </p>
      <ul>
        <li>
          <a href="/open-data/casussen.csv">Casussen (CSV)</a> en{' '}
          <a href="/open-data/casussen.jsonld">casussen (JSON-LD)</a>
        </li>
        <li>
          <a href="/open-data/kolommen.csv">Wat de kolommen betekenen (CSV)</a>
        </li>
        <li>
          <a href="/open-data/rode-draden.ttl">Rode draden als thesaurus (SKOS, Turtle)</a> en{' '}
          <a href="/open-data/rode-draden.jsonld">rode draden (SKOS, JSON-LD)</a>
        </li>
        <li>
          <a href="/open-data/catalogus.jsonld">De catalogus (DCAT)</a>
        </li>
      </ul>
    </Page>
  )
}
