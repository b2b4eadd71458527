// Citations made by a grammar, printed in the ways people write, and found again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCitations } from '#core/citations/findCitations.ts'

interface Made {
  readonly law: string
  readonly article: string
  readonly paragraphs: readonly string[]
  readonly parts: readonly string[]
}

const ACTS = [
  {
    law: 'PW',
    names: ['Participatiewet', 'PW', 'pw', 'WWB', 'P-wet'],
    articles: ['17', '18a', '31', '54', '60c'],
  },
  {
    law: 'Awb',
    names: ['Awb', 'awb', 'A.w.b.', 'Algemene wet bestuursrecht'],
    articles: ['3:4', '4:84', '7:1a'],
  },
  { law: 'WW', names: ['WW', 'ww', 'Werkloosheidswet'], articles: ['24', '27a', '36'] },
  { law: 'Wmo 2015', names: ['Wmo 2015', 'Wmo'], articles: ['2.3.5', '1.2.1'] },
  { law: 'Wajong', names: ['Wajong'], articles: ['2:7', '1a:1'] },
  { law: 'AOW', names: ['AOW', 'Algemene Ouderdomswet'], articles: ['17', '17c', '49'] },
  { law: 'EVRM', names: ['EVRM'], articles: ['6', '8'] },
] as const
const ORDINALS = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste']

const levels = fc.oneof(
  fc.constant({ paragraphs: [], parts: [], written: '' }),
  fc
    .record({
      at: fc.integer({ min: 1, max: 7 }),
      two: fc.boolean(),
      form: fc.integer({ min: 0, max: 3 }),
      part: fc.constantFrom('', ...'abcfm'),
      partForm: fc.constantFrom(', aanhef en onder ', ' sub ', ', onderdeel ', ' onder '),
    })
    .map(({ at, two, form, part, partForm }) => {
      const single = [`, ${ORDINALS[at]} lid`, ` lid ${at}`, ` ${at}e lid`, ` lid${at}`][form]
      const both = [
        `, ${ORDINALS[at]} en ${ORDINALS[at + 1]} lid`,
        ` lid ${at} en ${at + 1}`,
        ` leden ${at} en ${at + 1}`,
        `, lid ${at}, ${at + 1}`,
      ][form]
      return {
        paragraphs: two ? [`${at}`, `${at + 1}`] : [`${at}`],
        parts: part === '' ? [] : [part],
        written: `${two ? both : single}${part === '' ? '' : partForm + part}`,
      }
    }),
)

const placed = fc.constantFrom(...ACTS).chain(({ law, names, articles }) =>
  fc
    .record({ name: fc.constantFrom(...names), article: fc.constantFrom(...articles), levels })
    .map(({ name, article, levels: { written, ...below } }) => ({
      gold: { law, article, ...below } satisfies Made,
      name,
      number: `${article}${written}`,
    })),
)

const announced = fc.constantFrom('artikel ', 'art. ', 'art ')
const of = fc.constantFrom(' van de ', ' ')
const single = fc.record({ one: placed, announced, of, first: fc.boolean() }).map((made) => ({
  gold: [made.one.gold],
  text: made.first
    ? `${made.one.name} ${made.announced}${made.one.number}`
    : `${made.announced}${made.one.number}${made.of}${made.one.name}`,
}))
const chained = fc
  .record({
    one: placed,
    other: placed,
    announced,
    of,
    joint: fc.constantFrom(
      ' jo. ',
      ' juncto ',
      ' in samenhang met ',
      ' en ',
      ' dan wel ',
      ', respectievelijk ',
    ),
  })
  .map((made) => ({
    gold: [made.one.gold, made.other.gold],
    text: `${made.announced}${made.one.number}${made.of}${made.one.name}${made.joint}artikel ${made.other.number} ${made.other.name}`,
  }))

/** Two articles of one act, the second said to be of it in one of the ways people do. */
const ofOneAct = fc.constantFrom(...ACTS).chain(({ law, names, articles }) =>
  fc
    .record({
      name: fc.constantFrom(...names),
      pair: fc.shuffledSubarray([...articles], { minLength: 2, maxLength: 2 }),
      below: fc.tuple(levels, levels),
      way: fc.constantFrom('list', 'that act', 'later', 'number only'),
    })
    .filter(({ pair }) => pair.length === 2)
    .map(({ name, pair: [one = '', other = ''], below: [first, second], way }) => {
      const rest = `${other}${second.written}`
      const bare = second.paragraphs.length > 0 && way === 'number only'
      const text =
        way === 'list'
          ? `artikel ${one}${first.written}, en artikel ${rest} van de ${name}`
          : `artikel ${one}${first.written} van de ${name}${bare ? `. Maar dan zegt ${rest}` : way === 'that act' ? ` en op artikel ${rest} van die wet` : `. Ook artikel ${rest} staat er`}`
      return {
        gold: [first, second].map(
          ({ paragraphs, parts }, at): Made => ({ law, article: at === 0 ? one : other, paragraphs, parts }),
        ),
        text,
      }
    }),
)

/** A text as a scanner hands it on: long words broken off at the end of a line. */
const scanned = ({ gold, text }: { readonly gold: readonly Made[]; readonly text: string }) => ({
  gold,
  text: text.replace(
    /artikel|Participatiewet|Werkloosheidswet/,
    (word) => `${word.slice(0, 4)}-\n${word.slice(4)}`,
  ),
})

const inOrder = (all: readonly Made[]): string[] =>
  all
    .map(({ law, article, paragraphs, parts }) =>
      [law, article, [...paragraphs].sort(), [...parts].sort()].join(' '),
    )
    .sort()

test('what a grammar makes of acts, articles, paragraphs, parts and chains is found as it was made', () => {
  const framed = fc.tuple(
    fc.constantFrom('Dat volgt uit ', 'In de brief staat ', ''),
    fc.oneof(single, chained, ofOneAct, fc.oneof(single, chained, ofOneAct).map(scanned)),
    fc.constantFrom('.', ' en dat begrijp ik niet.', '; zie daar.'),
  )
  fc.assert(
    fc.property(framed, ([before, { gold, text }, after]) => {
      const found = findCitations(before + text + after).flatMap((citation): Made[] =>
        citation.kind === 'provision' ? [{ ...citation, law: citation.law ?? '' }] : [],
      )
      expect(inOrder(found)).toEqual(inOrder(gold))
    }),
    { numRuns: 800 },
  )
})
