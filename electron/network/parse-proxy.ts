/**
 * The first way of a list such as “PROXY proxy.example:3128; DIRECT”, as proxy scripts write it; undefined: straight there.
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling/Proxy_Auto-Configuration_PAC_file
 */
export function parseProxy(list: string): string | undefined {
  const [first = ''] = list.split(';')
  const [kind = '', place = ''] = first.trim().split(/\s+/)
  return kind.toUpperCase() === 'DIRECT' || place === '' ? undefined : place.slice(0, 260)
}
