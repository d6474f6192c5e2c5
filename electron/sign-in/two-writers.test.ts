import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { openAt, signedIn, textOf, tokenOf } from '../testing/open-operator'
import { createRecordedLog } from '../testing/recorded-log'
import { bert, ScriptedProvider, type TokenRequest } from '../testing/scripted-provider'

// A second program over the same folder ends at once (K13, e2e/interrupted.spec.ts), so that two writers are two things that
// one program does at the same time. The files are held together for the case that a second one came through all the same.

async function openFile() {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-writers-'))
  const [box, log] = [new KeyBox(), createRecordedLog()]
  const open = (): SealedFile => new SealedFile({ path: join(folder, 'sign-in.sealed'), box, log })
  return { folder, open }
}

/** A provider whose next renewal waits until it is let go. */
function holdRenewal(idp: ScriptedProvider) {
  let letGo: () => void = () => undefined
  let arrive: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const { person } = idp
  idp.answer = async ({ fields }: TokenRequest) => {
    if (fields.get('grant_type') !== 'refresh_token') return idp.grant(fields)
    arrive()
    await held
    const { person: next } = idp
    idp.person = person
    const answer = idp.grant(fields)
    idp.person = next
    return answer
  }
  return { arrived, letGo: () => letGo() }
}

describe('K14 two writers of the kept sign-in', () => {
  it('K14 a renewal that comes back after the operator signed out does not bring the sign-in back', async () => {
    const idp = new ScriptedProvider()
    const { folder, open } = await openFile()
    const operator = await signedIn(idp, { store: open() })
    const { arrived, letGo } = holdRenewal(idp)
    const renewal = operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    await arrived
    const leaving = operator.session.signOut()
    letGo()
    expect(await leaving).toMatchObject({ ok: true })
    await renewal
    expect(await readdir(folder)).toEqual([])
    const next = openAt(idp, { store: open() })
    await next.session.resume()
    expect(next.session.read().state).toBe('signedOut')
  })

  it('K14 a sign-in of somebody else during a renewal is kept, and nothing of the first comes back', async () => {
    const idp = new ScriptedProvider()
    const { open } = await openFile()
    const operator = await signedIn(idp, { store: open() })
    const { arrived, letGo } = holdRenewal(idp)
    const renewal = operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    await arrived
    idp.person = bert
    const signIn = operator.session.signIn({ prompt: 'select_account' })
    letGo()
    expect(await signIn).toMatchObject({ ok: true })
    await renewal
    const next = openAt(idp, { store: open() })
    await next.session.resume()
    expect(next.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Bert Cole' } })
    expect(await textOf(open())).not.toContain('a0a0a0a0-0000-4000-8000-000000000001.')
  })

  it('K14 two programs that write in turn: always the whole text of one of them, and nothing beside it', async () => {
    const { folder, open } = await openFile()
    const texts = ['one', 'two'].map((sign) => JSON.stringify({ Account: {}, sign: sign.repeat(20_000) }))
    const [one, other] = [open(), open()]
    for (let round = 0; round < 100; round += 1) {
      const [first = '', second = ''] = texts
      await Promise.all([one.save(first), other.save(second)])
      expect(texts).toContain(await textOf(open()))
    }
    expect(await one.save(texts[0] ?? '')).toBe(true)
    expect(await readdir(folder)).toEqual(['sign-in.sealed'])
  })

  it('K14 one program removes while another writes: either it is gone, or it is whole', async () => {
    const { open } = await openFile()
    const text = JSON.stringify({ Account: {}, sign: 'x'.repeat(20_000) })
    const [one, other] = [open(), open()]
    for (let round = 0; round < 100; round += 1) {
      await Promise.all([one.save(text), other.erase()])
      expect(['', text]).toContain(await textOf(open()))
    }
    await other.erase()
    expect(await textOf(open())).toBe('')
  })
})
