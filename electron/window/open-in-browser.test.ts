import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { isForBrowser } from './open-in-browser'
import { isForPhone } from './open-in-phone'

vi.mock('electron', () => ({ shell: {} }))

const hostile = [
  'file:///etc/passwd',
  'file://server/share/setup.exe',
  '\\\\server\\share\\setup.exe',
  '//server/share',
  'smb://server/share',
  'ftp://server/x',
  'ws://server/',
  'http://example.com/',
  'http://127.0.0.2/',
  'http://127.0.0.1.example.com/',
  'http://127.0.0.1@example.com/',
  'http://localhost/',
  'http://[::1]/',
  'https://user@example.com/',
  'https://user:secret@example.com/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.com/0',
  'about:blank',
  'chrome://settings',
  'app://patchboard/',
  'patchboard://call?from=1',
  'mailto:a@b.example?attach=C:\\x',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=x&crumb=location:\\\\server',
  'ms-settings:network',
  'shell:startup',
  'calculator:',
  'steam://run/1',
  'jar:https://example.com!/x',
  'view-source:https://example.com/',
  'intent://x#Intent;end',
  'tel:+41445550100;ext=1&x',
  'tel:*21*0900#',
  'sip:4021@pbx.example?subject=x',
  'callto:a b',
  '',
  ' ',
]

it.each(hostile)('E15 neither the browser nor the telephone is handed %j', (link) => {
  expect(isForBrowser(link)).toBe(false)
  expect(isForPhone(link)).toBe(false)
})

it('E15 whatever is handed on is https, the loopback page, or a number and nothing else', () => {
  const scheme = fc.constantFrom(
    'https',
    'http',
    'tel',
    'sip',
    'callto',
    'file',
    'javascript',
    'ms-x',
    'data',
  )
  fc.assert(
    fc.property(scheme, fc.string(), (name, rest) => {
      const link = `${name}:${rest}`
      if (isForPhone(link)) expect(link).toMatch(/^(tel|callto|sip):\+?\d+(@[\w.:-]+)?$/i)
      if (isForBrowser(link))
        expect(new URL(link).protocol === 'https:' || new URL(link).hostname === '127.0.0.1').toBe(true)
    }),
    { numRuns: 5_000 },
  )
})
