import { Menu, nativeImage, Tray, type NativeImage } from 'electron'
import type { TrayIcon } from './console-tray'
import type { TrayState } from './to-tray-state'
import { trayIcons } from './tray-icons.generated'

/** Pixels of a place in the tray on an ordinary screen: StatusNotifierItem hosts draw 22 to 24, Windows and macOS 16. */
const plainSize = process.platform === 'linux' ? 24 : 16

function toImage(state: TrayState): NativeImage {
  const image = nativeImage.createEmpty()
  for (const [size, png] of Object.entries(trayIcons[state]))
    image.addRepresentation({ scaleFactor: Number(size) / plainSize, buffer: Buffer.from(png, 'base64') })
  return image
}

/** Puts the icon into the system's tray; without a reference to it, it would be collected and vanish. */
export function openTrayIcon(onPress: () => void): TrayIcon {
  const images: Readonly<Record<TrayState, NativeImage>> = {
    signedOut: toImage('signedOut'),
    onHand: toImage('onHand'),
    trouble: toImage('trouble'),
    queued: toImage('queued'),
  }
  const tray = new Tray(images.signedOut)
  // On macOS a press opens the menu.
  tray.on('click', onPress)
  return {
    show: (state, sentence) => {
      tray.setImage(images[state])
      tray.setToolTip(sentence)
    },
    setMenu: (menu) => tray.setContextMenu(Menu.buildFromTemplate([...menu])),
  }
}
