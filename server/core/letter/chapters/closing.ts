// Chapters 7 to 9: good practice, what is asked of whom, and what comes next.
import { ADDRESSEES } from '../../codes.ts'
import { capitalise, decapitalise, enumerate, withoutStop } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block, Paragraph, Section } from '../../letter.ts'
import { byNumber, byPriority, type LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { casesIn, narrowed } from '../countQuery.ts'
import { addresseePhrases } from '../phrases.ts'
import { line, list, paragraph, section, sentences, text } from '../richText.ts'
import { exampleBlocks } from './example.ts'
import { lawBehind } from './lawChange.ts'

/** At most this many good practices are told. */
const PRACTICES_MAX = 4

/** Cases in which prevention or tailoring kept people from harm. */
export function goodPractices(context: LetterContext): Section {
  const { ledger, all, year, tally } = context
  const query = narrowed(all, ['kind', 'good_practice'])
  const ids = ledger.idsOf(query)
  if (tally.count(query) === 0)
    return section('goede-voorbeelden', 1, 'Goede voorbeelden', [
      paragraph(
        'goede-voorbeelden.geen',
        `In ${year} zijn geen goede voorbeelden gepubliceerd. Wij nodigen organisaties uit om ook te melden wat werkt.`,
      ),
    ])
  return section('goede-voorbeelden', 1, 'Goede voorbeelden', [
    paragraph(
      'goede-voorbeelden.inleiding',
      sentences(
        text`Het gaat ook goed. In ${ledger.words(query)} uit ${year} heeft een gesprek, een waarschuwing vooraf of maatwerk een hard gevolg voorkomen.`,
        'Wij noemen enkele voorbeelden, omdat zij laten zien wat binnen de bestaande regels al kan.',
      ),
      ids,
    ),
    ...Array.from({ length: PRACTICES_MAX }).flatMap((_, index) =>
      exampleBlocks(context, `goede-voorbeelden.${index + 1}`, query, 'avoided'),
    ),
  ])
}

/** Per addressee what is asked, by priority, with the number of the bottleneck; the ministry the letter is written to comes first. */
export function requests(context: LetterContext): readonly Section[] {
  const { groups } = context
  const asked = [...groups.detailed, ...groups.enforcement].filter(
    ({ yearStatus }) => yearStatus !== 'opgelost',
  )
  const chapter = section('vragen', 1, 'Vragen aan het ministerie en aan anderen', [
    paragraph(
      'vragen.inleiding',
      asked.length > 0
        ? sentences(
            'Hieronder staat per geadresseerde wat wij vragen, in volgorde van prioriteit. Wij verzoeken om per punt te laten weten of het wordt overgenomen, wordt onderzocht, elders is belegd of niet wordt overgenomen, en waarom.',
            alreadyChanged(context, asked),
          )
        : 'Wij hebben dit jaar geen nieuwe vragen.',
    ),
  ])
  const perAddressee = ADDRESSEES.flatMap((addressee) => {
    const own = asked.filter((bottleneck) => bottleneck.addressee === addressee).toSorted(byPriority)
    return own.length > 0 ? [{ addressee, own }] : []
  })
  const apart = perAddressee.filter(({ addressee, own }) => addressee === 'szw' || own.length >= APART_FROM)
  const together = perAddressee.filter((each) => !apart.includes(each))
  const questionsOf = (of: (typeof perAddressee)[number], isNamed: boolean) =>
    of.own.map((bottleneck) => question(context, bottleneck, isNamed))
  return [
    chapter,
    ...apart.map((each) =>
      section(
        `vragen.${each.addressee}`,
        2,
        `Aan ${addresseePhrases[each.addressee].name}`,
        list(`vragen.${each.addressee}.lijst`, questionsOf(each, false)),
      ),
    ),
    ...(together.length > 0
      ? [
          section(
            'vragen.anderen',
            2,
            'Aan anderen',
            list(
              'vragen.anderen.lijst',
              together.flatMap((each) => questionsOf(each, true)),
            ),
          ),
        ]
      : []),
  ]
}

/** From so many questions on, an addressee has a part of the chapter; the others are asked together, each by name. */
const APART_FROM = 3

function question(
  { ledger, year }: LetterContext,
  { number, name, remedy, remedyKind, addressee }: LetterBottleneck,
  isNamed: boolean,
): Paragraph {
  const asked = isNamed
    ? `Aan ${addresseePhrases[addressee].name}: ${decapitalise(remedy)}`
    : capitalise(remedy)
  return line(
    `vraag.${number}`,
    `${withoutStop(asked)} (${name}; ${decapitalise(labelOf('remedyKind', remedyKind))}).`,
    ledger.idsOf(casesIn(year, ['bottleneck', name])),
  )
}

/** Of which of the questions the law changed after the year, so that what is asked there is what the change leaves. */
function alreadyChanged({ facts, year }: LetterContext, asked: readonly LetterBottleneck[]): string {
  const changed = asked.filter((bottleneck) => {
    const { inForce } = lawBehind(facts, bottleneck)
    return inForce !== null && inForce.inForceFrom > `${year}-12-31`
  })
  if (changed.length === 0) return ''
  const names = enumerate(changed.toSorted(byNumber).map(({ name }) => name))
  return `Voor ${names} is de wet na ${year} gewijzigd. Daar vragen wij na te gaan of die wijziging genoeg is, en te doen wat er van onze vraag overblijft.`
}

/** What the team will do next, and the signature. */
export function outlook({ year, groups, facts }: LetterContext): Section {
  const suspected = groups.detailed.filter(({ stage }) => stage === 'suspected').toSorted(byNumber)
  const underWay = groups.earlier.filter(
    ({ yearStatus }) => yearStatus === 'in_behandeling' || yearStatus === 'deels_opgelost',
  )
  const blocks: readonly Block[] = [
    paragraph(
      'vooruitblik.volgen',
      sentences(
        `In ${year + 1} gaan wij door met verzamelen en duiden.`,
        underWay.length > 0
          ? `Van ${enumerate(underWay.map(({ name }) => name))} volgen wij of de aangekondigde of ingevoerde wijziging in de praktijk helpt.`
          : '',
        suspected.length > 0
          ? `${enumerate(suspected.map(({ name, title }) => `${name} (${decapitalise(title)})`))} ${suspected.length > 1 ? 'zijn' : 'is'} nog een vermoeden; daarvoor zoeken wij meer casussen.`
          : '',
      ),
    ),
    paragraph(
      'vooruitblik.reactie',
      `Wij lichten deze brief graag toe. Uw reactie nemen wij op in de brief over ${facts.year + 1}, waarin elk knelpunt onder hetzelfde nummer terugkomt.`,
    ),
    paragraph('vooruitblik.slot', 'Hoogachtend,'),
    paragraph('vooruitblik.ondertekening', 'namens het Signaleringsteam, de voorzitter'),
  ]
  return section('vooruitblik', 1, 'Vooruitblik', blocks)
}
