import { Text, Title } from '@mantine/core'
import type { Satz } from '@shared/domain/saetze/satzarten'
import { readKriterien } from '@shared/domain/uebergabe/antwort'
import { formatTag } from '@shared/texts/format'
import { KriterienTabelle } from '../../components/KriterienTabelle'
import { useAkte } from './akteContext'
import { BlattButton } from './BlattButton'

type Uebergabe = Satz<'uebergabe'>

/** Handovers that are settled, the newest first, with the criteria as they stood. */
export function UebergabeFruehere({ uebergaben }: { uebergaben: readonly Uebergabe[] }) {
  const { codeLabel } = useAkte()
  const neueste = uebergaben.toSorted((a, b) => b.vorbereitetAm.localeCompare(a.vorbereitetAm))
  return (
    <section aria-labelledby="fruehere">
      <Title order={2} size="h3" id="fruehere" mb={4}>
        Frühere Übergaben
      </Title>
      {neueste.map((eine) => (
        <details key={eine.id}>
          <summary>
            <Text span size="sm">
              {formatTag(eine.uebergebenAm ?? eine.vorbereitetAm)}: von {eine.vonTeam ?? 'ohne Team'} an{' '}
              {eine.anTeam ?? 'offen'}, {codeLabel('uebergabeStatus', eine.status)}
            </Text>
          </summary>
          <Text size="sm" my={4}>
            {angabenOf(eine, codeLabel('uebergabeAnlass', eine.anlass)).join(' · ')}
          </Text>
          {readKriterien(eine.kriterien).length > 0 && (
            <KriterienTabelle
              antworten={readKriterien(eine.kriterien)}
              label={`Kriterien am ${formatTag(eine.uebergebenAm ?? eine.vorbereitetAm)}`}
            />
          )}
          <BlattButton auftrag={{ art: 'uebergabebogen', uebergabe: eine.id }} label="Übergabebogen drucken" />
        </details>
      ))}
    </section>
  )
}

function angabenOf(eine: Uebergabe, anlass: string): string[] {
  return [
    `Anlass: ${anlass}`,
    eine.angenommenAm && `Angenommen am ${formatTag(eine.angenommenAm)} von ${eine.angenommenVon}`,
    eine.zurueckAm && `Zurückgegeben am ${formatTag(eine.zurueckAm)}: ${eine.zurueckGrund}`,
    eine.geholfen && `Geholfen: ${eine.geholfen}`,
    eine.gehindert && `Gehindert: ${eine.gehindert}`,
    eine.offenePunkte && `Offen: ${eine.offenePunkte}`
  ].filter((angabe): angabe is string => Boolean(angabe))
}
