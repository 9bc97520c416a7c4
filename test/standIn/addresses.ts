/**
 * Chromium does not know the scheme `app:`. A name under `localhost` is a secure context of its own, as `app:` is
 * in Electron.
 */
export const toBrowser = (url: string) => url.replace(/^app:\/\/(\w+)\//, 'http://$1.localhost/')
export const fromBrowser = (url: string) => url.replace(/^http:\/\/(\w+)\.localhost\//, 'app://$1/')

/** Every address of ours inside a page or a style sheet. */
export const allToBrowser = (text: string) => text.replace(/app:\/\/(\w+)\//g, 'http://$1.localhost/')
