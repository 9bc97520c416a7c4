import type { CSSVariablesResolver } from '@mantine/core'

/** Quiet text that still has a contrast of 4.5:1 on every ground we use (WCAG 1.4.3). */
export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': theme.colors.gray[7],
    '--mantine-color-placeholder': theme.colors.gray[7],
    '--mantine-color-error': theme.colors.red[9],
    '--input-description-color': theme.colors.gray[7]
  },
  dark: {
    '--mantine-color-dimmed': theme.colors.dark[1],
    '--mantine-color-placeholder': theme.colors.dark[2],
    '--mantine-color-error': theme.colors.red[4],
    '--mantine-color-petrol-text': theme.colors['petrol']?.[3] ?? '',
    '--mantine-color-petrol-light-color': theme.colors['petrol']?.[2] ?? '',
    '--mantine-color-anchor': theme.colors['petrol']?.[3] ?? ''
  }
})
