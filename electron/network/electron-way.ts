import { session, type Session } from 'electron'
import type { NetworkWay, SeenCertificate } from './network-way'
import { parseProxy } from './parse-proxy'

/** How long a server may take to show its certificate, milliseconds. */
const deadline = 10_000

/** Only what is printed; nobody's name is longer. */
const toName = (text: string): string => text.replace(/\p{C}/gu, '').slice(0, 100)

const seen = new Map<string, SeenCertificate>()

/**
 * A network stack of its own, with the computer's proxy and certificates: what is heard here changes nothing about who is
 * trusted, here or elsewhere (-3: as Chromium found), and no token ever passes here. Nothing of it rests on the disk.
 * https://www.electronjs.org/docs/latest/api/session#sessetcertificateverifyprocproc
 */
function openOwnSession(): Session {
  const own = session.fromPartition('certificates')
  own.setCertificateVerifyProc((request, answer) => {
    const { hostname, certificate, isIssuedByKnownRoot, verificationResult } = request
    const isTrusted = /(^|:)OK$/.test(verificationResult)
    seen.set(hostname, {
      issuer: toName(certificate.issuerName),
      isOfKnownAuthority: isIssuedByKnownRoot,
      ...(!isTrusted && { why: toName(verificationResult) }),
    })
    answer(-3)
  })
  return own
}

let own: Session | undefined

/** As Electron's network stack goes: what `net.fetch` meets, too. */
export const electronWay: NetworkWay = {
  proxyTo: async (url) => parseProxy(await session.defaultSession.resolveProxy(url)),
  certificateAt: async (url) => {
    own ??= openOwnSession()
    // One that is kept open would show nothing; a certificate that was seen before and is still the same is not heard again.
    await own.closeAllConnections()
    const signal = AbortSignal.timeout(deadline)
    const { origin, hostname } = new URL(url)
    const init = {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal,
    } as const
    const isReached = await own.fetch(`${origin}/`, init).then(
      () => true,
      (error: unknown) => /ERR_CERT/.test(String(error)),
    )
    const certificate = seen.get(hostname)
    return isReached || certificate?.why !== undefined ? certificate : undefined
  },
}
