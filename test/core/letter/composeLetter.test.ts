// The letter as data: its chapters, numbers and sentences.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import { inFigures, inWords } from '#core/dutch/numerals.ts'
import { composeLetter } from '#core/letter/compose.ts'
import { editableText, paragraphsOf, parseEdit, plainText } from '#core/letter/editing.ts'
import type { LetterFacts } from '#core/letter/facts.ts'
import type { LetterDraft, Run } from '#core/letter.ts'
import { laidOut } from '../../support/laidOut.ts'
import { madeFacts } from './madeFacts.ts'

const runsOf = (draft: LetterDraft): readonly Run[] =>
  draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.table.rows.flatMap(({ cells }) => cells)
        : block.paragraphs.flatMap(({ runs }) => runs),
    ),
  )

const HIDDEN = /^(?:–|minder dan \d+)$/
const HIDDEN_WORDS = /^(?:–|een aantal|een afgeschermd aantal|een klein aantal|minder dan \S+|nog geen \S+)$/i

describe('a composed letter', () => {
  test('the same facts give the same letter', () => {
    fc.assert(
      fc.property(madeFacts, (facts) => {
        expect(composeLetter(laidOut(facts))).toEqual(composeLetter(laidOut(facts)))
      }),
      { numRuns: 10 },
    )
  })

  test('says how many coders read every case, and who decided only where coders could differ', () => {
    const sayings = (facts: LetterFacts) =>
      paragraphsOf(composeLetter(facts))
        .filter(({ id }) => id === 'aanbieding.doel' || id === 'basis.duiding.wijze')
        .map(plainText)
    fc.assert(
      fc.property(madeFacts, (made) => {
        const facts = laidOut(made)
        const { doubleCoded } = facts.agreement
        fc.pre(doubleCoded.length > 0)
        const codedTwice = (ids: readonly string[]) =>
          sayings({ ...facts, agreement: { ...facts.agreement, doubleCoded: ids } })
        expect(sayings(facts)[1]).toContain('Elke casus is door twee duiders')
        const [purpose, none] = codedTwice([])
        expect(purpose).toContain('door één duider is beoordeeld')
        expect(none).toContain('Elke casus is door één duider geduid.')
        expect(none).not.toMatch(/verschilden|twee duiders/)
        fc.pre(made.cases.filter(({ publishedYear }) => publishedYear === made.year).length > 1)
        const [ofSome, some] = codedTwice(doubleCoded.slice(0, 1))
        expect(ofSome).toContain('een of twee duiders')
        expect(some).toContain('de andere door één duider')
        expect(some).toContain('Waar zij verschilden')
      }),
      { numRuns: 10 },
    )
  })

  test('opens with what the ministry did with earlier bottlenecks, and keeps no number that it does not print', () => {
    const answered = {
      date: '2025-06-01',
      kind: 'overgenomen',
      body: 'Wij passen de regel aan.',
      citation: null,
    } as const
    fc.assert(
      fc.property(madeFacts, (made) => {
        const [first, second, ...others] = made.bottlenecks
        if (!first || !second) throw new Error('made facts have bottlenecks')
        const opened = (bottlenecks: LetterFacts['bottlenecks']) => {
          const draft = composeLetter(laidOut({ ...made, bottlenecks }))
          return {
            words: paragraphsOf(draft)
              .filter(({ id }) => id === 'leeswijzer.antwoord')
              .map(plainText)
              .join(' '),
            kept: draft.numbers.filter(({ id }) => id.startsWith('aantal.antwoord.')).length,
          }
        }
        const adopted = { ...first, responses: [answered] }
        const one = opened([adopted, second, ...others])
        expect(one.words).toContain('deed met het knelpunt uit een eerder jaar: het is overgenomen.')
        expect(one.kept).toBe(0)
        const two = opened([adopted, { ...second, firstYear: first.firstYear }, ...others])
        expect(two.words).toContain('uit eerdere jaren: één is overgenomen en één bleef zonder antwoord.')
        expect(two.kept).toBe(2)
      }),
      { numRuns: 5 },
    )
  })

  test('text and tables never contradict each other: one question has one answer', () => {
    fc.assert(
      fc.property(madeFacts, (facts) => {
        const draft = composeLetter(laidOut(facts))
        const numbers = new Map(draft.numbers.map((number) => [number.id, number]))
        for (const { text, numberId } of runsOf(draft)) {
          if (numberId === undefined) continue
          const number = numbers.get(numberId)
          expect(number).toBeDefined()
          if (number?.query.kind === 'share') expect(text).toBe(`${number.value}%`)
          if (number?.query.kind !== 'count') continue
          const { shown, value } = number
          if (HIDDEN.test(shown)) expect(text).toMatch(HIDDEN_WORDS)
          else expect([inFigures(value), inWords(value), 'geen']).toContain(text.toLowerCase())
        }
      }),
      { numRuns: 20 },
    )
  })

  test('a campaign stands with the limits of the numbers, and with the bottlenecks it was about', () => {
    const said = (draft: LetterDraft, id: string) =>
      plainText(paragraphsOf(draft).find((each) => each.id === id) ?? { runs: [] })
    fc.assert(
      fc.property(madeFacts, (facts) => {
        const about = (threadIds: readonly string[]) =>
          composeLetter(
            laidOut({
              ...facts,
              cases: facts.cases.map((each) => ({
                ...each,
                publishedYear: facts.year,
                bottlenecks: ['K-2'],
              })),
              events: [
                {
                  kind: 'campagne' as const,
                  what: 'Meld uw giften',
                  firstDay: `${facts.year}-02-03`,
                  lastDay: `${facts.year}-02-28`,
                  threadIds,
                },
              ],
            }),
          )
        const days = `an 3 tot en met 28 februari ${facts.year} liep`
        for (const [draft, told] of [
          [about(['delen']), true],
          [about(['giften']), false],
          [about([]), false],
        ] as const) {
          expect(said(draft, 'basis.beperkingen.tekst')).toContain(`V${days} de campagne ‘Meld uw giften’.`)
          expect(said(draft, 'knelpunt.2.omvang').includes(`V${days} hierover een campagne`)).toBe(told)
        }
      }),
      { numRuns: 5 },
    )
  })

  test('a law that changed after the year is told as changed or as changing, by the day of counting, once it was surely public', () => {
    const [facts] = fc.sample(madeFacts, { numRuns: 1, seed: 3 })
    if (!facts) throw new Error('no facts')
    const said = (countedOn: string, published = facts.year - 1) => {
      const draft = composeLetter(
        laidOut({
          ...facts,
          countedOn,
          bottlenecks: facts.bottlenecks.map((each) => ({
            ...each,
            firstYear: facts.year - 1,
            provisions: ['pw-31'],
          })),
          provisions: facts.provisions.map((each) => ({
            ...each,
            amendedBy: `Verzonnen wet (Stb. ${published}, 1), per 1-1-${facts.year + 1}: gewijzigd.`,
          })),
        }),
      )
      return plainText(paragraphsOf(draft).find(({ id }) => id === 'opvolging.wet.tekst') ?? { runs: [] })
    }
    const day = `per 1 januari ${facts.year + 1} voor K-1, K-2 en K-3`
    expect(said(`${facts.year + 1}-02-02`)).toContain(`Na ${facts.year} is de wet al gewijzigd: ${day}.`)
    expect(said(`${facts.year}-12-31`)).toContain(`De wet verandert nog: ${day}.`)
    expect(said(`${facts.year}-12-31`, facts.year)).toBe('')
  })

  test('small counts are hidden', () => {
    fc.assert(
      fc.property(madeFacts, (facts) => {
        for (const { value, shown, query } of composeLetter(laidOut(facts)).numbers)
          if (query.kind === 'count' && value > 0 && value < facts.threshold) expect(shown).toMatch(HIDDEN)
      }),
      { numRuns: 20 },
    )
  })

  test('no table has a column of dashes beside its counts, and what is left out of all rows is said in words', () => {
    fc.assert(
      fc.property(madeFacts, (facts) => {
        const draft = composeLetter(laidOut(facts))
        const tables = draft.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            /^(?:knelpunten\.overzicht|opvolging\.tabel|knelpunt\.\d+\.gegevens)$/.test(block.id) &&
            block.kind === 'table'
              ? [{ id: block.id, ...block.table }]
              : [],
          ),
        )
        for (const { id, columns, rows } of tables) {
          for (const column of columns.keys())
            expect(rows.every(({ cells }) => cells[column]?.text === '–')).toBe(false)
          if (id.endsWith('gegevens')) expect(rows.map(({ cells }) => cells[1]?.text)).not.toContain('–')
          if (id === 'knelpunten.overzicht') expect(columns).not.toContain('Sinds')
          if (id === 'knelpunten.overzicht' && !columns.includes(`In ${facts.year}`))
            expect(paragraphsOf(draft).map(plainText).join(' ')).toMatch(
              new RegExp(
                `Wij noemen nergens hoeveel casussen uit ${facts.year} bij één knelpunt horen\\.|Hoeveel casussen van een knelpunt uit ${facts.year} zijn,`,
              ),
            )
        }
      }),
      { numRuns: 20 },
    )
  })

  test('shares are told of twenty or more only', () => {
    fc.assert(
      fc.property(madeFacts, (facts) => {
        const draft = composeLetter(laidOut(facts))
        const cases = facts.cases.filter(({ publishedYear }) => publishedYear === facts.year).length
        for (const { query } of draft.numbers)
          if (query.kind === 'share' && query.whole.of === 'cases' && query.whole.where.length === 0)
            expect(cases).toBeGreaterThanOrEqual(20)
      }),
      { numRuns: 15 },
    )
  })

  test('every paragraph and block can be named, and reads as finished text', () => {
    fc.assert(
      fc.property(madeFacts, (facts) => {
        const draft = composeLetter(laidOut(facts))
        const ids = [
          ...draft.sections.map(({ id }) => `s ${id}`),
          ...draft.sections.flatMap(({ blocks }) => blocks.map(({ id }) => `b ${id}`)),
          ...paragraphsOf(draft).map(({ id }) => `p ${id}`),
          ...draft.numbers.map(({ id }) => `n ${id}`),
        ]
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
        for (const paragraph of paragraphsOf(draft)) {
          const text = plainText(paragraph)
          expect(text).not.toMatch(/undefined|null|NaN| {2}| [.,;:]|\.\.|,\.|\(\)|^\s|\s$|^$/)
          expect(text).toMatch(/[.:!,”)]$|voorzitter$/)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('tells which threads were merged or split, as all years are counted by the threads of now', () => {
    const [facts] = fc.sample(madeFacts, { numRuns: 1, seed: 5 })
    if (!facts) throw new Error('no facts')
    const at = '2025-05-12T10:00:00.000Z'
    const mappings = ['giften', 'sparen'].map((to) => ({ from: 'delen', to, at }))
    const texts = paragraphsOf(composeLetter(laidOut({ ...facts, mappings }))).map(plainText)
    expect(texts.find((text) => text.includes('ging op'))).toContain(
      '‘Kosten delen’ ging op 12 mei 2025 over in ‘Giften’ en ‘Spaargeld’.',
    )
    expect(
      paragraphsOf(composeLetter(laidOut(facts)))
        .map(plainText)
        .join(' '),
    ).not.toContain('samengevoegd of gesplitst')
  })

  test('the gate finds nobody in it', () => {
    for (const facts of fc.sample(madeFacts, { numRuns: 3, seed: 7 })) {
      const draft = composeLetter(laidOut(facts))
      const cells = draft.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'table'
            ? block.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
            : [],
        ),
      )
      for (const text of [...new Set([...paragraphsOf(draft).map(plainText), ...cells])])
        expect({ text, found: seal(text) }).toEqual({ text, found: { ok: true, value: text } })
    }
  })
})

describe('what people write in it', () => {
  test('editing a paragraph without changing it gives the same runs', () => {
    const [facts] = fc.sample(madeFacts, { numRuns: 1, seed: 3 })
    if (!facts) throw new Error('no facts')
    const draft = composeLetter(laidOut(facts))
    for (const paragraph of paragraphsOf(draft))
      expect(parseEdit(editableText(paragraph), paragraph, draft)).toEqual({
        ok: true,
        value: paragraph.runs,
      })
  })
})
