import { describe, expect, it } from 'vitest'
import * as keys from '../../../electron/store/keys'
import { refusal, refusalOf } from '../../support/refusal'
import { someKeys } from '../../support/someKeys'
import { cheapKdf } from '../../support/storeOnDisk'

describe('the recovery key', () => {
  it('opens the store, however it is typed', async () => {
    const { file, key, recoveryKey } = await someKeys()
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]$/)

    const spellings = [
      recoveryKey,
      recoveryKey.toLowerCase(),
      recoveryKey.replaceAll('-', ' '),
      recoveryKey.replaceAll('-', ''),
      recoveryKey.replaceAll('0', 'O').replaceAll('1', 'l'),
      ` ${recoveryKey.replaceAll('0', 'o').replaceAll('1', 'I')}\n`
    ]

    for (const typed of spellings) expect(await keys.unlockByRecoveryKey(file, typed, cheapKdf)).toEqual(key)
  })

  it('notices every wrong and every swapped character before it is tried', async () => {
    const { file, recoveryKey } = await someKeys()
    const characters = [...recoveryKey.replaceAll('-', '')]

    for (const place of characters.keys()) {
      const wrong = characters.with(place, characters[place] === '7' ? '8' : '7').join('')
      const typo = await refusalOf(() => keys.unlockByRecoveryKey(file, wrong, cheapKdf))
      expect(typo).toBe('session.recoveryKeyMistyped')
      const [here = '', next = ''] = characters.slice(place, place + 2)
      if (here === next || next === '') continue
      const swapped = characters
        .with(place, next)
        .with(place + 1, here)
        .join('')
      expect(await refusalOf(() => keys.unlockByRecoveryKey(file, swapped, cheapKdf))).toBe(
        'session.recoveryKeyMistyped'
      )
    }
  })

  it('of another store does not open this one', async () => {
    const { file } = await someKeys()
    const { recoveryKey } = await someKeys()

    const other = keys.unlockByRecoveryKey(file, recoveryKey, cheapKdf)

    await expect(other).rejects.toMatchObject(refusal('session.wrongRecoveryKey'))
  })

  it('ends with its successor', async () => {
    const { file, key, recoveryKey } = await someKeys()

    const next = await keys.renewRecoveryKey(file, key, cheapKdf)

    expect(await keys.unlockByRecoveryKey(file, next, cheapKdf)).toEqual(key)
    const old = keys.unlockByRecoveryKey(file, recoveryKey, cheapKdf)
    await expect(old).rejects.toMatchObject(refusal('session.wrongRecoveryKey'))
  })
})
