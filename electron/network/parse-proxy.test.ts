import { expect, it } from 'vitest'
import { parseProxy } from './parse-proxy'

it.each([
  ['DIRECT', undefined],
  ['', undefined],
  ['direct; PROXY late.example:1', undefined],
  ['PROXY proxy.example:3128', 'proxy.example:3128'],
  ['PROXY first.example:3128;PROXY second.example:3128;DIRECT', 'first.example:3128'],
  ['  SOCKS5   socks.example:1080 ; DIRECT', 'socks.example:1080'],
  ['HTTPS [2001:db8::1]:443', '[2001:db8::1]:443'],
  ['PROXY', undefined],
])('“%s” leads by way of %s', (list, proxy) => {
  expect(parseProxy(list)).toBe(proxy)
})
