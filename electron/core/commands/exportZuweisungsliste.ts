import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { personenText } from '@shared/texts/zuweisungsliste'
import { type Command, UsageError } from './command'

/** Writes the list of those a provider has to expect in one run. */
export const exportZuweisungsliste: Command = {
  usage: '--durchfuehrung ID --out DATEI.xlsx [--rueckmeldung-bis JJJJ-MM-TT] [--anschrift] [--telefon]',
  summary: 'schreibt die Zuweisungsliste einer Durchführung für den Träger',
  options: {
    durchfuehrung: { type: 'string' },
    out: { type: 'string' },
    'rueckmeldung-bis': { type: 'string' },
    anschrift: { type: 'boolean' },
    telefon: { type: 'boolean' }
  },
  async run({ open, option, required, has, path, choose }) {
    const durchfuehrung = required('durchfuehrung')
    const file = path(required('out'))
    const rueckmeldungBis = option('rueckmeldung-bis') ?? null
    if (rueckmeldungBis !== null && !Tag.safeParse(rueckmeldungBis).success)
      throw new UsageError('--rueckmeldung-bis erwartet einen Tag als JJJJ-MM-TT.')
    if (existsSync(file)) refuse('datei.vorhanden', { datei: basename(file) })
    const { api } = await open()
    choose({ save: file })
    const wahl = { anschrift: has('anschrift'), telefon: has('telefon'), rueckmeldungBis }
    const { personen } = await api.zuweisungsliste.save({ durchfuehrung, faelle: null, wahl })
    return {
      json: { file, personen },
      text: `Die Zuweisungsliste mit ${personenText(personen)} ist geschrieben: ${file}\nSie ist nicht verschlüsselt. Bitte geben Sie sie nur auf sicherem Weg weiter.`
    }
  }
}
