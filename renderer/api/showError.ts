import { notifications } from '@mantine/notifications'
import { AppError } from '@shared/errors'
import { errorText } from '@shared/texts/errors'

/** The German sentence of whatever was thrown; what is no refusal is a bug of the window and says so. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return errorText(error.data)
  const reason = error instanceof Error ? error.message : String(error)
  return `Im Fenster ist etwas Unerwartetes geschehen (${reason}). Gespeicherte Daten sind nicht betroffen. Bitte sperren Sie mit Strg+L und melden Sie sich neu an; geschieht es wieder, geben Sie diesen Satz weiter.`
}

/** Shows a refusal until the reader closes it. A cancelled run needs no message. */
export function showError(error: unknown): void {
  if (error instanceof AppError && error.data.code === 'call.cancelled') return
  notifications.show({
    color: 'red',
    title: 'Das ging nicht',
    message: sentenceOf(error),
    autoClose: false,
    withCloseButton: true
  })
}
