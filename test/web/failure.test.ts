// What a page says when no answer came: who can do something about it, and what.
import { expect, test } from 'vitest'
import { failureText } from '../../web/failure.ts'

const refused = (code: string, message = '') =>
  failureText({ graphQLErrors: [{ message, extensions: { code } }] })

const answered = (status: number) =>
  failureText({
    networkError: new Error('no answer'),
    graphQLErrors: [],
    response: new Response(null, { status }),
  })

test('what the user can put right is told as such, with what the server said of it', () => {
  const text = refused('BAD_USER_INPUT', 'Deze tekst is te lang. Stuur ten hoogste 32767 tekens tegelijk.')
  expect(text).toContain('Deze tekst is te lang.')
  expect(text).toContain('Pas aan wat u invulde')
  expect(text).not.toContain('ging iets mis')
})

test('a page that is older than the server asks to be loaded again', () => {
  expect(refused('GRAPHQL_VALIDATION_FAILED', 'Het veld "oud" bestaat niet op Case.')).toMatch(
    /laad de pagina opnieuw/,
  )
})

test('what went wrong on the server is told as that, also when its disk is full', () => {
  expect(refused('INTERNAL_SERVER_ERROR', 'De schijf van de server is vol.')).toBe(
    'De schijf van de server is vol.',
  )
  expect(refused('SOMETHING_ELSE', 'secret')).toMatch(/^Er ging iets mis op de server/)
  expect(answered(500)).toMatch(/^Er ging iets mis op de server/)
})

test('too much at once is no lost connection', () => {
  expect(answered(413)).toContain('te veel')
  expect(answered(502)).toContain('geen antwoord')
  expect(failureText({ networkError: new Error('offline'), graphQLErrors: [] })).toContain('geen antwoord')
})

test('a server that is out of reach is told as that, whatever stands in the answer', () => {
  const said = failureText({
    graphQLErrors: [{ message: 'upstream x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    response: Response.json({}, { status: 502 }),
  })
  expect(said).toBe(answered(502))
  expect(said).toMatch(/even niet te bereiken/)
})

test('an answer that cannot be read leaves open whether it worked', () => {
  expect(answered(200)).toContain('Misschien is het toch gelukt')
})

test('of what is too long the longest text is named by its first words', () => {
  const sent = {
    input: {
      title: 'Kort',
      narrative: `Mijn zus kookte voor mij en dat telde mee ${'en nog eens '.repeat(200)}`,
    },
  }
  const said = failureText(
    { networkError: new Error('too long'), graphQLErrors: [], response: new Response(null, { status: 413 }) },
    sent,
  )
  expect(said).toContain('De langste tekst telt 2.442 tekens en begint met ‘Mijn zus kookte voor mij en’.')
})
