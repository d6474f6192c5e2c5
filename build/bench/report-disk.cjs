// Loaded before the app: reports when the file in which people rest begins to be read.
const { promises } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { readFile } = promises

promises.readFile = (path, ...options) => {
  if (String(path).endsWith('directory.sealed'))
    console.log(`bench ${JSON.stringify({ what: 'disk', at: Date.now() })}`)
  return readFile(path, ...options)
}
syncBuiltinESMExports()
