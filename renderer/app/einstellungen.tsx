import type { ReactNode } from 'react'

/** The sections of the settings, in order. */
export const sections: readonly { path: string; label: string; element: ReactNode }[] = []
