// Chapter 2: what the letter rests on, and what that means for how it can be read.
import { CASE_KINDS, ORGANISATION_KINDS, TAILORINGS } from '../../codes.ts'
import { isDominated } from '../../disclosure/threshold.ts'
import { inWords } from '../../dutch/numerals.ts'
import { enumerate, withArticle } from '../../dutch/words.ts'
import type { Run, Section } from '../../letter.ts'
import { PROVINCES } from '../../personCodes.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, type Facet, NONE, narrowed, signalsIn } from '../countQuery.ts'
import { CASES, SHARE_OF_MIN, SIGNALS } from '../ledger.ts'
import { STAGE_LABELS } from '../question.ts'
import { paragraph, section, sentences, text } from '../richText.ts'
import { eventsOfYear } from './events.ts'
import { fewPairs } from './overlap.ts'
import type { PartWording } from './partSentences.ts'
import { partTables } from './parts.ts'

const REGULATIONS_MAX = 15

/** Numbers, sources, how coding was done, and limitations. */
export function basis(context: LetterContext): readonly Section[] {
  return [
    section('basis', 1, 'Waarop deze brief rust', []),
    section('basis.aantallen', 2, 'Aantallen', amounts(context)),
    section('basis.bronnen', 2, 'Bronnen, indieners, regio’s en regelingen', sources(context)),
    section('basis.duiding', 2, 'Wijze van duiding en overeenstemming', [
      paragraph('basis.duiding.wijze', mannerOfCoding(context)),
      paragraph('basis.duiding.overeenstemming', agreement(context), context.facts.agreement.doubleCoded),
    ]),
    section('basis.beperkingen', 2, 'Beperkingen', limitations(context)),
  ]
}

function mannerOfCoding({ codedTwice }: LetterContext): readonly Run[] {
  const recorded =
    'over welke rode draad en bepaling het gaat, wat de oorzaak was, wat het met iemand deed en wie het kan oplossen.'
  if (codedTwice === 'none') return text`Elke casus is door één duider geduid. Die legt vast ${recorded}`
  return sentences(
    codedTwice === 'all'
      ? 'Elke casus is door twee duiders van verschillende organisaties geduid, zonder dat zij elkaars oordeel kenden.'
      : 'Een deel van de casussen is door twee duiders van verschillende organisaties geduid, zonder dat zij elkaars oordeel kenden; de andere door één duider.',
    `Zij leggen vast ${recorded}`,
    'Waar zij verschilden, heeft de voorzitter met een motivering beslist.',
  )
}

function amounts(context: LetterContext) {
  const { year, ledger, all } = context
  const signals = signalsIn(year)
  const by = (
    [id, about, said]: readonly [string, string, PartWording],
    caption: string,
    label: string,
    [whole, facet, values]: readonly [CountQuery, Facet, readonly string[]],
  ) => ({
    id: `basis.aantallen.${id}`,
    about,
    said,
    caption,
    columns: [label, 'Aantal', 'Aandeel'],
    whole,
    parts: values.map((value) => narrowed(whole, [facet, value])),
    ordered: facet === 'stage',
    total: true,
  })
  return [
    paragraph(
      'basis.aantallen.signalen',
      sentences(
        text`In ${year} ontvingen wij ${ledger.words(signals, SIGNALS)}.`,
        'Een signaal kan deel worden van een nieuwe casus of een bestaande casus versterken; een casus kan op meer signalen rusten. Wat niet bij ons hoort, sturen wij met een verwijzing terug. Het aantal signalen is geen doelstelling en geen maat voor de omvang van een probleem.',
      ),
      ledger.idsOf(signals),
    ),
    ...partTables(context, 'basis.aantallen', [
      by(
        ['stand', 'wat er van de signalen geworden is', 'stage'],
        `Signalen uit ${year} en wat ervan geworden is`,
        'Stand op de peildatum',
        [signals, 'stage', Object.keys(STAGE_LABELS)],
      ),
      by(
        ['soort', 'hoeveel casussen een hard gevolg of juist een goed voorbeeld beschrijven', 'kind'],
        `Casussen gepubliceerd in ${year}, naar soort`,
        'Soort casus',
        [all, 'kind', CASE_KINDS],
      ),
      by(
        ['maatwerk', 'hoe vaak maatwerk is gevraagd of geboden', 'tailoring'],
        `Wat er met de ruimte voor maatwerk gebeurde, ${year}`,
        'Maatwerk',
        [all, 'tailoring', TAILORINGS],
      ),
    ]),
  ]
}

function sources(context: LetterContext) {
  const { year, ledger, all, tally } = context
  const signals = signalsIn(year)
  const kinds = ORGANISATION_KINDS.map((kind) => narrowed(signals, ['organisationKind', kind])).filter(
    (query) => tally.count(query) > 0,
  )
  const provinces = [...PROVINCES, NONE]
    .map((province) => narrowed(all, ['province', province]))
    .filter((query) => tally.count(query) > 0)
  return [
    paragraph(
      'basis.bronnen.indieners',
      kinds.length > 1
        ? text`De signalen komen van ${otherCount(context, kinds)} soorten organisaties. Welke organisatie een signaal indiende, is alleen bij de voorzitter bekend.`
        : 'De signalen komen van één soort indiener. Welke organisatie een signaal indiende, is alleen bij de voorzitter bekend.',
      ledger.idsOf(signals),
    ),
    ...partTables(context, 'basis.bronnen', [
      {
        id: 'basis.bronnen.tabel',
        about: 'hoeveel signalen elk soort organisatie indiende',
        said: 'organisationKind',
        caption: `Signalen naar soort indiener, ${year}`,
        columns: ['Soort indiener', 'Aantal', 'Aandeel'],
        whole: signals,
        parts: kinds,
        total: true,
      },
      {
        id: 'basis.bronnen.regio',
        about: 'uit welke provincies de casussen komen',
        said: 'province',
        caption: `Casussen naar provincie, ${year}`,
        columns: ['Provincie', 'Aantal', 'Aandeel'],
        whole: all,
        parts: provinces,
        others: provinces.some((part) => ledger.shown(part) !== null && part.where.at(-1)?.[1] === NONE)
          ? 'andere provincies'
          : 'andere provincies of onbekend',
        total: true,
      },
    ]),
    ...regulationBlocks(context),
  ]
}

/** The regulations whose number may be shown in a table, the others in a sentence. */
function regulationBlocks(context: LetterContext) {
  const { year, ledger, all, regulations } = context
  const queries = regulations
    .slice(0, REGULATIONS_MAX)
    .map(({ id, name }) => ({ name, query: narrowed(all, ['regulation', id]) }))
  const shown = queries.filter(({ query }) => ledger.shown(query) !== null)
  const untold = queries.filter(({ query }) => ledger.shown(query) === null)
  const others = untold
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'nl'))
    .map(withArticle)
  return [
    ...partTables(context, 'basis.bronnen.wetten', [
      {
        id: 'basis.bronnen.wetten',
        about: 'hoe vaak elke regeling aan de orde was',
        said: 'regulation',
        caption: `Regelingen die het vaakst aan de orde waren, ${year}`,
        columns: ['Regeling', 'Aantal casussen', 'Aandeel'],
        whole: all,
        parts: shown.map(({ query }) => query),
      },
    ]),
    paragraph(
      'basis.bronnen.regelingen',
      sentences(
        'Een casus kan over meer regelingen gaan en telt dan bij elk daarvan mee. De aantallen per regeling tellen daarom niet op tot het totaal.',
        others.length > 0
          ? `${untold.some(({ query }) => ledger.mayBeLarge(query)) ? 'Ook' : 'Minder vaak'} ging het om ${enumerate(others)}.`
          : '',
      ),
    ),
    ...fewPairs(context),
  ]
}

const otherCount = ({ ledger, tally }: LetterContext, kinds: readonly CountQuery[]): Run =>
  ledger.other(
    'aantal.soorten-indieners',
    'Soorten organisaties die signalen indienden',
    kinds.filter((query) => tally.count(query) > 0).length,
    inWords(kinds.length),
  )

function agreement({ facts, ledger }: LetterContext): readonly Run[] {
  const { doubleCoded, percent: agreed, alpha } = facts.agreement
  if (agreed === null || doubleCoded.length < SHARE_OF_MIN)
    return text`Het aantal casussen dat dit jaar door twee duiders is beoordeeld, is te klein voor een uitspraak over hun overeenstemming.`
  const share = Math.round(100 * agreed)
  const percent = ledger.other(
    'overeenstemming.hoofdoorzaak',
    'Aandeel van de dubbel geduide casussen waarin beide duiders dezelfde hoofdoorzaak kozen',
    share,
    `${share}%`,
    doubleCoded,
  )
  const measured = alpha === null ? null : alpha.toFixed(2).replace('.', ',')
  return sentences(
    text`Over de hoofdoorzaak waren de duiders het in ${percent} van de dubbel geduide casussen meteen eens.`,
    measured === null || alpha === null
      ? ''
      : text`Krippendorffs alfa, die rekening houdt met toeval, is ${ledger.other('overeenstemming.alfa', 'Krippendorffs alfa (nominaal) over de hoofdoorzaak', alpha, measured, doubleCoded)}.`,
    alpha !== null && alpha < 2 / 3
      ? 'Dat is aan de lage kant: uitspraken over oorzaken moeten voorzichtig worden gelezen, en wij scherpen het codeboek op dit punt aan.'
      : '',
  )
}

function limitations(context: LetterContext) {
  const { tally, all, year } = context
  const { dominance } = context.facts
  const dominated = isDominated(tally.contributions({ ...all, of: 'sources' }), dominance)
  return [
    paragraph(
      'basis.beperkingen.tekst',
      sentences(
        'Onze kennisbank groeit door wat organisaties ons melden. Wie geen hulp heeft, de weg niet kent of geen vertrouwen meer heeft, komt er minder vaak in voor. Aandacht in de media of een actie onder leden leidt tot meer meldingen, zonder dat er meer gebeurt.',
        eventsOfYear(context),
        dominated
          ? text`In ${year} is meer dan ${dominance === 0.75 ? 'driekwart' : `${Math.round(100 * dominance)}%`} van de casussen (mede) aangedragen door één organisatie. Verschillen tussen onderwerpen kunnen daardoor haar blik weerspiegelen.`
          : '',
        text`Een stijging of daling in deze brief is dus een stijging of daling van meldingen. Waar wij vergelijken met andere jaren, doen wij dat met aantallen ${CASES[1]} en niet met het aantal mensen dat is geraakt.`,
      ),
    ),
  ]
}
