import type { Page } from 'playwright-core'

/** As when a person drags a file from the desktop onto the page, whichever it is; waits for the list. */
export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    { name, bytes: [...Buffer.from(content)] }
  )
  await page.locator('main').locator('h1').dispatchEvent('drop', { dataTransfer: data })
  await page.getByRole('tab', { name: /Vorschau/ }).waitFor()
}
