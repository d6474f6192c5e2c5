/** Waits until a window is painted on the hidden display and holds still, and keeps a picture of it. Resolves with whether it was painted. */
export function takePicture(frameFile: string, target: string, signal?: AbortSignal): Promise<boolean>
