#!/usr/bin/env node
// Stands in for fpm (https://fpm.readthedocs.io) where its download cannot be reached: takes the arguments electron-builder
// gives it, and makes the package with the system's own dpkg-deb or rpmbuild.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

const one = { type: 'string' }
const many = { type: 'string', multiple: true, default: [] }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { ...one, short: 's' },
    t: { ...one, short: 't' },
    d: { ...many, short: 'd' },
    force: { type: 'boolean' },
    'deb-recommends': many,
    'deb-compression': one,
    'deb-priority': one,
    'rpm-os': one,
    'rpm-compression': one,
    'rpm-summary': one,
    architecture: one,
    'after-install': one,
    'after-remove': one,
    description: one,
    version: one,
    package: one,
    name: one,
    maintainer: one,
    vendor: one,
    url: one,
    category: one,
    license: one,
  },
})

const workshop = mkdtempSync(join(tmpdir(), 'patchboard-fpm-'))
const stage = join(workshop, 'root')

function place(pair) {
  const [from, to] = pair.split('=')
  const target = join(stage, to)
  mkdirSync(dirname(target), { recursive: true })
  if (!from.endsWith('/')) return cpSync(from, target)
  // Hard links where the disk allows them: nothing is copied that is only to be packed.
  execFileSync('cp', ['-a', '--link', '-T', from, target], { stdio: 'pipe' })
}

const sizeInKib = () => execFileSync('du', ['-sk', stage], { encoding: 'utf8' }).split('\t')[0]

function makeDeb() {
  const [synopsis, ...rest] = values.description.split('\n')
  const fields = [
    ['Package', values.name],
    ['Version', values.version],
    ['Architecture', values.architecture],
    ['Maintainer', values.maintainer],
    ['Installed-Size', sizeInKib()],
    ['Depends', values.d.join(', ')],
    ['Recommends', values['deb-recommends'].join(', ')],
    ['Section', values.category ?? 'default'],
    ['Priority', values['deb-priority']],
    ['Homepage', values.url],
    ['Description', [synopsis, ...rest].join('\n')],
  ]
  const control = fields.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}\n`)
  const folder = join(stage, 'DEBIAN')
  mkdirSync(folder)
  writeFileSync(join(folder, 'control'), control.join(''))
  for (const [script, from] of [
    ['postinst', values['after-install']],
    ['postrm', values['after-remove']],
  ])
    writeFileSync(join(folder, script), readFileSync(from), { mode: 0o755 })
  const { 'deb-compression': named } = values
  const kind = { gz: 'gzip', zst: 'zstd' }[named] ?? named
  const level = kind === 'gzip' ? ['-z1'] : []
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${kind}`, ...level, '--build', stage, values.package])
}

/** electron-builder names processors as Debian does, and leaves it to fpm to say them as Fedora does. */
const RPM_NAMES = { amd64: 'x86_64', arm64: 'aarch64' }

function makeRpm() {
  const script = (path) =>
    readFileSync(path, 'utf8')
      .replace(/^#!.*\n/, '')
      .replaceAll('%', '%%')
  const payload = { xzmt: 'w6T.xzdio', gzip: 'w1.gzdio', bzip2: 'w9.bzdio' }[values['rpm-compression']]
  const spec = `%define __os_install_post %{nil}
%define _build_id_links none
%define _binary_payload ${payload}
Name: ${values.name}
Version: ${values.version}
Release: 1
Summary: ${values['rpm-summary'] ?? values.name}
License: ${values.license}
URL: ${values.url}
Vendor: ${values.vendor}
Group: ${values.category ?? 'default'}
AutoReqProv: no
${values.d.map((name) => `Requires: ${name}\n`).join('')}
%description
${values.description.trim()}
%files
%defattr(-,root,root,-)
${readdirSync(stage, { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory())
  .map((entry) => `"${join('/', entry.parentPath.slice(stage.length), entry.name)}"`)
  .join('\n')}
%dir "/opt/Patchboard"
%post
${script(values['after-install'])}
%postun
${script(values['after-remove'])}
`
  const file = join(workshop, 'package.spec')
  writeFileSync(file, spec)
  const defines = ['--define', `_rpmdir ${workshop}`, '--define', '_rpmfilename made.rpm']
  const args = [
    '-bb',
    '--noclean',
    '--buildroot',
    stage,
    '--target',
    `${RPM_NAMES[values.architecture] ?? values.architecture}-linux`,
    ...defines,
    file,
  ]
  execFileSync('rpmbuild', args, { stdio: 'pipe' })
  execFileSync('cp', [join(workshop, 'made.rpm'), values.package])
}

try {
  for (const pair of positionals) place(pair)
  if (values.t === 'deb') makeDeb()
  else if (values.t === 'rpm') makeRpm()
  else throw new Error(`This stand-in makes deb and rpm, not ${values.t}.`)
} finally {
  rmSync(workshop, { recursive: true, force: true })
}
