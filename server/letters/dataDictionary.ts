/**
 * What stands in each column of the tables of a letter, for who works on with them: the kind of value, its unit, over
 * which years it counts, and what it means. One row per column; the columns of a letter's own years and provisions are
 * told by what the table counts.
 */
import type { TablePart } from './letterParts.ts'

/** The head of the dictionary. */
export const DICTIONARY_COLUMNS = [
  'Bestand',
  'Tabel',
  'Kolom',
  'Soort',
  'Eenheid',
  'Periode',
  'Toelichting',
] as const

/** What a column is: its kind of value and what it means. */
interface Meaning {
  readonly kind: 'tekst' | 'code' | 'jaar' | 'datum' | 'geheel getal' | 'percentage' | 'decimaal getal'
  readonly unit?: string
  readonly says: string
}

const CODE_OF = (list: string): Meaning => ({
  kind: 'code',
  says: `Een waarde uit de lijst ${list} van het codeboek; namen met een puntkomma ertussen zijn samen geteld.`,
})
const CASES: Meaning = {
  kind: 'geheel getal',
  unit: 'casussen',
  says: 'Gepubliceerde casussen, op jaar van publicatie. Wie bij meer regels hoort, telt bij elk daarvan.',
}

const MEANINGS: Readonly<Record<string, Meaning>> = {
  'Nr.': { kind: 'code', says: 'Het vaste nummer van het knelpunt, in elke brief hetzelfde.' },
  Knelpunt: { kind: 'tekst', says: 'De titel van het knelpunt, soms met zijn nummer ervoor.' },
  Onderdeel: { kind: 'tekst', says: 'Welk gegeven van het knelpunt in de rij staat.' },
  Gegevens: { kind: 'tekst', says: 'Het gegeven zelf, in woorden.' },
  'Aan zet': { kind: 'tekst', says: 'Wie het knelpunt kan oplossen.' },
  Prioriteit: CODE_OF('prioriteit'),
  Stand: CODE_OF('stand van zaken'),
  Reactie: CODE_OF('reactie van het ministerie'),
  Sinds: { kind: 'jaar', says: 'Het eerste jaar waarover een brief dit knelpunt noemde.' },
  Vindplaats: {
    kind: 'tekst',
    says: 'Waar de reactie of de laatste stap staat; de bronnen zijn genummerd in bijlage D.',
  },
  'Geldt sinds': { kind: 'datum', says: 'De dag waarop de gewijzigde wet in werking trad.' },
  'Casussen ervoor': { ...CASES, says: 'Gepubliceerde casussen van voor de wijziging van de wet.' },
  'Casussen erna': { ...CASES, says: 'Gepubliceerde casussen van na de wijziging van de wet.' },
  'Verwacht zonder wijziging': {
    kind: 'decimaal getal',
    unit: 'casussen',
    says: 'Wat er na de wijziging te verwachten was als er even vaak was gemeld als ervoor.',
  },
  Regeling: { kind: 'tekst', says: 'De wet of regeling, met haar citeertitel.' },
  Regelingen: { kind: 'tekst', says: 'Twee regelingen die in dezelfde casus voorkomen.' },
  Bepaling: { kind: 'tekst', says: 'Het artikel, met lid en onderdeel.' },
  Onderwerp: { kind: 'tekst', says: 'Waar de bepaling over gaat.' },
  'Rode draad': { kind: 'tekst', says: 'Het terugkerende onderwerp; hoofdthema’s zijn zo gemerkt.' },
  Verhouding: {
    kind: 'decimaal getal',
    says: 'Hoeveel vaker de twee samen voorkomen dan wanneer zij los van elkaar zouden voorkomen (lift); 1 is zo vaak als verwacht.',
  },
  'Stand op de peildatum': { kind: 'tekst', says: 'Hoe ver een signaal op de peildatum was.' },
  'Soort indiener': CODE_OF('soort organisatie'),
  'Soort casus': CODE_OF('soort casus'),
  Provincie: { kind: 'tekst', says: 'De provincie waarin het gebeurde, of dat die onbekend is.' },
  Maatwerk: CODE_OF('maatwerk'),
  Hoofdoorzaak: CODE_OF('oorzaken'),
  Oorzaak: CODE_OF('oorzaken'),
  Wanneer: { kind: 'tekst', says: 'Wanneer een duider deze oorzaak kiest.' },
  Ernst: CODE_OF('ernst'),
  Begrip: { kind: 'tekst', says: 'Een begrip zoals deze brief het gebruikt.' },
  Betekenis: { kind: 'tekst', says: 'Wat dat begrip betekent.' },
  Aandeel: {
    kind: 'percentage',
    unit: 'procent',
    says: 'Het deel van het totaal, afgerond op hele procenten; alleen gegeven bij een totaal van twintig of meer.',
  },
}

const HIDDEN_MEANS =
  'Een streepje (–) is een aantal dat niet wordt getoond, omdat het klein is of een klein aantal zou verraden. Een nul betekent dat er geen enkele is.'

/** What is said of a column; of one that is not known by its name only that it counts, or nothing. */
function meaningOf(column: string, { caption, numeric }: TablePart, index: number): Meaning {
  const known = MEANINGS[column]
  if (known) return known
  if (!numeric[index]) return { kind: 'tekst', says: '' }
  return caption.includes('Signalen')
    ? { kind: 'geheel getal', unit: 'signalen', says: 'Ontvangen signalen, op jaar van ontvangst.' }
    : CASES
}

/** The years that a column counts over, as in its head or else in the caption of its table; a text has none. */
function periodOf(column: string, { caption }: TablePart, kind: Meaning['kind'], year: number): string {
  if (kind === 'tekst' || kind === 'code' || kind === 'jaar' || kind === 'datum') return ''
  const told = [column, caption].flatMap(
    (words) => /(\bsinds )?\b(\d{4})(?: tot en met (\d{4}))?/i.exec(words) ?? [],
  )
  const [, since, first, last] = told
  if (first === undefined) return ''
  return since === undefined && last === undefined ? first : `${first}–${last ?? year}`
}

/**
 * The rows of the dictionary for one table of a letter.
 * @param file the file of the table within the bundle
 * @param year the year of the letter, up to which "sinds 2021" counts
 */
export const dictionaryRows = (
  file: string,
  table: TablePart,
  year: number,
): readonly (readonly string[])[] =>
  table.columns.map((column, index) => {
    const { kind, unit, says } = meaningOf(column, table, index)
    const counts = table.numeric[index] === true && kind !== 'jaar'
    return [
      file,
      table.caption,
      column,
      kind,
      unit ?? '',
      periodOf(column, table, kind, year),
      counts ? `${says} ${HIDDEN_MEANS}` : says,
    ]
  })
