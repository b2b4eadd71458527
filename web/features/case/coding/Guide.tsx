// What the codebook says of one code: what it is, when to choose it and when not, with a case for each.
import type { CodeGuide } from '#core/codebook/guide.ts'

const PARTS = [
  { text: 'inclusion', term: 'Wel' },
  { text: 'exclusion', term: 'Niet' },
  { text: 'example', term: 'Voorbeeld' },
  { text: 'counterExample', term: 'Geen voorbeeld' },
] as const satisfies readonly { text: keyof CodeGuide; term: string }[]

export const Guide = ({ guide }: { readonly guide: CodeGuide }) => (
  <div className="code-guide">
    {guide.definition ? <p>{guide.definition}</p> : null}
    <dl>
      {PARTS.filter(({ text }) => guide[text]).map(({ text, term }) => (
        <div key={text} className={`code-guide__part code-guide__part--${text}`}>
          <dt>{term}</dt>
          <dd>{guide[text]}</dd>
        </div>
      ))}
    </dl>
  </div>
)
