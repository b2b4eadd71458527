// What people do with their own account.
import { graphql } from '../../graphql.ts'

export const API_TOKENS = graphql(`
  query ApiTokens {
    viewer { person { id } apiTokens { id name createdAt expiresAt revoked } }
  }
`)

export const CREATE_TOKEN = graphql(`
  mutation CreateApiToken($name: String!, $days: Int) {
    createApiToken(name: $name, days: $days) { apiToken { id name } secret problems { message } }
  }
`)

export const REVOKE_TOKEN = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) { apiToken { id revoked } problems { message } }
  }
`)

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) { person { id } problems { message } }
  }
`)

export const SWITCH_ORGANISATION = graphql(`
  mutation SwitchOrganisation($organisationId: ID!) {
    switchOrganisation(organisationId: $organisationId) { viewer { person { id } } problems { message } }
  }
`)

export const SECOND_FACTOR = graphql(`
  query SecondFactor {
    viewer { person { id } secondFactor recoveryCodesLeft }
  }
`)

export const BEGIN_SECOND_FACTOR = graphql(`
  mutation BeginSecondFactor($password: String!) {
    beginSecondFactor(password: $password) { secret address problems { message } }
  }
`)

export const CONFIRM_SECOND_FACTOR = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) { recoveryCodes problems { message } }
  }
`)

export const END_SECOND_FACTOR = graphql(`
  mutation EndSecondFactor($password: String!, $code: String!) {
    endSecondFactor(password: $password, code: $code) { person { id } problems { message } }
  }
`)
