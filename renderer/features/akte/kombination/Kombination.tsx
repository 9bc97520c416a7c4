import { Stack } from '@mantine/core'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import { ReadState } from '../../../components/ReadState'
import { useAkte } from '../akteContext'
import { Fehlendes } from './Fehlendes'
import { Kandidaten } from './Kandidaten'
import { Kombinationen } from './Kombinationen'

/** The tab: what was found for this person already, and which course and measure would fit together now. */
export function Kombination() {
  const { fall } = useAkte().akte
  const read = useRead(api.kombination.candidates, { fall: fall.id })
  return (
    <Stack gap="lg">
      <Kombinationen />
      <Fehlendes />
      <ReadState read={read} lines={12}>
        {(antwort) => <Kandidaten antwort={antwort} />}
      </ReadState>
    </Stack>
  )
}
