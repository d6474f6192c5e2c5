import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseClaimsChallenge } from './parse-claims-challenge'

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1702682181"},"ü?>":{}}}'
const standard = Buffer.from(claims).toString('base64')
const urlSafe = Buffer.from(claims).toString('base64url')
const bearer = (rest: string): string => `Bearer ${rest}`
const insufficient = `error="insufficient_claims", claims="${standard}"`

it.each([
  [
    'as Graph writes it',
    bearer(
      `realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", ${insufficient}`,
    ),
  ],
  ['in another order', bearer(`claims="${standard}", error="insufficient_claims", realm=""`)],
  ['URL-safe, without padding', bearer(`error="insufficient_claims", claims="${urlSafe}"`)],
  ['URL-safe, unquoted', bearer(`error=insufficient_claims,claims=${urlSafe.replace(/=/g, '')}`)],
  [
    'standard, without padding',
    bearer(`error="insufficient_claims", claims="${standard.replace(/=+$/, '')}"`),
  ],
  ['with a comma in quotes', bearer(`error_description="one, two=\\"three\\", Basic", ${insufficient}`)],
  ['after another scheme', `Basic realm="x, Bearer", ${bearer(insufficient)}`],
  ['before another scheme', `${bearer(insufficient)}, Negotiate`],
  ['after an opaque one', `Negotiate YII+/abc==, ${bearer(insufficient)}`],
  ['after a Bearer without claims', `${bearer('realm="a"')}, ${bearer(insufficient)}`],
  ['in other case', `bEARER ERROR="insufficient_claims", Claims="${standard}"`],
  ['with empty elements', `, ,${bearer(`realm="",, ${insufficient}`)},`],
  ['with blanks about the equals sign', bearer(`error = "insufficient_claims" , claims = "${standard}"`)],
])('reads the claims %s', (_what, header) => {
  expect(parseClaimsChallenge(header)).toBe(claims)
})

it.each([
  ['no header', null],
  ['an empty one', ''],
  ['no error', bearer(`claims="${standard}"`)],
  ['another error', bearer(`error="invalid_token", claims="${standard}"`)],
  ['no claims', bearer('error="insufficient_claims"')],
  ['claims within another value', bearer(`error="insufficient_claims", realm="claims=${standard}"`)],
  ['claims of another scheme', `PoP ${insufficient}, Bearer error="insufficient_claims"`],
  ['claims twice', bearer(`${insufficient}, claims="${standard}"`)],
  ['two such challenges', `${bearer(insufficient)}, ${bearer(insufficient)}`],
  ['an open quotation', bearer(`error="insufficient_claims", claims="${standard}`)],
  ['no base64', bearer('error="insufficient_claims", claims="{}"')],
  ['no JSON', bearer(`error="insufficient_claims", claims="${Buffer.from('hello').toString('base64')}"`)],
  ['an array', bearer(`error="insufficient_claims", claims="${Buffer.from('[1]').toString('base64')}"`)],
  ['null', bearer(`error="insufficient_claims", claims="${Buffer.from('null').toString('base64')}"`)],
  [
    'broken UTF-8',
    bearer(`error="insufficient_claims", claims="${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64')}"`),
  ],
  ['more than 8 KB', bearer(`realm="${'a'.repeat(8_192)}", ${insufficient}`)],
  ['rubbish behind', `${bearer(insufficient)} \u0000`],
])('finds none in %s', (_what, header) => {
  expect(parseClaimsChallenge(header)).toBeUndefined()
})

it('never throws and never loops, whatever a server sends', () => {
  const parts = fc.constantFrom(
    'Bearer',
    ' ',
    ',',
    '=',
    '"',
    '\\',
    'claims',
    'error',
    'insufficient_claims',
    standard,
  )
  const text = fc.array(fc.oneof(parts, fc.string()), { maxLength: 40 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (header) => ['string', 'undefined'].includes(typeof parseClaimsChallenge(header))),
  )
})

it('reads back any claims that were written by the rules', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (object, description) => {
      const json = JSON.stringify(object)
      const quotedDescription = JSON.stringify(description.replace(/[^ -~]/g, ''))
      const header = bearer(
        `error_description=${quotedDescription}, error="insufficient_claims", claims="${Buffer.from(json).toString('base64')}"`,
      )
      return parseClaimsChallenge(header) === (header.length > 8_192 ? undefined : json)
    }),
  )
})
