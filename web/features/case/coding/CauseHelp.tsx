// How to come to a cause: the order of questions, and what each cause means.
import { causeDecisionTree } from '#core/codebook/decisionTree.nl.ts'
import { causeChoices } from './codebookChoices.ts'

export const CauseHelp = () => (
  <details className="cause-help">
    <summary>Hulp bij het kiezen van een oorzaak</summary>
    <ol>
      {causeDecisionTree.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <dl>
      {causeChoices.map(({ target, label, detail }) => (
        <div key={target}>
          <dt>{label}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  </details>
)
