import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

/** Where the page lives; nothing else in the app has this origin. */
export const pageOrigin = 'app://patchboard'

/** No inline code, nothing from outside, no connection anywhere: the page talks through the bridge alone. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** To be called before the app is ready: the page gets an origin of its own, with the rights of a secure one. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** The file behind an address, or undefined when the address is not one of the page's own files. */
export function fileOf(address: string, folder: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { origin, host, protocol: scheme, pathname } = new URL(address)
  if (scheme !== 'app:' || host !== 'patchboard' || (origin !== 'null' && origin !== pageOrigin))
    return undefined
  // Only what a build gives its files; anything encoded or odd is refused rather than decoded.
  if (!/^\/[\w./-]*$/.test(pathname)) return undefined
  const file = normalize(join(folder, pathname === '/' ? 'index.html' : pathname))
  return file.startsWith(folder + sep) && extname(file) in types ? file : undefined
}

/**
 * Serves the page's files, each with the policy, refusals too. When the page itself is sent its process is still starting:
 * `connect` is called then, and the page's script waits until someone is there to answer it.
 */
export function serveApp(folder: string, connect: () => Promise<void>): void {
  let connecting: Promise<void> | undefined
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileOf(request.url, folder) : undefined
    const isPage = file !== undefined && extname(file) === '.html'
    if (!isPage) await connecting
    const body = file ? await readFile(file).catch(() => undefined) : undefined
    if (!file || !body) return new Response(null, { status: 404, headers })
    if (isPage) connecting ??= connect()
    return new Response(new Uint8Array(body), {
      headers: { ...headers, 'Content-Type': types[extname(file)] ?? 'text/plain' },
    })
  })
}
