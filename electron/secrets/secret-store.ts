/** What was found where a secret rests. */
export type SecretRead =
  | { readonly state: 'kept'; readonly text: string }
  | { readonly state: 'nothing' }
  /** It is there but cannot be opened now, for example while the keychain is locked. It must not be overwritten. */
  | { readonly state: 'locked' }

/** One secret text at rest. None of these rejects: a computer whose keychain is broken must stay usable. */
export interface SecretStore {
  read(): Promise<SecretRead>
  /** False: it could not be written; what was there before is still whole. */
  save(text: string): Promise<boolean>
  /** Leaves nothing behind, copies set aside included. False: something could not be removed. */
  erase(): Promise<boolean>
  /** Where it rests: under the keychain, or only in this program's memory. */
  readonly rests: 'inKeychain' | 'untilClosed'
}
