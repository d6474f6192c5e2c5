import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../set-up/places.mjs'

const NOTES = join(root, 'out/packages')
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i
/** Fonts and pictures are not modules: what styles refer to is named here. */
const BY_NAME = ['@fontsource-variable/inter']

function read(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return { name: about.name, version: about.version, licence: about.license ?? 'unknown', texts }
}

/** The npm packages whose code is in the built app, as the bundler noted them, each with its licence texts. */
export function bundledPackages() {
  const noted = readdirSync(NOTES).flatMap((name) => JSON.parse(readFileSync(join(NOTES, name), 'utf8')))
  const named = BY_NAME.map((name) => join(root, 'node_modules', name))
  const found = [...new Set([...noted, ...named])].map(read)
  const keyed = new Map(found.map((one) => [`${one.name}@${one.version}`, one]))
  return [...keyed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
