// The list of public addresses, for search engines and the Woo index (sitemaps.org).
import { escaped } from '../xmlText.ts'
import { datasetsOf, type Edition } from './catalogue.ts'

/** A public address. */
export interface SitemapEntry {
  readonly path: string
  /** YYYY-MM-DD */
  readonly changedOn?: string
  /** An element that tells more of the document, with its own name space. */
  readonly metadata?: string
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The addresses of open data, and of the accounts over these years. */
export const openEntries = (
  editions: readonly Edition[],
  years: readonly number[],
): readonly SitemapEntry[] =>
  [
    '/over',
    '/verantwoording',
    '/algoritmeregister.json',
    '/open-data/catalogus.jsonld',
    ...datasetsOf(editions).flatMap(({ distributions }) => distributions.map(({ path }) => path)),
    ...years.map((year) => `/verantwoording/${year}.html`),
  ].map((path) => ({ path }))

/** A sitemap of these addresses. */
export const sitemap = (origin: string, entries: readonly SitemapEntry[]): string => `${XML}
<urlset xmlns="${NAMESPACE}">
${entries.map((entry) => urlOf(origin, entry)).join('\n')}
</urlset>
`

const urlOf = (origin: string, { path, changedOn, metadata = '' }: SitemapEntry): string => {
  const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`
  return `<url><loc>${escaped(`${origin}${path}`)}</loc>${changed}${metadata}</url>`
}

/** An index of sitemaps. */
export const sitemapIndex = (origin: string, paths: readonly string[]): string => `${XML}
<sitemapindex xmlns="${NAMESPACE}">
${paths.map((path) => `<sitemap><loc>${escaped(`${origin}${path}`)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`

/** What robots are told: everything that answers may be read, and where the lists are. */
export const robots = (origin: string, paths: readonly string[]): string =>
  ['User-agent: *', 'Disallow:', ...paths.map((path) => `Sitemap: ${origin}${path}`), ''].join('\n')
