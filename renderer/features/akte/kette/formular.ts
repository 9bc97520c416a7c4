/** The name under which the draft of an element's form is kept. */
export const formularOf = (fall: string, element: string) => `akte/${fall}/kettenelement/${element}`
