import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A certificate for this computer's address, signed by an authority of its own. */
export interface Certified {
  readonly key: Buffer
  readonly certificate: Buffer
  readonly authorityFile: string
}

const openssl = (...args: readonly string[]): void => {
  execFileSync('openssl', args, { stdio: 'pipe' })
}

/** An authority such as a company has, and a server's certificate by it; valid for two days. `name`: as the certificate has it. */
export function makeAuthority(folder: string, name = 'IP:127.0.0.1'): Certified {
  const at = (name: string): string => join(folder, name)
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const ca = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign']
  mkdirSync(folder, { recursive: true })
  openssl(
    'req',
    '-x509',
    ...ec,
    ...ca,
    '-days',
    '2',
    '-subj',
    '/CN=Lindenhof test authority',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  )
  openssl('req', ...ec, '-subj', '/CN=127.0.0.1', '-keyout', at('server.key'), '-out', at('server.csr'))
  writeFileSync(at('names'), `subjectAltName=${name}\nextendedKeyUsage=serverAuth\n`)
  const signed = [
    '-CA',
    at('ca.pem'),
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    at('names'),
  ]
  openssl('x509', '-req', '-in', at('server.csr'), ...signed, '-out', at('server.pem'))
  return {
    key: readFileSync(at('server.key')),
    certificate: readFileSync(at('server.pem')),
    authorityFile: at('ca.pem'),
  }
}

/** Makes one user trust it, where Chromium looks on Linux: https://chromium.googlesource.com/chromium/src/+/main/docs/linux/cert_management.md */
export function trustAuthority({ authorityFile }: Certified, home: string): void {
  const store = join(home, '.pki', 'nssdb')
  mkdirSync(store, { recursive: true })
  const certutil = (...args: readonly string[]): void => {
    execFileSync('certutil', ['-d', `sql:${store}`, ...args], { stdio: 'pipe' })
  }
  certutil('-N', '--empty-password')
  certutil('-A', '-t', 'C,,', '-n', 'Lindenhof test authority', '-i', authorityFile)
}
