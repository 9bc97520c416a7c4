import { z } from 'zod'
import { Konto, Rolle } from '../domain/konten/konto'
import { reads, writes } from './define'

const Kennwort = z.string().min(1).max(200)

export const konten = {
  list: reads(z.void(), z.array(Konto)),
  add: writes(z.object({ name: z.string().trim().min(1).max(80), rolle: Rolle, kennwort: Kennwort }), Konto),
  save: writes(Konto, Konto),
  /** Takes the way in; what the person did stays in the history. */
  remove: writes(z.object({ id: z.uuid() }), z.void()),
  changeOwnPassword: writes(z.object({ alt: Kennwort, neu: Kennwort }), z.void()),
  /** For somebody who forgot theirs. */
  resetPassword: writes(z.object({ id: z.uuid(), kennwort: Kennwort }), z.void())
}
