import type { Rueckstand } from '@shared/domain/ausgaben/zellvergleich'
import type { Ausgang } from '@shared/domain/austausch/plan'
import type { ZellenZustand } from '@shared/domain/austausch/zellen'
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconArrowRight,
  IconBan,
  IconEqual,
  IconHelpCircle,
  IconHome,
  IconPlayerSkipForward,
  IconPlus,
  IconUserOff
} from '@tabler/icons-react'

/** Picture and colour of an outcome; the word always stands beside it. */
export const ausgangIcons: Record<Ausgang | 'missing', { icon: typeof IconPlus; color: string }> = {
  new: { icon: IconPlus, color: 'teal' },
  changed: { icon: IconArrowRight, color: 'blue' },
  unchanged: { icon: IconEqual, color: 'gray' },
  conflict: { icon: IconAlertTriangle, color: 'orange' },
  unclear: { icon: IconHelpCircle, color: 'orange' },
  rejected: { icon: IconBan, color: 'red' },
  skipped: { icon: IconPlayerSkipForward, color: 'gray' },
  missing: { icon: IconUserOff, color: 'gray' }
}

/** Picture and colour of how a value of the list stands to the stored one. */
export const zustandIcons: Record<ZellenZustand, (typeof ausgangIcons)['new']> = {
  neu: ausgangIcons.new,
  geaendert: ausgangIcons.changed,
  konflikt: ausgangIcons.conflict,
  bleibt: ausgangIcons.unchanged
}

/** Picture and colour of how a returned cell stands; the word always stands beside it. */
export const rueckstandIcons: Record<Rueckstand, (typeof ausgangIcons)['new']> = {
  unveraendert: ausgangIcons.unchanged,
  dort: { icon: IconArrowLeft, color: 'blue' },
  hier: { icon: IconHome, color: 'gray' },
  beide: ausgangIcons.conflict,
  unzulaessig: ausgangIcons.rejected
}
