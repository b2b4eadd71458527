// How links look in an OpenDocument text: those in the text as links, those of the contents as text.
import { COLOURS } from './docxStyles.ts'
import { element } from './xml.ts'

/** The names that word processors themselves have for these. */
export const LINK = { inText: 'Internet_20_link', inContents: 'Index_20_Link' } as const

const linkStyle = (name: string, colour: string, underline: string): string =>
  element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': name.replaceAll('_20_', ' '),
      'style:family': 'text',
    },
    {
      markup: element('style:text-properties', {
        'fo:color': colour,
        'style:text-underline-style': underline,
      }),
    },
  )

export const LINK_STYLES: readonly string[] = [
  linkStyle(LINK.inText, `#${COLOURS.link}`, 'solid'),
  linkStyle(LINK.inContents, '#000000', 'none'),
]
