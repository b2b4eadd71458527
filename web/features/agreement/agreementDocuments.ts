// What the page on agreement asks of the API.
import { graphql, type ResultOf } from '../../graphql.ts'

export const AgreementDocument = graphql(`
  query Agreement($filter: AgreementFilter) {
    agreement(filter: $filter) {
      cases from until
      lists {
        list label cases standing
        percent { value low high } alpha { value low high } ac1 { value low high }
      }
      codes {
        list listLabel code label cases chosen prevalence standing reliability
        percent { value low high } alpha { value low high } ac1 { value low high }
      }
      pairs { cases organisations { id name } }
      repeats { item label halfYear read same readByFirstCoder sameByFirstCoder }
    }
  }
`)

export type Report = ResultOf<typeof AgreementDocument>['agreement']
export type CodeRow = Report['codes'][number]
export type ListRow = Report['lists'][number]
export type Figure = NonNullable<CodeRow['alpha']>
