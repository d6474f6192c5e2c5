import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SecretBox } from './secret-box'

const safeStorage = {
  getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
  isEncryptionAvailable: vi.fn(() => true),
  encryptString: vi.fn((text: string) => Buffer.from(text)),
  decryptString: vi.fn((bytes: Buffer) => bytes.toString()),
}
const asyncForm = {
  isAsyncEncryptionAvailable: vi.fn(() => Promise.resolve(true)),
  encryptStringAsync: vi.fn((text: string) => Promise.resolve(Buffer.from(text))),
  decryptStringAsync: vi.fn((bytes: Buffer) =>
    Promise.resolve({ result: bytes.toString(), shouldReEncrypt: true }),
  ),
}

const boxOf = async (form: object): Promise<SecretBox> => {
  vi.resetModules()
  vi.doMock('electron', () => ({ safeStorage: form }))
  const { openOsSecretBox } = await import('./os-secret-box')
  return openOsSecretBox()
}

const platform = Object.getOwnPropertyDescriptor(process, 'platform')
const runOn = (value: string): unknown => Object.defineProperty(process, 'platform', { ...platform, value })

beforeEach(() => {
  runOn('linux')
})
afterEach(() => {
  if (platform) Object.defineProperty(process, 'platform', platform)
  vi.doUnmock('electron')
})

it.each(['basic_text', 'unknown'])('K07 refuses the back end %s, whose key is no secret', async (backend) => {
  safeStorage.getSelectedStorageBackend.mockReturnValue(backend)
  for (const form of [safeStorage, { ...safeStorage, ...asyncForm }]) {
    const box = await boxOf(form)
    expect(await box.state()).toBe('weak')
  }
  safeStorage.getSelectedStorageBackend.mockReturnValue('gnome_libsecret')
})

it('takes the asynchronous form where the runtime has it, and learns when to seal again', async () => {
  const box = await boxOf({ ...safeStorage, ...asyncForm })
  expect(await box.state()).toBe('ready')
  expect(await box.unseal(await box.seal('canary'))).toEqual({ text: 'canary', isStale: true })
  expect(safeStorage.encryptString).not.toHaveBeenCalled()
  asyncForm.isAsyncEncryptionAvailable.mockResolvedValueOnce(false)
  expect(await box.state()).toBe('locked')
})

it('takes the older form otherwise', async () => {
  const box = await boxOf(safeStorage)
  expect(await box.state()).toBe('ready')
  expect(await box.unseal(await box.seal('canary'))).toEqual({ text: 'canary', isStale: false })
  safeStorage.isEncryptionAvailable.mockReturnValueOnce(false)
  expect(await box.state()).toBe('none')
})

it('asks for no Linux back end elsewhere', async () => {
  runOn('darwin')
  const box = await boxOf(safeStorage)
  safeStorage.getSelectedStorageBackend.mockClear()
  expect(await box.state()).toBe('ready')
  expect(safeStorage.getSelectedStorageBackend).not.toHaveBeenCalled()
})
