// What the form of a period report asks of the API.
import { graphql } from '../../graphql.ts'

export const PERIOD_REPORT = graphql(`
  query PeriodReport($period: String!) {
    periodReport(period: $period) {
      period
      version
      savings
      note
      numbers {
        name
        value
      }
    }
  }
`)

export const ENTER_PERIOD_REPORT = graphql(`
  mutation EnterPeriodReport($input: PeriodReportInput!) {
    enterPeriodReport(input: $input) {
      report {
        period
        version
      }
      problems {
        code
        path
        message
      }
    }
  }
`)
