// What the log-in page asks and sends.
import { graphql } from '../../graphql.ts'

export const DEMO_PEOPLE = graphql(`
  query DemoPeople {
    about { demoPeople { id name organisation roles } }
  }
`)

export const LOGIN = graphql(`
  mutation Login($input: LoginInput!) {
    login(input: $input) { viewer { person { id } } problems { code message } }
  }
`)

export const LOGIN_AS_DEMO = graphql(`
  mutation LoginAsDemo($personId: ID!) {
    loginAsDemo(personId: $personId) { viewer { person { id } } problems { message } }
  }
`)
