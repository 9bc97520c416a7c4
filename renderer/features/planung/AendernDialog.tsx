import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import type { KandidatAnsicht } from '@shared/contract/kombination'
import type { Planzeile } from '@shared/contract/planung'
import type { Vorschlag } from '@shared/domain/planung/plan'
import { nameText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { punkteText } from '@shared/texts/planung'
import { useState } from 'react'
import { api } from '../../api/client'
import { useFreitext } from '../../api/useFreitext'
import { useRead } from '../../api/useRead'
import { Dialog } from '../../components/Dialog'
import { ReadState } from '../../components/ReadState'

interface Props {
  zeile: Planzeile
  onChange: (gewaehlt: Vorschlag, grund: string) => void
  onClose: () => void
}

/** So many of what fits are offered. */
const MOST = 12

/** Something else than proposed, out of what fits the person, with the reason. */
export function AendernDialog({ zeile, onChange, onClose }: Props) {
  const read = useRead(api.kombination.candidates, { fall: zeile.fall })
  const [wahl, setWahl] = useState<string>()
  const { text: grund, setText: setGrund, drop } = useFreitext(`planung/aendern/${zeile.fall}`)
  const close = () => {
    drop()
    onClose()
  }
  const passende = read.data?.kandidaten.filter(({ passt }) => passt !== 'nein').slice(0, MOST) ?? []
  const gewaehlt = passende.find((kandidat) => keyOf(kandidat) === wahl)
  return (
    <Dialog opened size="lg" title={`Anderes für ${nameText(zeile)}`} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!gewaehlt || grund.trim().length < 3) return
          onChange(
            gewaehlt.elemente.map((element) => ({ ...element })),
            grund.trim()
          )
          drop()
        }}
      >
        <Stack gap="sm">
          <ReadState read={read}>
            {({ laeufe }) =>
              passende.length === 0 ? (
                <Text size="sm">
                  Zurzeit passt nichts. In der Fallakte steht unter „Kombination“, was dem entgegensteht.
                </Text>
              ) : (
                <Radio.Group label="Was passt" value={wahl ?? ''} onChange={setWahl}>
                  <Stack gap={4} mt={4}>
                    {passende.map((kandidat) => (
                      <Radio
                        key={keyOf(kandidat)}
                        value={keyOf(kandidat)}
                        label={labelOf(kandidat, (id) => laeufe.find((lauf) => lauf.id === id)?.titel ?? '')}
                      />
                    ))}
                  </Stack>
                </Radio.Group>
              )
            }
          </ReadState>
          <TextInput
            label="Grund"
            description="Bitte nichts zur Gesundheit."
            required
            maxLength={300}
            value={grund}
            onChange={({ currentTarget }) => setGrund(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Abbrechen
            </Button>
            <Button type="submit" disabled={!gewaehlt || grund.trim().length < 3}>
              Geändert annehmen
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}

const keyOf = ({ elemente }: KandidatAnsicht) => elemente.map(({ lauf, eintritt }) => `${lauf} ${eintritt}`).join(' ')

const labelOf = ({ elemente, punkte, passt }: KandidatAnsicht, titel: (lauf: string) => string) =>
  `${elemente.map(({ lauf, eintritt }) => `${titel(lauf)} ab ${formatTag(eintritt)}`).join(' und ')} (${punkteText(punkte)} Punkte${passt === 'auflage' ? ', mit Auflage' : ''})`
