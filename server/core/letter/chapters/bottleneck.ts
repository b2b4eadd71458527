// One bottleneck in full: what happens, how often, to whom, why, what could be done and by whom.
import { asSentence, capitalise, decapitalise, withoutStop, withStop } from '../../dutch/words.ts'
import type { Block, Run, Section } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, casesUpTo } from '../countQuery.ts'
import { answerSentences, standingSentences } from '../phrases.ts'
import { paragraph, section, sentences, text } from '../richText.ts'
import { bottleneckTable } from './bottleneckTable.ts'
import { causeAndRemedy } from './causeAndRemedy.ts'
import { consequences } from './consequences.ts'
import { exampleBlocks } from './example.ts'
import { extent } from './extent.ts'
import { evidenceInTime } from './overtaken.ts'
import { partnerName } from './sentences.ts'

/** The section of one bottleneck. */
export function bottleneckSection(context: LetterContext, bottleneck: LetterBottleneck): Section {
  const { ledger } = context
  const id = `knelpunt.${bottleneck.number}`
  const evidence = evidenceOf(context, bottleneck)
  const ids = ledger.idsOf(evidence)
  const say = (part: string, runs: readonly Run[]): readonly Block[] =>
    runs.length > 0 ? [paragraph(`${id}.${part}`, runs, ids)] : []
  return section(id, 3, `${bottleneck.name} ${withoutStop(bottleneck.title)}`, [
    ...say('aanleiding', sentences(asSentence(bottleneck.description), whoItHits(bottleneck))),
    ...say('omvang', sentences(extent(context, bottleneck), consequences(context, bottleneck, evidence))),
    ...exampleBlocks(context, id, evidence, 'harm'),
    ...say('oplossing', causeAndRemedy(context, bottleneck, evidence)),
    ...say('stand', standing(context, bottleneck)),
    ...say('reactie', response(bottleneck)),
    ...bottleneck.minorityNotes.flatMap((note) =>
      say(
        `minderheid.${note.organisationKind}`,
        text`${capitalise(partnerName(note.organisationKind))} plaatst hierbij een kanttekening. ${asSentence(note.body)}`,
      ),
    ),
    ...bottleneckTable(context, bottleneck, id),
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
      ? voice('whoItHits')(['Wie dit raakt:', 'Voor wie dit speelt:', 'Wie het overkomt:'])
      : voice('whoItHits')([
          'Het gaat om',
          'Dit treft',
          'Het raakt',
          'Wie ermee te maken krijgen, zijn',
          'Geraakt worden',
        ])
  return `${opening} ${withStop(decapitalise(who))}`
}

/** What was done; the overviews tell the state itself and since when it is followed. */
function standing(context: LetterContext, bottleneck: LetterBottleneck): readonly Run[] {
  const { stage, yearStatus, history, voice } = bottleneck
  const last = history.at(-1)
  return sentences(
    stage === 'suspected' ? 'Dit is nog een vermoeden; wij zoeken meer casussen om het te bevestigen.' : '',
    last || yearStatus === 'nieuw' ? voice('status')(standingSentences[yearStatus]) : '',
    last ? evidenceInTime(context, bottleneck, last) : '',
  )
}

/** What was answered, on its own: behind what was done, `dit` in an answer would be read as that. */
function response({ answers, voice }: LetterBottleneck): readonly Run[] {
  const answer = answers.at(-1)
  if (answer === undefined) return []
  const said = asSentence(answer.body)
  return sentences(namesMinistry(said) ? '' : voice('answer')(answerSentences[answer.kind]), said)
}

/** Whether an answer says itself whose it is. */
const namesMinistry = (answer: string): boolean => /^[^.]*\b(?:ministerie|minister|kabinet)\b/i.test(answer)
