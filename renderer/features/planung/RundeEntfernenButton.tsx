import { Button } from '@mantine/core'
import type { Runde } from '@shared/contract/planung'
import { rundeEntfernenText } from '@shared/texts/planung'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'
import { ConfirmDialog } from '../../components/ConfirmDialog'

/** Removes a round, after saying what is lost and what stays. */
export function RundeEntfernenButton({ runde }: { runde: Runde }) {
  const { id, version, name, angenommen, entschieden } = runde
  const navigate = useNavigate()
  const [frage, setFrage] = useState(false)
  const remove = useWrite(api.planung.remove, { onSuccess: () => navigate('/planung') })
  return (
    <>
      <Button variant="default" onClick={() => setFrage(true)}>
        Runde entfernen
      </Button>
      <ConfirmDialog
        opened={frage}
        title={`„${name}“ entfernen?`}
        text={rundeEntfernenText({ plaene: runde.plaene.length, angenommen, entschieden })}
        confirm="Runde entfernen"
        danger
        onClose={() => setFrage(false)}
        onConfirm={() => {
          setFrage(false)
          remove.mutate({ id, version })
        }}
      />
    </>
  )
}
