// Codes by the clock are those of RFC 6238, and of that half minute only.
import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { newRecoveryCodes, plainRecoveryCode, stepOfCode } from '#usecases/oneTimeCode.ts'

/** The shared secret of RFC 6238, appendix B, for SHA-1. */
const SECRET = Secret.fromLatin1('12345678901234567890').base32

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is the last six digits of the table in the standard', (seconds, code) => {
  const at = (offset: number) => new Date((seconds + offset) * 1000)
  const step = Math.floor(seconds / 30)
  expect(stepOfCode(SECRET, code, at(0))).toBe(step)
  expect(stepOfCode(SECRET, `${code.slice(0, 3)} ${code.slice(3)}`, at(0))).toBe(step)
  expect(stepOfCode(SECRET, code, at(30))).toBe(step)
  expect(stepOfCode(SECRET, code, at(90))).toBeNull()
  expect(stepOfCode(SECRET, code, at(-90))).toBeNull()
})

test('what is no code is none', () => {
  for (const typed of ['', 'abcdef', '28708', '2870822', '\u0000'])
    expect(stepOfCode(SECRET, typed, new Date(59_000))).toBeNull()
})

test('recovery codes differ, and how they are typed over does not matter', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}$/)
    expect(plainRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(code.replaceAll('-', ''))
  }
})
