// The batch commands: a line out for every line in, in order, whatever comes in.
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { jsonLines, rodedraad, startProgram } from '../support/program.ts'

vi.setConfig({ testTimeout: 120_000 })

const lines = (...questions: readonly object[]) =>
  questions.map((question) => `${JSON.stringify(question)}\n`).join('')

async function answersOf(words: readonly string[], input: string | Uint8Array): Promise<readonly unknown[]> {
  const { code, stdout, stderr } = await rodedraad(words, input)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return jsonLines(stdout)
}

test('deidentify gives the text without identifiers and the places in the input', async () => {
  const [answer] = await answersOf(
    ['deidentify'],
    lines({ id: 'a', text: 'Mail naar piet@voorbeeld.example.' }),
  )
  expect(answer).toEqual({
    id: 'a',
    text: 'Mail naar [E-MAIL].',
    spans: [
      { start: 10, end: 32, type: 'EMAIL', replacement: '[E-MAIL]', reason: 'Dit is een e-mailadres.' },
    ],
  })
})

test('citations gives one line per text with law, article, paragraph and part', async () => {
  const question = { id: 7, text: 'Zie artikel 31, tweede lid, onder m, Pw.', date: '2024-07-01' }
  expect(await answersOf(['citations'], lines(question))).toMatchObject([
    {
      id: 7,
      citations: [
        { kind: 'provision', law: 'PW', article: '31', paragraphs: ['2'], parts: ['m'], standing: 'known' },
      ],
    },
  ])
})

test('suggest gives threads, provisions and causes with the words that led to them', async () => {
  const text = 'Haar zus betaalt elke maand de boodschappen. De gemeente ziet die giften als inkomen.'
  const [answer] = await answersOf(['suggest'], lines({ id: 1, text }))
  expect(answer).toMatchObject({
    id: 1,
    threads: expect.arrayContaining([
      {
        id: expect.any(String),
        label: expect.any(String),
        score: expect.any(Number),
        because: expect.any(Array),
      },
    ]),
    provisions: expect.any(Array),
    causes: expect.any(Array),
  })
})

test('agreement computes the measure that is asked for', async () => {
  const ratings = [
    [1, 1],
    [2, 1],
    [2, 2],
    [null, 1],
  ]
  const answers = await answersOf(
    ['agreement'],
    lines(
      { id: 1, measure: 'percent', ratings },
      { id: 2, measure: 'kappa', ratings: ratings.slice(0, 3) },
      {
        id: 3,
        measure: 'alpha',
        metric: 'masi',
        ratings: [
          [
            ['a', 'b'],
            ['a', 'b'],
          ],
          [['c'], ['d']],
        ],
      },
      { id: 4, measure: 'ac1', ratings: [[null, 1]] },
    ),
  )
  expect(answers).toEqual([
    { id: 1, value: expect.closeTo(2 / 3, 12) },
    { id: 2, value: expect.closeTo(0.4, 12) },
    { id: 3, value: expect.closeTo(0.4, 12) },
    { id: 4, value: null },
  ])
})

test('disclose hides small counts and gives the margins last', async () => {
  const table = {
    id: 1,
    rows: ['a', 'b'],
    columns: ['x', 'y'],
    counts: [
      [9, 20],
      [30, 40],
    ],
    threshold: 5,
  }
  expect(await answersOf(['disclose'], lines(table))).toEqual([
    {
      id: 1,
      cells: [
        [9, 20, 29],
        [30, 40, 70],
        [39, 60, 99],
      ],
    },
  ])
  const [years, more] = await answersOf(
    ['disclose'],
    lines({ ...table, rows: [1, 2], columns: [2023, 2024] }, { ...table, sources: [] }),
  )
  expect(years).toMatchObject({
    id: 1,
    cells: [
      [9, 20, 29],
      [30, 40, 70],
      [39, 60, 99],
    ],
  })
  expect(more).toEqual({ id: 1, error: 'Deze velden bestaan niet: sources.' })
  const [small] = await answersOf(
    ['disclose'],
    lines({
      ...table,
      counts: [
        [1, 20],
        [30, 40],
      ],
    }),
  )
  expect(JSON.stringify(small)).toContain('[[null,')
})

test('a bad line is answered in its place and the others go on', async () => {
  const input = [
    '\uFEFF{"id":1,"text":"a"}\r',
    'geen json met 999912343',
    '',
    '{"id":2}',
    '[1]',
    'null',
    '{"id":3,"text":"tekst\u2028met scheiding"}',
  ].join('\n')
  const answers = await answersOf(['citations'], input)
  expect(answers).toEqual([
    { id: 1, citations: [] },
    { error: 'Deze regel is geen JSON.' },
    { error: 'Deze regel is leeg.' },
    { id: 2, error: 'Deze velden ontbreken of kloppen niet: text.' },
    { error: 'Deze regel is geen JSON-object: zet de velden tussen accolades.' },
    { error: 'Deze regel is geen JSON-object: zet de velden tussen accolades.' },
    { id: 3, citations: [] },
  ])
})

test('no input gives no output', async () => {
  expect(await answersOf(['deidentify'], '')).toEqual([])
})

test('a line of megabytes and a line of another length are answered alike', async () => {
  const long = 'Artikel 31 van de Participatiewet. '.repeat(40_000)
  const answers = await answersOf(['citations'], lines({ id: 1, text: long }, { id: 2, text: 'Pw' }))
  expect(answers).toMatchObject([{ id: 1 }, { id: 2 }])
})

test('signs of several bytes survive being cut between two pieces of input', async () => {
  const program = startProgram(['deidentify'])
  const bytes = Buffer.from('{"id":1,"text":"€ 5 voor één 😔"}\n')
  const answered = once(program.stdout, 'data')
  for (const byte of bytes) program.stdin.write(Buffer.from([byte]))
  expect(String(await answered)).toContain('€ 5 voor één 😔')
  program.stdin.end()
  await once(program, 'close')
})

test('each line is answered before the next is there', async () => {
  const program = startProgram(['citations'])
  for (const id of [1, 2, 3]) {
    const answered = once(program.stdout, 'data')
    program.stdin.write(`{"id":${id},"text":"Pw"}\n`)
    expect(String(await answered)).toContain(`"id":${id}`)
  }
  program.stdin.end()
  const [code] = await once(program, 'close')
  expect(code).toBe(0)
})

test('a reader that stops early is no failure', async () => {
  const program = startProgram(['citations'])
  const errors: string[] = []
  program.stderr.on('data', (chunk) => errors.push(String(chunk)))
  program.stdin.on('error', () => {})
  program.stdout.once('data', () => program.stdout.destroy())
  program.stdin.end('{"id":1,"text":"artikel 31 Pw"}\n'.repeat(20_000))
  const [code] = await once(program, 'close')
  expect(code).toBe(0)
  expect(errors).toEqual([])
})

test('detect judges the periods of the range, and names what is wrong in a line', async () => {
  const series = { frequency: 12, start: [2025, 1], counts: [2, 1, 0, 2, 1, 3, 7] }
  const answers = await answersOf(
    ['detect'],
    lines(
      { id: 1, method: 'bayes', ...series, range: [6, 7] },
      {
        id: 2,
        method: 'farringtonFlexible',
        ...series,
        range: [7, 7],
        options: { b: 3, glmWarnings: false },
      },
      { id: 3, method: 'bayes', ...series, range: [7, 7], options: { years: 3 } },
      { id: 4, method: 'sarima', ...series, range: [7, 7] },
      { id: 5, method: 'gammaPoisson', ...series, counts: [1, null, 2, 0, 0, 9], range: [6, 6] },
      { id: 6, method: 'bayes', ...series, counts: [-1, -2], range: [1, 2], options: { b: 'drie' } },
      { id: 7, method: 'bayes', ...series, range: [7, 7], options: { 'BSN 999912343': 1 } },
    ),
  )
  expect(answers).toEqual([
    {
      id: 1,
      results: [
        { index: 6, expected: null, upperbound: null, alarm: null },
        { index: 7, expected: 9.5 / 6, upperbound: 4, alarm: true },
      ],
    },
    { id: 2, results: [{ index: 7, expected: null, upperbound: null, alarm: null }] },
    { id: 3, error: 'Deze velden bestaan niet: options.years.' },
    { id: 4, error: 'Deze velden ontbreken of kloppen niet: method.' },
    { id: 5, results: [{ index: 6, expected: 1.5, upperbound: 5, alarm: true }] },
    { id: 6, error: 'Deze velden ontbreken of kloppen niet: counts, options.b.' },
    { id: 7, error: 'Deze velden bestaan niet: options.' },
  ])
})
