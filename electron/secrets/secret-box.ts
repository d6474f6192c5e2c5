/** Seals texts under a key that the computer's keychain holds. */
export interface SecretBox {
  /** `weak`: there is encryption, but its key is known to everyone, so it is refused. */
  readonly state: () => Promise<'ready' | 'locked' | 'weak' | 'none'>
  /** Rejects when the keychain does not help now. */
  readonly seal: (text: string) => Promise<Buffer>
  /** Rejects when the bytes are not ours or the key is not to be had. `isStale`: should be sealed again. */
  readonly unseal: (bytes: Buffer) => Promise<{ readonly text: string; readonly isStale: boolean }>
}
