// What the register tells of each algorithm, in plain Dutch; numbers come from the running parameters.
import { type EntryTexts, LAW_TEXTS, ownTexts } from './entry.ts'
import { identifierWords, MEASURED, told } from './measured.ts'
import type { Parameters } from './parameters.ts'
import { disclosure, priority, warning } from './statisticsEntries.nl.ts'

const deidentification = ({ tagger, row, people, addresses }: Parameters): EntryTexts => ({
  name: 'Herkenbare gegevens uit teksten halen',
  source_id: 'deidentificatie',
  description_short:
    'Vindt in een ingestuurde tekst namen, nummers, adressen en andere gegevens waaraan iemand te herkennen is, en stelt voor waardoor ze worden vervangen. Draait in de browser van de indiener en nog een keer op de server.',
  status: 'In gebruik',
  publication_category: 'Overige algoritmes',
  goal: 'Niemand mag uit een signaal te herkennen zijn. De tekst gaat pas weg als de indiener de voorstellen heeft gezien; de server weigert een tekst waarin nog een zeker kenmerk staat.',
  proportionality:
    'Zonder deze stap zouden veel meer persoonsgegevens worden opgeslagen. Er wordt liever een gewoon woord te veel gemarkeerd dan een naam te weinig; de indiener beslist per woord.',
  human_intervention:
    'De indiener ziet elke markering en kan haar wijzigen. Daarna leest iemand van een andere organisatie de tekst na. Zonder die tweede lezer gaat een signaal niet verder.',
  risks: `Een ongewone naam of een bijnaam kan blijven staan. ${identifierWords()} Ook zonder namen kan een combinatie van feiten iemand aanwijzen; daarom telt een tweede regeling hoeveel mensen in de verzameling aan de omschrijving voldoen: minstens ${people.inside} binnen het team en ${people.published} bij publicatie.`,
  source_data:
    'De ingestuurde tekst zelf, lijsten met namen, plaatsen en organisaties uit openbare bronnen, en verzonnen voorbeeldteksten waarop is geoefend. Er is niet geoefend op teksten van echte mensen.',
  source_data_grouping: [ownTexts({ addresses })],
  methods_and_models: `Regels per soort gegeven (met controlegetallen voor BSN en IBAN), woordenlijsten, en twee kleine getrainde woordlezers: ${tagger.tables} logistische regressies over kenmerken van een woord en zijn buren, samen ${tagger.weights} gewichten (${tagger.kilobytes} kB), en een perceptron dat alle woorden van een tekst als één rij leest en elk woord één van ${row.labels} labels geeft, met ${row.weights} gewichten (${row.kilobytes} kB). Elke markering heeft een reden die de indiener ziet. Er wordt geen taalmodel van een derde gebruikt en geen tekst naar buiten gestuurd.`,
  tags: 'anonimiseren, privacy, tekst',
})

const suggestions = ({
  suggestions: { parts, casesMin },
  provisions,
  codebookVersion,
  codersNeeded,
  addresses,
}: Parameters): EntryTexts => ({
  name: 'Verwijzingen herkennen en labels voorstellen',
  source_id: 'voorstellen',
  description_short:
    'Herkent in een casus verwijzingen naar wetten en uitspraken, en stelt rode draden, bepalingen en oorzaken voor, met de woorden die daartoe leidden.',
  status: 'In gebruik',
  publication_category: 'Overige algoritmes',
  goal: 'Duiders vinden sneller het passende label en vergeten minder. Een voorstel is nooit een besluit en gaat over een casus, niet over een persoon.',
  proportionality:
    'Het aantal labels is te groot om uit het hoofd te kennen. Duiders die een casus blind lezen, krijgen geen voorstellen te zien, zodat hun oordeel het hunne blijft.',
  human_intervention: `Een casus wordt in de regel door ${codersNeeded} duiders van verschillende organisaties gelezen, los van elkaar. De voorzitter beslist bij verschil. Het team ziet per label hoe vaak een voorstel is overgenomen.`,
  risks: `Een voorstel kan de blik sturen. Daarom staan de redenen erbij en wordt alleen gemeten op duidingen die zonder voorstellen zijn gemaakt. ${told(MEASURED.citations)} ${told(MEASURED.threads)} ${told(MEASURED.causes)}`,
  source_data: `De tekst van de casus, het codeboek (versie ${codebookVersion}), ${provisions} bepalingen uit de wet en, vanaf ${casesMin} besliste casussen, de eerdere beslissingen van het team.`,
  source_data_grouping: [LAW_TEXTS, ownTexts({ addresses })],
  methods_and_models: `Grammatica voor verwijzingen; voor labels een logistische regressie over ${parts} bronnen van bewijs: woorden en omschrijvingen, hun aandeel in het beste voorstel, gelijkende casussen en gewogen woorden. Gewichten zijn nooit negatief, dus meer bewijs geeft nooit een lagere score.`,
  tags: 'tekst, voorstellen, wetgeving',
})

const search = ({ addresses }: Parameters): EntryTexts => ({
  name: 'Volgorde van zoekresultaten',
  source_id: 'zoeken',
  description_short:
    'Zet gepubliceerde casussen op volgorde van hoe goed zij bij een zoekvraag passen, met kennis van Nederlandse woordvormen, samenstellingen en wetsartikelen.',
  status: 'In gebruik',
  publication_category: 'Overige algoritmes',
  goal: 'Wie een vergelijkbare casus zoekt, vindt haar snel. Er is geen volgorde op persoon, gemeente of indiener.',
  proportionality:
    'Zonder volgorde zou een lezer honderden casussen moeten doornemen. De volgorde hangt alleen af van de zoekvraag en de tekst, niet van wie zoekt.',
  human_intervention:
    'De lezer kan ook op datum sorteren en met filters zoeken, en ziet bij elke treffer welke woorden pasten.',
  risks: `Een casus met andere woorden voor hetzelfde kan laag komen te staan. ${told(MEASURED.search)}`,
  source_data: 'De gepubliceerde teksten en labels, een woordenlijst van het Nederlands en de wetsartikelen.',
  source_data_grouping: [LAW_TEXTS, ownTexts({ addresses })],
  methods_and_models:
    'BM25 over woordstammen en delen van samenstellingen, met gewicht per veld, verbetering van typefouten en een thesaurus. De zoekmachine geeft alleen nummers van casussen; wat iemand mag zien, wordt daarna uit de database gelezen.',
  tags: 'zoeken, tekst',
})

/** The texts of every entry, in the order of the register. */
export const ENTRY_TEXTS: readonly ((parameters: Parameters) => EntryTexts)[] = [
  deidentification,
  suggestions,
  search,
  warning,
  disclosure,
  priority,
]
