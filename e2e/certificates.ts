import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tls } from './world'

const openssl = (args: readonly string[], cwd: string): void =>
  void execFileSync('openssl', args, { cwd, stdio: 'pipe' })

const rules = `
[ca]
default_ca = here
[here]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
`

/** As OpenSSL writes a moment: YYYYMMDDHHMMSSZ. */
const toMoment = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')

interface Wanted {
  readonly name: string
  /** When it runs out, milliseconds. */
  readonly until: number
}

/** A certificate that nobody vouches for, made for this moment: none rests in the repository. */
export function makeCertificate(folder: string, { name, until }: Wanted): Tls {
  const place = join(folder, `${name}-${until}`)
  mkdirSync(place)
  writeFileSync(join(place, 'index'), '')
  writeFileSync(join(place, 'serial'), '01')
  writeFileSync(join(place, 'rules'), rules)
  const extension = ['-addext', `subjectAltName=DNS:${name}`]
  const subject = ['-subj', `/CN=${name}`]
  openssl(
    ['req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key', '-out', 'request', ...subject, ...extension],
    place,
  )
  const span = ['-startdate', toMoment(until - 90 * 86_400_000), '-enddate', toMoment(until)]
  const signed = ['-selfsign', '-keyfile', 'key', '-in', 'request', '-out', 'cert', '-notext', '-batch']
  openssl(['ca', '-config', 'rules', ...signed, ...span], place)
  return { key: readFileSync(join(place, 'key'), 'utf8'), cert: readFileSync(join(place, 'cert'), 'utf8') }
}
