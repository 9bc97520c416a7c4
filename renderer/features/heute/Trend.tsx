import { Group, Text } from '@mantine/core'
import { type Stand, vergleichsstand } from '@shared/domain/zielgruppen/trend'
import { trendText } from '@shared/texts/zielgruppen'
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react'
import { heuteHier } from '../../components/heuteHier'

interface Props {
  jetzt: number
  staende: readonly Stand[]
}

/** How a Zielgruppe moved since about a month ago, in words, with its course as a small line. */
export function Trend({ jetzt, staende }: Props) {
  const heute = heuteHier()
  const vorher = vergleichsstand(staende, heute)
  if (!vorher) return null
  const Icon = jetzt === vorher.anzahl ? IconEqual : jetzt > vorher.anzahl ? IconArrowUpRight : IconArrowDownRight
  const reihe = [...staende.filter(({ tag }) => tag >= vorher.tag && tag < heute).map(({ anzahl }) => anzahl), jetzt]
  return (
    <Group gap={4} wrap="nowrap">
      <Icon size={14} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="xs" c="dimmed">
        {trendText(jetzt, vorher.anzahl, vorher.tag)}
      </Text>
      {reihe.length > 2 && <Verlaufslinie reihe={reihe} />}
    </Group>
  )
}

const breite = 48
const hoehe = 14

function Verlaufslinie({ reihe }: { reihe: readonly number[] }) {
  const [min, max] = [Math.min(...reihe), Math.max(...reihe)]
  const punkte = reihe.map((wert, nummer) => {
    const x = (nummer / (reihe.length - 1)) * (breite - 2) + 1
    const y = max === min ? hoehe / 2 : hoehe - 1 - ((wert - min) / (max - min)) * (hoehe - 2)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <svg width={breite} height={hoehe} aria-hidden="true" style={{ flexShrink: 0 }}>
      <polyline points={punkte.join(' ')} fill="none" stroke="var(--mantine-color-dimmed)" strokeWidth="1.5" />
    </svg>
  )
}
