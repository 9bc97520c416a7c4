import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Ruecknahme } from '@shared/contract/uebernahme'
import { formatAnzahl } from '@shared/texts/format'
import { useState } from 'react'
import { api } from '../../api/client'
import { useRun } from '../../api/useRun'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { UebernahmeDialog } from './UebernahmeDialog'
import { VerschontModal } from './VerschontModal'

/** Takes a whole import back, after asking. What stayed because it was changed later is shown. */
export function UndoButton({ id, datei }: { id: string; datei: string }) {
  const [asking, setAsking] = useState(false)
  const [verschont, setVerschont] = useState<Ruecknahme['verschont']>([])
  const undo = useRun(api.austausch.undo)

  async function takeBack() {
    setAsking(false)
    const result = await undo.start({ id })
    if (!result) return
    setVerschont(result.verschont)
    notifications.show({
      color: 'teal',
      title: 'Übernahme zurückgenommen',
      message: `${formatAnzahl(result.reverted, 'Änderung ist', 'Änderungen sind')} zurückgenommen.`
    })
  }

  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsking(true)} aria-label={`${datei} zurücknehmen`}>
        Zurücknehmen
      </Button>
      <ConfirmDialog
        opened={asking}
        title="Übernahme zurücknehmen?"
        text={`Alles, was mit „${datei}“ in den Bestand kam, wird zurückgenommen: neue Personen werden entfernt, geänderte Felder erhalten ihren früheren Wert. Was seither von Hand oder durch eine andere Liste geändert wurde, bleibt und wird Ihnen genannt.`}
        confirm="Zurücknehmen"
        danger
        onConfirm={() => void takeBack()}
        onClose={() => setAsking(false)}
      />
      <UebernahmeDialog
        opened={undo.running}
        title="Übernahme zurücknehmen"
        progress={undo.progress}
        onCancel={undo.cancel}
      />
      <VerschontModal verschont={verschont} onClose={() => setVerschont([])} />
    </>
  )
}
