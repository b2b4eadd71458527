// Chapter 6: enforcement and fraud phenomena; their kind and type, never how it is done.
import { ADDRESSEES } from '../../codes.ts'
import { decapitalise, enumerate, withStop } from '../../dutch/words.ts'
import type { Block, Section } from '../../letter.ts'
import { byNumber, type LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { casesIn } from '../countQuery.ts'
import { addresseePhrases } from '../phrases.ts'
import { line, list, optional, paragraph, section, sentences, text } from '../richText.ts'
import { sectionsOf } from './bottlenecks.ts'
import { touchingEnforcement } from './touching.ts'

/** The main theme under which cases on enforcement and abuse are coded. */
const ENFORCEMENT_THEME = 'handhavingsknelpunten-en-fraude'

/** Known phenomena, new ones, what hinders enforcement and what is recommended. */
export function enforcementChapter(context: LetterContext): readonly Section[] {
  const { year, groups, ledger } = context
  const { enforcement } = groups
  const sections = sectionsOf(context, enforcement)
  const known = enforcement.filter(({ firstYear }) => firstYear < year)
  const fresh = enforcement.filter(({ firstYear }) => firstYear === year)
  const theme = casesIn(year, ['theme', ENFORCEMENT_THEME])
  const sectionsFor = (those: readonly LetterBottleneck[]) =>
    those.flatMap(({ id }) => sections.get(id) ?? [])
  return [
    section('handhaving', 1, 'Knelpunten in de handhaving en fraudefenomenen', [
      paragraph(
        'handhaving.inleiding',
        sentences(
          text`Over handhaving en misbruik publiceerden wij in ${year} ${ledger.words(theme)}. Wij beschrijven aard en type van een fenomeen en geen werkwijze; die delen wij alleen vertrouwelijk.`,
          'Dat een burger een fout maakt, is nog geen misbruik. Waar een regel mensen hard raakt én lastig te handhaven is, beschrijven wij dat op beide plaatsen en verwijzen wij over en weer.',
        ),
        ledger.idsOf(theme),
      ),
    ]),
    ...(enforcement.length <= TOGETHER_MAX
      ? [
          section('handhaving.bekend', 2, 'Eerder genoemde en nieuwe fenomenen', [
            ...nothing(known, ...NO_KNOWN),
            ...nothing(fresh, ...NO_FRESH),
          ]),
          ...sectionsFor([...known, ...fresh]),
          section(
            'handhaving.uitvoerders',
            2,
            'Handhavingsknelpunten bij uitvoerders en beleidsaanbevelingen',
            [...obstacles(context), ...recommendations(context, true)],
          ),
        ]
      : [
          section(
            'handhaving.bekend',
            2,
            'Ontwikkelingen rond eerder genoemde fenomenen',
            nothing(known, ...NO_KNOWN),
          ),
          ...sectionsFor(known),
          section('handhaving.nieuw', 2, 'Nieuwe fenomenen', nothing(fresh, ...NO_FRESH)),
          ...sectionsFor(fresh),
          section(
            'handhaving.uitvoerders',
            2,
            'Handhavingsknelpunten bij gemeenten en uitvoerders',
            obstacles(context),
          ),
          section('handhaving.aanbevelingen', 2, 'Beleidsaanbevelingen', recommendations(context, false)),
        ]),
  ]
}

/** Up to so many bottlenecks the parts of the chapter stand under two headings instead of four. */
const TOGETHER_MAX = 2

const NO_KNOWN = [
  'handhaving.bekend.geen',
  'Over eerder genoemde fenomenen zijn geen nieuwe ontwikkelingen te melden.',
] as const
const NO_FRESH = ['handhaving.nieuw.geen', 'Nieuwe fenomenen zijn dit jaar niet vastgesteld.'] as const

const nothing = (found: readonly LetterBottleneck[], id: string, sentence: string): readonly Block[] =>
  found.length > 0 ? [] : [paragraph(id, sentence)]

/** Per executing body what stands in its way; bottlenecks elsewhere in the letter that touch enforcement are named. */
function obstacles(context: LetterContext): readonly Block[] {
  const { groups, ledger, year } = context
  const executors = (['gemeente', 'vng', 'uwv', 'svb', 'arbeidsinspectie'] as const).flatMap((addressee) => {
    const own = groups.enforcement
      .filter((bottleneck) => bottleneck.addressee === addressee)
      .toSorted(byNumber)
    return own.length > 0 ? [{ addressee, own }] : []
  })
  return [
    ...list(
      'handhaving.uitvoerders.lijst',
      executors.map(({ addressee, own }) =>
        line(
          `handhaving.uitvoerders.${addressee}`,
          `Voor ${addresseePhrases[addressee].name}: ${enumerate(own.map(({ name, title }) => `${name} (${title})`))}.`,
          own.flatMap(({ name }) => ledger.idsOf(casesIn(year, ['bottleneck', name]))),
        ),
      ),
    ),
    ...optional(
      'handhaving.uitvoerders.tekst',
      sentences(
        whoCanAct(groups.enforcement.length, executors.flatMap(({ own }) => own).length),
        touchedWords(touchingEnforcement(groups)),
      ),
    ),
  ]
}

/** Each with its title, which says what it does to people. */
const touchedWords = (touching: readonly LetterBottleneck[]): string =>
  touching.length === 0
    ? ''
    : `Ook ${enumerate(touching.map(({ name, title }) => `${name} (${title})`))} uit hoofdstuk 4 ${touching.length > 1 ? 'raken' : 'raakt'} de handhaving.`

function whoCanAct(all: number, byExecutors: number): string {
  if (all === 0) return 'Openbare handhavingsknelpunten bij uitvoerders zijn dit jaar niet vastgesteld.'
  if (byExecutors === 0)
    return all === 1
      ? 'Het knelpunt in dit hoofdstuk kan een uitvoerder niet alleen oplossen.'
      : 'Geen van de knelpunten in dit hoofdstuk kan een uitvoerder alleen oplossen.'
  return byExecutors < all ? 'De overige knelpunten in dit hoofdstuk vragen een besluit van een ander.' : ''
}

/** What is recommended; where the bottlenecks themselves stand right above, no more than where to find it. */
function recommendations({ groups, ledger, year }: LetterContext, areNear: boolean): readonly Block[] {
  const lines = ADDRESSEES.flatMap((addressee) =>
    groups.enforcement
      .filter((bottleneck) => bottleneck.addressee === addressee && bottleneck.yearStatus !== 'opgelost')
      .map((bottleneck) => ({ addressee, bottleneck })),
  )
  if (lines.length === 0)
    return [
      paragraph(
        'handhaving.aanbevelingen.geen',
        'Aparte aanbevelingen over handhaving hebben wij dit jaar niet.',
      ),
    ]
  const order = 'Handhaven begint met uitleg en dienstverlening; controle en sanctie zijn het sluitstuk.'
  if (areNear) {
    const names = lines.map(({ bottleneck }) => bottleneck).toSorted(byNumber)
    return [
      paragraph(
        'handhaving.aanbevelingen.tekst',
        `${order} Wat wij in dat licht aanbevelen, staat hierboven bij ${enumerate(names.map(({ name }) => name))}; hoofdstuk 8 zegt aan wie wij het vragen.`,
      ),
    ]
  }
  return [
    paragraph('handhaving.aanbevelingen.tekst', `${order} In dat licht bevelen wij het volgende aan.`),
    ...list(
      'handhaving.aanbevelingen.lijst',
      lines.map(({ addressee, bottleneck }) =>
        line(
          `handhaving.aanbeveling.${bottleneck.number}`,
          `${bottleneck.name}, aan ${addresseePhrases[addressee].name}: ${withStop(decapitalise(bottleneck.remedy))}`,
          ledger.idsOf(casesIn(year, ['bottleneck', bottleneck.name])),
        ),
      ),
    ),
  ]
}
