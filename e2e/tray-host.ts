import {
  Message,
  MessageType,
  sessionBus,
  Variant,
  type MessageBus,
  type MessageLike,
} from '@jellybrick/dbus-next'
import { z } from 'zod'

const watcher = 'org.kde.StatusNotifierWatcher'
const item = { path: '/StatusNotifierItem', interface: 'org.kde.StatusNotifierItem' }
const properties = 'org.freedesktop.DBus.Properties'

/** A tray as a Linux desktop has it: programs register their icon with it, and it shows the icon and its menu. */
export interface TrayHost {
  /** How many icons were registered since it is there. */
  readonly icons: () => number
  /** What the icon of the last one says. */
  readonly sentence: () => Promise<string>
  /** Its pixels, to tell pictures apart. */
  readonly picture: () => Promise<string>
  readonly menu: () => Promise<readonly string[]>
  readonly pressMenu: (label: string) => Promise<void>
  readonly pressIcon: () => Promise<void>
  readonly close: () => Promise<void>
}

const toolTip = z.tuple([z.object({ value: z.tuple([z.string(), z.unknown(), z.string(), z.string()]) })])
const pixmap = z.tuple([z.number(), z.number(), z.instanceof(Uint8Array)])
const pixmaps = z.tuple([z.object({ value: z.array(pixmap).min(1) })])
const path = z.tuple([z.object({ value: z.string() })])
/** A separator has no label. */
const shown = z.object({ label: z.object({ value: z.string() }).optional() })
const line = z.object({ value: z.tuple([z.number(), shown, z.unknown()]) })
const layout = z.tuple([z.number(), z.tuple([z.number(), z.unknown(), z.array(line)])])

/** Answers what a program asks of the one who collects icons: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/ */
function collect(bus: MessageBus, onIcon: (service: string) => void): (message: Message) => boolean {
  const reply = (to: Message, signature = '', body: unknown[] = []): boolean => {
    bus.send(Message.newMethodReturn(to, signature, body))
    return true
  }
  return (message) => {
    if (message.interface === properties && message.member === 'Get')
      return reply(message, 'v', [new Variant('b', true)])
    if (message.interface !== watcher) return false
    if (message.member === 'RegisterStatusNotifierItem') onIcon(z.tuple([z.string()]).parse(message.body)[0])
    return reply(message)
  }
}

/** Puts a tray onto the session's bus. */
export async function openTrayHost(): Promise<TrayHost> {
  const bus = sessionBus()
  const services: string[] = []
  const answer = collect(bus, (service) => services.push(service))
  bus.addMethodHandler(answer)
  await bus.requestName(watcher)
  const ask = async (to: MessageLike): Promise<readonly unknown[]> => {
    const message = new Message({
      type: MessageType.METHOD_CALL,
      destination: services.at(-1) ?? '',
      ...item,
      ...to,
    })
    return (await bus.call(message))?.body ?? []
  }
  const read = (name: string): Promise<readonly unknown[]> =>
    ask({ interface: properties, member: 'Get', signature: 'ss', body: [item.interface, name] })
  const askMenu = async (member: string, signature: string, body: unknown[]): Promise<readonly unknown[]> => {
    const [{ value: at }] = path.parse(await read('Menu'))
    return ask({ path: at, interface: 'com.canonical.dbusmenu', member, signature, body })
  }
  const lines = async () => {
    const [, [, , found]] = layout.parse(await askMenu('GetLayout', 'iias', [0, -1, []]))
    return found.map(({ value: [id, { label }] }) => ({ id, label: label?.value ?? '–' }))
  }
  return {
    icons: () => services.length,
    sentence: async () => toolTip.parse(await read('ToolTip'))[0].value[2],
    picture: async () => {
      const [
        {
          value: [first],
        },
      ] = pixmaps.parse(await read('IconPixmap'))
      return Buffer.from(first?.[2] ?? []).toString('base64')
    },
    menu: async () => (await lines()).map(({ label }) => label),
    pressMenu: async (label) => {
      const id = (await lines()).find((one) => one.label === label)?.id
      await askMenu('Event', 'isvu', [id, 'clicked', new Variant('s', ''), 0])
    },
    pressIcon: async () => {
      await ask({ member: 'Activate', signature: 'ii', body: [0, 0] })
    },
    close: async () => {
      bus.removeMethodHandler(answer)
      await bus.releaseName(watcher)
      bus.disconnect()
    },
  }
}
