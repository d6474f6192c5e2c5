import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { Exchange } from './exchange'

/** What one link of the chain does with a request; `goOn` hands it to the next. */
export type Step = (context: Context, goOn: () => Promise<void>, exchange: Exchange) => Promise<void>

/** One link of the chain; the request builder connects it with the next. */
export class Link implements Middleware {
  #next: Middleware | undefined

  constructor(private readonly step: Step) {}

  setNext(next: Middleware): void {
    this.#next = next
  }

  async execute(context: Context): Promise<void> {
    const exchange = context.middlewareControl?.getMiddlewareOptions(Exchange)
    if (!(exchange instanceof Exchange)) throw new TypeError('a request was built without its exchange')
    await this.step(context, async () => this.#next?.execute(context), exchange)
  }
}
