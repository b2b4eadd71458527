// Invented bottlenecks of the bodies that carry the law out (uitvoeringsknelpunten).
import type { BottleneckSeed } from '../bottleneckSeed.ts'

export const EXECUTION: readonly BottleneckSeed[] = [
  {
    key: 'tijd-en-systemen',
    kind: 'execution',
    title: 'Afwijken kost een halve dag, volgen drie minuten',
    description:
      'Systemen, formulieren en aantallen klanten sturen naar het standaardbesluit. Wie maatwerk wil geven, moet meer opschrijven en loopt achter op de aantallen. De ruimte in de wet bereikt de inwoner daardoor niet.',
    whoItHits:
      'Inwoners met een situatie die niet in het formulier past, en de professionals die hen willen helpen.',
    cause: 'systeem_of_proces',
    remedy:
      'Afwijken net zo makkelijk maken als volgen, in het systeem, in de tekstblokken en in de norm voor aantallen.',
    remedyKind: 'uitvoering',
    addressee: 'vng',
    feasibility: 'Vraagt geld voor uitvoering en afspraken met leveranciers.',
    priority: 'hoog',
    priorityReason: 'Dit knelpunt ligt onder veel andere knelpunten.',
    firstYear: 2023,
    threadIds: ['uitvoeringsvoorwaarden', 'maatwerkruimte-onbenut', 'vakmanschap-en-casuistiek'],
    provisionIds: ['pw-art-18-lid-1', 'awb-art-4-84'],
    evidence: [
      'betaalverzoek-etentje',
      'verrekenen-onder-minimum',
      'koelkast-als-lening',
      'inzameling-uitvaart',
      'beschut-werk-wachtlijst',
      'krediethypotheek-dak',
      'toeslag-zonder-aanvraag',
      'honderdvijftig-klanten',
      'signaal-in-een-la',
      'uitspraak-niet-bekend',
      'tien-jaar-afgelost',
    ],
    steps: [
      {
        stage: 'confirmed',
        year: 2023,
        yearStatus: 'nieuw',
        evidence: 'In deze casussen bepaalde een vast proces de uitkomst.',
      },
      {
        stage: 'in_letter',
        year: 2024,
        yearStatus: 'aanhoudend',
        evidence: 'Maatwerkruimte die onbenut blijft, is de meest gebruikte rode draad van het jaar.',
      },
      {
        stage: 'in_letter',
        year: 2025,
        yearStatus: 'geen_middelen',
        evidence: 'Extra budget voor de uitvoering is er dit jaar niet gekomen.',
      },
    ],
    response: {
      kind: 'elders_belegd',
      body: 'De inrichting van de uitvoering is aan gemeenten. Het ministerie voert met de VNG overleg over de uitvoeringskosten. Extra middelen zijn nu niet beschikbaar.',
    },
  },
  {
    key: 'signalen-blijven-liggen',
    kind: 'execution',
    title: 'Loonsignalen en meldingen blijven maanden liggen',
    description:
      'Signalen over inkomsten komen snel binnen, maar worden laat bekeken. Een klein verschil groeit zo uit tot een grote schuld. Wie snel belt, voorkomt dat.',
    whoItHits: 'Mensen die gaan werken en een formulier te laat of verkeerd invullen.',
    cause: 'systeem_of_proces',
    remedy: 'Elk signaal binnen een vaste korte termijn bekijken en eerst bellen.',
    remedyKind: 'uitvoering',
    addressee: 'gemeente',
    feasibility: 'Enkele gemeenten doen dit al zonder extra mensen.',
    priority: 'midden',
    priorityReason: 'Goed op te lossen en met groot effect op de hoogte van schulden.',
    firstYear: 2024,
    threadIds: ['fout-van-de-overheid', 'preventie-en-voorlichting', 'signaal-zonder-opvolging'],
    provisionIds: ['pw-art-58-lid-1', 'pw-art-17-lid-1', 'wia-art-77-lid-1'],
    evidence: [
      'bellen-bij-signaal',
      'signaal-bleef-liggen',
      'gesprek-in-plaats-van-boete',
      'wia-cao-verhoging',
      'eigen-zaak-verzwegen',
    ],
    steps: [
      {
        stage: 'confirmed',
        year: 2024,
        yearStatus: 'nieuw',
        evidence: 'Een gemeente meldde zelf dat een signaal veertien maanden bleef liggen.',
      },
      {
        stage: 'in_letter',
        year: 2025,
        yearStatus: 'aanhoudend',
        evidence: 'Het speelt bij UWV en bij gemeenten; er is nog geen termijn afgesproken.',
      },
    ],
    response: {
      kind: 'in_onderzoek',
      body: 'Het ministerie verkent met uitvoerders of er een streeftermijn voor het bekijken van signalen kan komen.',
    },
  },
  {
    key: 'digitale-deur',
    kind: 'execution',
    title: 'De digitale deur is voor een deel van de mensen dicht',
    description:
      'Aanvragen, machtigen en brieven lopen via een portaal. Hulp op papier of aan de balie bestaat op papier, maar medewerkers kennen haar niet. Een mislukte poging laat geen spoor achter, zodat ook de ingangsdatum verloren gaat.',
    whoItHits: 'Mensen die moeilijk lezen, geen inlogcode hebben of zonder computer leven, vooral ouderen.',
    cause: 'systeem_of_proces',
    remedy: 'Passende ondersteuning aan elke balie, en de eerste poging laten tellen als melding.',
    remedyKind: 'uitvoering',
    addressee: 'bzk',
    feasibility: 'De Awb vraagt dit al sinds 2024.',
    priority: 'laag',
    priorityReason: 'Merkbaar nadeel en goed te voorkomen, maar nog weinig casussen.',
    firstYear: 2025,
    threadIds: ['digitale-drempel', 'taal-en-laaggeletterdheid'],
    provisionIds: ['awb-art-2-1-lid-1', 'pw-art-44-lid-1'],
    evidence: ['inlogcode-dochter', 'portaal-time-out', 'ziekengeld-dubbel', 'brieventeam'],
    steps: [
      {
        stage: 'confirmed',
        year: 2025,
        yearStatus: 'nieuw',
        evidence:
          'Een cliëntenraad deed zelf een proef, en een inwoner verloor door het portaal vier weken inkomen.',
      },
    ],
  },
]
