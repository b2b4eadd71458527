// One bottleneck in full: what happens, how often, to whom, why, what could be done and by whom.

import { EFFECTS } from '../../codes.ts'
import { asSentence, capitalise, decapitalise, withoutStop, withStop } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block, Run, Section } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesUpTo } from '../countQuery.ts'
import { addresseePhrases, causePhrases, effectPhrases, remedyPhrases, statusSentences } from '../phrases.ts'
import { bracketed, enumerated, paragraph, section, sentences, text } from '../richText.ts'
import { bottleneckTable, mostNamed } from './bottleneckTable.ts'
import { exampleBlocks } from './example.ts'
import { extent } from './extent.ts'
import { overtaken } from './overtaken.ts'
import { partnerName } from './sentences.ts'

/** The section of one bottleneck. */
export function bottleneckSection(context: LetterContext, bottleneck: LetterBottleneck): Section {
  const { ledger } = context
  const { voice } = bottleneck
  const id = `knelpunt.${bottleneck.number}`
  const ids = ledger.idsOf(evidenceOf(context, bottleneck))
  const say = (part: string, runs: readonly Run[]): readonly Block[] =>
    runs.length > 0 ? [paragraph(`${id}.${part}`, runs, ids)] : []
  return section(id, 3, `${bottleneck.name} ${withoutStop(bottleneck.title)}`, [
    ...say('aanleiding', sentences(asSentence(bottleneck.description), whoItHits(bottleneck))),
    ...say('omvang', sentences(extent(context, bottleneck), effects(context, bottleneck))),
    ...exampleBlocks(context, id, evidenceOf(context, bottleneck), voice('example')),
    ...say('oorzaak', cause(bottleneck)),
    ...say('oplossing', remedy(bottleneck)),
    ...say('stand', standing(context, bottleneck)),
    ...bottleneck.minorityNotes.flatMap((note) =>
      say(
        `minderheid.${note.organisationKind}`,
        text`${capitalise(partnerName(note.organisationKind))} plaatst hierbij een kanttekening. ${asSentence(note.body)}`,
      ),
    ),
    ...bottleneckTable(context, bottleneck, { id, evidence: evidenceOf(context, bottleneck) }),
  ])
}

/** All published cases the bottleneck rests on, whatever the year. */
const evidenceOf = ({ firstYear, year }: LetterContext, { name }: LetterBottleneck): CountQuery =>
  casesUpTo(firstYear, year, ['bottleneck', name])

/** `Mensen die …` reads on in a sentence; what is a sentence itself stands behind a colon. */
function whoItHits({ whoItHits: who, voice }: LetterBottleneck): string {
  const opening =
    /^(?:Het|Er|Zij|Dit|Dat|Wie|Vooral|Ook|Vaak|Soms)\b|^\S+(?: \S+)? (?:worden|zijn|hebben|krijgen|raken|moeten|kunnen)\b/.test(
      who,
    )
      ? voice('whoItHits')(['Wie dit raakt:', 'Voor wie dit speelt:'])
      : voice('whoItHits')(['Het gaat om', 'Dit treft', 'Het raakt', 'Wie ermee te maken krijgen, zijn'])
  return `${opening} ${withStop(decapitalise(who))}`
}

function effects(context: LetterContext, bottleneck: LetterBottleneck): readonly Run[] {
  const named = mostNamed(context, evidenceOf(context, bottleneck), 'effect', EFFECTS).map(
    ({ code, query }) =>
      context.ledger.shown(query) === null
        ? text`${effectPhrases[code]}`
        : text`${effectPhrases[code]} ${bracketed(context.ledger.figures(query))}`,
  )
  if (named.length === 0) return []
  const listed = enumerated(named)
  return bottleneck.voice('effects')([
    text`Het gaat dan om ${listed}.`,
    text`De gevolgen: ${listed}.`,
    text`Mensen kregen te maken met ${listed}.`,
    text`Voor mensen betekent dit vooral ${listed}.`,
    text`Dat leidde tot ${listed}.`,
  ])
}

function cause({ cause, voice }: LetterBottleneck): readonly Run[] {
  if (cause === 'nog_te_duiden')
    return text`De oorzaak is nog niet vastgesteld; daarvoor is meer informatie nodig.`
  const { name, because } = causePhrases[cause]
  return voice('cause')([
    text`De oorzaak ligt in de eerste plaats bij ${name}: ${because}.`,
    text`Dat dit gebeurt, komt vooral door ${name}; ${because}.`,
    text`${asSentence(because)} Wij zoeken de hoofdoorzaak daarom bij ${name}.`,
    text`Als hoofdoorzaak zien wij ${name}: ${because}.`,
  ])
}

function remedy(bottleneck: LetterBottleneck): readonly Run[] {
  const { name, many } = addresseePhrases[bottleneck.addressee]
  const takes = remedyPhrases[bottleneck.remedyKind]
  const direction = withStop(decapitalise(bottleneck.remedy))
  return sentences(
    bottleneck.voice('remedy')([
      `De oplossing vraagt ${takes}: ${direction} Aan zet ${many ? 'zijn' : 'is'} ${name}.`,
      `${capitalise(name)} ${many ? 'kunnen' : 'kan'} dit oplossen met ${takes}: ${direction}`,
      `Wij vragen ${name} om ${takes}: ${direction}`,
      `Nodig is ${takes} door ${name}: ${direction}`,
      `Ons voorstel aan ${name} is ${takes}: ${direction}`,
    ]),
    bottleneck.priority === 'hoog' ? bottleneck.voice('urgency')(URGENT) : '',
  )
}

const URGENT = [
  'Wij vragen dit met voorrang op te pakken.',
  'Dit kan wat ons betreft niet wachten.',
  'Dit heeft voor ons voorrang.',
] as const

function standing(context: LetterContext, bottleneck: LetterBottleneck): readonly Run[] {
  const { stage, yearStatus, history, answers, firstYear, voice } = bottleneck
  const last = history.at(-1)
  const answer = answers.at(-1)
  const status = voice('status')(statusSentences[yearStatus])
  const it = /\bknelpunt\b/.test(status) ? 'het' : 'dit knelpunt'
  const since = voice('since')([
    `Wij meldden ${it} voor het eerst over ${firstYear}.`,
    `${capitalise(it)} staat sinds ${firstYear} in onze brieven.`,
    `Wij volgen ${it} sinds ${firstYear}.`,
  ])
  const answered = voice('answer')([
    'De reactie op onze vorige brief',
    'Het antwoord van het ministerie',
    'De reactie',
    'De reactie van het ministerie',
  ])
  return sentences(
    stage === 'suspected' ? 'Dit is nog een vermoeden; wij zoeken meer casussen om het te bevestigen.' : '',
    status,
    yearStatus === 'nieuw' ? '' : since,
    last ? asSentence(last.evidence) : '',
    overtaken(context, bottleneck),
    answer
      ? `${answered}: ${decapitalise(labelOf('responseKind', answer.kind))}. ${asSentence(answer.body)}`
      : '',
  )
}
