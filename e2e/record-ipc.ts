import { app, ipcMain } from 'electron'

/** Notes everything that passes between the page and the main process, both ways, as JSON. To be called before the app starts. */
export function recordIpc(): readonly string[] {
  const told: string[] = []
  const handle = ipcMain.handle.bind(ipcMain)
  ipcMain.handle = (name, listener) => {
    handle(name, async (event, ...args: unknown[]) => {
      told.push(JSON.stringify([name, args]))
      const answer: unknown = await listener(event, ...args)
      told.push(JSON.stringify([name, answer]))
      return answer
    })
  }
  app.on('web-contents-created', (_event, contents) => {
    const send = contents.send.bind(contents)
    contents.send = (name, ...news: unknown[]) => {
      told.push(JSON.stringify([name, news]))
      send(name, ...news)
    }
  })
  return told
}
