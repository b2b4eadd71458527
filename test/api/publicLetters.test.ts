// A letter is for everyone once it was sent, in all its forms and with nothing in it that is ours; before that it is not.
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LETTER_FILES } from '#core/letter/edition.ts'
import { findLetterByYear, findLetterVersion } from '#db/letters.ts'
import { commentOnLetter } from '#usecases/commentOnLetter.ts'
import { draftLetter } from '#usecases/draftLetter.ts'
import { editLetter } from '#usecases/editLetter.ts'
import { moveLetter } from '#usecases/moveLetter.ts'
import { EVERYONE, type Part, value } from '../support/house.ts'
import { type LetterWorld, openLetterWorld, settled } from '../support/letterWorld.ts'
import { startServer, type TestServer } from '../support/server.ts'

const REASON = 'Zo staat het er een stuk korter.'
const REMARK = 'Dit woord zou ik anders kiezen.'

/** Who gets the file; the others are told that they may not. */
async function whoGets({ url, tokenOf }: TestServer, path: string): Promise<readonly string[]> {
  const who: string[] = []
  for (const part of EVERYONE) {
    const { status } = await fetch(`${url}${path}`, {
      headers: part ? { authorization: tokenOf(part) } : {},
    })
    if (status === 200) who.push(part ?? 'visitor')
    else expect([403, 404], `${path} for ${part}`).toContain(status)
  }
  return who
}

/** A letter with a version of before, a remark and a reason, settled; not yet sent. */
function settledWorld(): LetterWorld & { readonly version: number } {
  const world = openLetterWorld()
  const { house } = world
  const { drafter, coderVng } = house.cast
  value(draftLetter(house, drafter, 2025))
  const letter = findLetterByYear(house.db, 2025)
  const draft = letter && findLetterVersion(house.db, letter.id, 1)?.draft
  const paragraph = draft?.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.paragraphs : [])))
    .find(({ runs }) =>
      runs.every(({ numberId, quoteOf }) => numberId === undefined && quoteOf === undefined),
    )
  const paragraphId = paragraph?.id ?? ''
  value(
    editLetter(house, drafter, {
      year: 2025,
      version: 1,
      paragraphId,
      text: 'Een zin van ons.',
      reason: REASON,
    }),
  )
  value(commentOnLetter(house, coderVng, { year: 2025, paragraphId, body: REMARK }))
  settled(house)
  return { ...world, version: 2 }
}

const send = ({ house, version }: ReturnType<typeof settledWorld>) =>
  value(moveLetter(house, house.cast.chair, { year: 2025, version, step: 'send', day: '2026-02-02' }))

const TEAM = ['chair', 'coderNla', 'coderVng', 'drafter']

describe('a letter that is settled and was not sent', () => {
  test('is for the team alone, and no public page or list names it', async () => {
    const world = settledWorld()
    const server = await startServer(world.house)
    for (const format of LETTER_FILES)
      expect([...(await whoGets(server, `/brieven/2025/versies/2.${format}`))].sort()).toEqual(TEAM)
    expect((await server.ask(null, '{ publicLetters { year } }')).data).toEqual({ publicLetters: [] })
    for (const path of ['/sitemap.xml', '/sitemap-adviezen.xml'])
      expect(await (await fetch(`${server.url}${path}`)).text()).not.toContain('/brieven/')
    await server.close()
  })
})

describe('a letter that was sent', () => {
  let world: ReturnType<typeof settledWorld>
  let server: TestServer
  beforeAll(async () => {
    world = settledWorld()
    send(world)
    server = await startServer(world.house)
  })
  afterAll(() => server.close())
  const get = (path: string, by?: Part) =>
    fetch(`${server.url}${path}`, { headers: by ? { authorization: server.tokenOf(by) } : {} })
  const textOf = async (path: string) => (await get(path)).text()

  test.each(LETTER_FILES)('is for everyone as %s, the same for who is logged in', async (format) => {
    const path = `/brieven/2025/versies/2.${format}`
    expect(await whoGets(server, path)).toEqual(EVERYONE.map((part) => part ?? 'visitor'))
    const [seen, again] = [await get(path), await get(path, 'drafter')]
    expect(seen.headers.get('cache-control')).not.toContain('private')
    expect(seen.headers.get('content-disposition')).toMatch(format === 'html' ? /^inline/ : /^attachment/)
    const bytes = Buffer.from(await seen.arrayBuffer())
    expect(bytes.equals(Buffer.from(await again.arrayBuffer()))).toBe(true)
  })

  test('keeps its drafts and its confidential annex to who had them', async () => {
    expect([...(await whoGets(server, '/brieven/2025/versies/1.html'))].sort()).toEqual(TEAM)
    expect(await whoGets(server, '/brieven/2025/versies/3.html')).toEqual([])
    for (const path of ['/brieven/2025/bijlage-v.docx', '/brieven/2024/versies/1.html'])
      expect((await get(path)).status).toBe(403)
    expect((await server.ask(null, '{ letter(year: 2025) { id } }')).data).toEqual({ letter: null })
  })

  test('holds nothing that is ours: no cases behind counts, people, remarks, reasons or numbers it does not print', async () => {
    const { db } = world.house
    const letter = findLetterByYear(db, 2025)
    const draft = letter && findLetterVersion(db, letter.id, 2)?.draft
    if (!letter || !draft) throw new Error('no letter')
    const names = db.$client.prepare('select id, name, email from people').all()
    const people = JSON.stringify(names).match(/"(?:id|name|email)":"[^"]+"/g) ?? []
    const inside = [
      ...people.map((each) => each.replace(/^"\w+":"|"$/g, '')),
      ...new Set(draft.numbers.flatMap(({ caseIds }) => caseIds)),
      ...[letter.id, letter.contentHash ?? '', REASON, REMARK, 'mondeling', 'caseIds', '"edited"', '"query"'],
    ]
    const zip = unzipSync(new Uint8Array(await (await get('/brieven/2025/versies/2.zip')).arrayBuffer()))
    const texts = Object.entries(zip).flatMap(([name, bytes]) =>
      /\.(?:docx|odt)$/.test(name)
        ? Object.entries(unzipSync(bytes)).map(([part, content]) => [`${name}/${part}`, strFromU8(content)])
        : [[name, strFromU8(bytes)]],
    )
    expect(texts.length).toBeGreaterThan(30)
    for (const [name = '', text = ''] of texts)
      for (const word of inside) expect(text.includes(word), `${word} in ${name}`).toBe(false)
    const told: { numbers: readonly { id: string }[]; sections: unknown } = JSON.parse(
      await textOf('/brieven/2025/versies/2.json'),
    )
    const printed = JSON.stringify(told.sections)
    for (const { id } of told.numbers) expect(printed).toContain(JSON.stringify(id))
  })

  test('stands in the sitemap with what DiWoo asks, once, and in the index that the harvester looks for', async () => {
    const robots = await textOf('/robots.txt')
    const lists = [...robots.matchAll(/^Sitemap: (\S+)$/gm)].map(([, url = '']) => url)
    expect(lists).toContain(`${server.url}/sitemap.xml`)
    const index = lists.find((url) => /\/sitemapindex-diwoo-infocat010\.xml$/.test(url)) ?? ''
    const [, advice = ''] = /<loc>([^<]+)<\/loc>/.exec(await (await fetch(index)).text()) ?? []
    for (const url of [`${server.url}/sitemap.xml`, advice]) {
      const { entries, described } = readSitemap(await (await fetch(url)).text())
      const letters = entries.filter((entry) => entry.includes('/brieven/'))
      expect(letters).toContain(`${server.url}/brieven/2025/versies/2.pdf`)
      expect(described).toEqual([`${server.url}/brieven/2025/versies/2.pdf`])
      for (const entry of letters) expect((await fetch(entry)).status, entry).toBe(200)
    }
  })

  test('is listed for everyone, and named with its address to whoever handed in a signal behind it', async () => {
    const { data } = await server.ask(null, '{ publicLetters { year sentOn downloads { format url } } }')
    expect(data).toMatchObject({ publicLetters: [{ year: 2025, sentOn: '2026-02-02' }] })
    for (const format of LETTER_FILES)
      expect(JSON.stringify(data)).toContain(`/brieven/2025/versies/2.${format}`)
    const feedback = await get('/rapporten/terugkoppeling/2025-Q2.html', 'council')
    expect(await feedback.text()).toContain(`${server.url}/brieven/2025/versies/2.html`)
  })

  test('is shown to nobody any more when its text was changed behind the back of the program', async () => {
    const other = settledWorld()
    send(other)
    const own = await startServer(other.house)
    const path = `${own.url}/brieven/2025/versies/2.html`
    expect((await fetch(path)).status).toBe(200)
    other.house.db.$client.exec('drop trigger letter_versions_no_update')
    other.house.db.$client.exec(
      "update letter_versions set draft = replace(draft, 'Een zin van ons', 'Een zin van niemand')",
    )
    expect((await fetch(path)).status).toBe(500)
    expect(await (await fetch(`${own.url}/sitemap.xml`)).text()).not.toContain('/brieven/')
    await own.close()
  })
})

/** The addresses of a sitemap, and those that carry DiWoo metadata. Fails on what is no XML. */
function readSitemap(xml: string): {
  readonly entries: readonly string[]
  readonly described: readonly string[]
} {
  const parser = new SaxesParser({ xmlns: true })
  const entries: string[] = []
  const described: string[] = []
  let text = ''
  parser.on('opentag', ({ local, uri }) => {
    text = ''
    if (local === 'DiWoo' && uri === 'https://standaarden.overheid.nl/diwoo/metadata/')
      described.push(entries.at(-1) ?? '')
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.on('closetag', ({ local }) => {
    if (local === 'loc') entries.push(text)
  })
  parser.write(xml).close()
  return { entries, described }
}
