import { Button } from '@mantine/core'
import type { OffeneListe } from '@shared/contract/austausch'
import { AppError } from '@shared/errors'
import { vorhabenText } from '@shared/texts/uebernahme'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { showError } from '../../api/showError'
import { useRun } from '../../api/useRun'
import { UebernahmeDialog } from './UebernahmeDialog'

/** Compares again with the store, or takes over what the preview shows. */
export function UebernehmenButtons({ liste: { id, vorhaben, weitere, zaehler } }: { liste: OffeneListe }) {
  const navigate = useNavigate()
  const apply = useRun(api.austausch.apply, {
    onError(error) {
      showError(error)
      if (error instanceof AppError && error.data.code === 'uebernahme.woerterOffen') {
        void navigate(`/austausch/liste/${id}/spalten`)
      }
    }
  })
  const again = useRun(api.austausch.compareAgain)

  async function takeOver() {
    const uebernahme = await apply.start({ id })
    const [sheet] = weitere
    // The next sheet of a series is open under the same id.
    if (uebernahme) {
      void navigate(`/austausch/uebernahme/${uebernahme.id}`, {
        state: sheet === undefined ? null : { liste: id, sheet }
      })
    }
  }

  return (
    <>
      <Button variant="default" onClick={() => void again.start({ id })}>
        Neu abgleichen
      </Button>
      <Button loading={apply.running} onClick={() => void takeOver()}>
        {vorhabenText(vorhaben, zaehler.unclear)}
      </Button>
      <UebernahmeDialog
        opened={apply.running}
        title="Liste übernehmen"
        progress={apply.progress}
        onCancel={apply.cancel}
      />
      <UebernahmeDialog
        opened={again.running}
        title="Liste neu abgleichen"
        progress={again.progress}
        onCancel={again.cancel}
      />
    </>
  )
}
