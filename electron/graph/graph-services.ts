import { serviceNames, type ServiceName, type ServiceState } from '../../shared/diagnostics'
import { createAskGraph, type AskGraph, type AskGraphParts } from './ask-graph'
import { Lane } from './lane'
import { Traffic } from './traffic'

/** Outlook's limit for one mailbox; the others are services with limits of their own. */
const places = { calendars: 4, directory: 2, presence: 2 }

interface ServicesParts extends Omit<AskGraphParts, 'lane' | 'traffic'> {
  /** 0 … 1 */
  readonly random: () => number
}

/** The services behind Graph's one address: each has its own lane, and what happens on the way to it is counted. */
export class GraphServices {
  readonly ask: Readonly<Record<ServiceName, AskGraph>>
  readonly #lanes: Readonly<Record<ServiceName, Lane>>
  readonly #traffic: Readonly<Record<ServiceName, Traffic>>

  constructor(parts: ServicesParts) {
    const open = (width: number): Lane => new Lane({ ...parts, width })
    const calendars = open(places.calendars)
    // Out-of-office texts and mail belong to the same mailbox as calendars: they share its four places and its waits.
    const lanes = {
      calendars,
      directory: open(places.directory),
      presence: open(places.presence),
      outOfOffice: calendars,
      mail: calendars,
    }
    const count = (): Traffic => new Traffic()
    const traffic = {
      calendars: count(),
      directory: count(),
      presence: count(),
      outOfOffice: count(),
      mail: count(),
    }
    const ask = (name: ServiceName): AskGraph =>
      createAskGraph({ ...parts, lane: lanes[name], traffic: traffic[name] })
    this.#lanes = lanes
    this.#traffic = traffic
    this.ask = {
      calendars: ask('calendars'),
      directory: ask('directory'),
      presence: ask('presence'),
      outOfOffice: ask('outOfOffice'),
      mail: ask('mail'),
    }
  }

  /** The network is back: waits of our own choice are over. */
  hurry(): void {
    for (const name of serviceNames) this.#lanes[name].backOff.hurry()
  }

  /** How each service stands, and what was counted. */
  read(): Readonly<Record<ServiceName, ServiceState>> {
    const stateOf = (name: ServiceName): ServiceState => ({
      ...this.#traffic[name].read(),
      pause: Math.ceil(this.#lanes[name].backOff.rest),
    })
    return {
      calendars: stateOf('calendars'),
      directory: stateOf('directory'),
      presence: stateOf('presence'),
      outOfOffice: stateOf('outOfOffice'),
      mail: stateOf('mail'),
    }
  }
}
