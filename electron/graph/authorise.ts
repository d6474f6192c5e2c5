import type { Context } from '@microsoft/microsoft-graph-client'
import { parseClaimsChallenge } from '../network/parse-claims-challenge'
import type { ChainParts, TokenWish } from './chain'
import { NoAnswer } from './exchange'
import type { Step } from './link'

const withToken = (context: Context, token: string): void => {
  const headers = new Headers(context.options?.headers)
  headers.set('Authorization', `Bearer ${token}`)
  context.options = { ...context.options, headers }
}

/** The first try, one with a renewed token, and one question to which the session may answer “sign in again”. */
const mostTokens = 3

/**
 * Asks for the token at each try, as a wait may have outlasted it. A refusal is answered with one renewal, with the claims
 * the server asked for (continuous access evaluation); a second refusal is told too, and then only the person can help.
 */
export const authorise =
  ({ accessToken }: ChainParts): Step =>
  async (context, goOn, exchange) => {
    let wish: TokenWish = { force: false }
    for (let asked = 1; ; asked += 1) {
      const token = await accessToken(wish)
      if (!token.ok) {
        exchange.problem = token.problem
        throw new NoAnswer()
      }
      withToken(context, token.value)
      await goOn()
      if (context.response?.status !== 401 || asked === mostTokens) return
      const claims = parseClaimsChallenge(context.response.headers.get('www-authenticate'))
      wish = { force: true, refused: token.value, ...(claims && { claims }) }
    }
  }
