import { SimpleGrid } from '@mantine/core'
import { type DurchfuehrungWerte, durchfuehrungFelder } from '@shared/domain/angebote/angebot'
import type { Feld } from '@shared/domain/feld'
import { angebotLabels } from '@shared/texts/angebotfelder'
import { useCodes } from '../../api/useCodes'
import { FeldInput } from '../../components/FeldInput'
import type { Eingaben } from './eingaben'
import { StandortInput } from './StandortInput'

export interface Felderlage {
  traeger: string | null
  eingaben: Eingaben
  fehler: Readonly<Record<string, string>>
  heute: string
  onChange: (name: string, eingabe: string) => void
}

/** Some fields of a run, side by side. */
export function Feldraster({
  namen,
  traeger,
  eingaben,
  fehler,
  heute,
  onChange
}: Felderlage & { namen: readonly (keyof DurchfuehrungWerte)[] }) {
  const { codesOf } = useCodes()
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="sm" verticalSpacing="xs">
      {namen.map((name) => {
        const feld: Feld = durchfuehrungFelder[name]
        const common = {
          label: angebotLabels.durchfuehrung[name],
          value: eingaben[name] ?? '',
          error: fehler[name],
          onChange: (eingabe: string) => onChange(name, eingabe)
        }
        if (name === 'standort') return <StandortInput key={name} {...common} traeger={traeger} />
        return (
          <FeldInput
            key={name}
            {...common}
            feld={feld}
            codes={feld.liste ? codesOf(feld.liste) : []}
            heute={heute}
            description={beispiele[name]}
          />
        )
      })}
    </SimpleGrid>
  )
}

const beispiele: Partial<Record<keyof DurchfuehrungWerte, string>> = {
  einstiegstage: 'etwa 11.01.2027, 15.02.2027',
  ausfalltage: 'etwa 24.12.2026–03.01.2027; Feiertage kennt das Programm',
  ziel: 'in Worten, wie Berufswünsche: Pflege, Lager'
}
