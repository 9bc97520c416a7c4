import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'

export interface Chromium {
  executable: string
  env: Record<string, string>
}

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium')

/** A Chromium to serve as window: the one of `CHROMIUM`, an installed one, else the one that came with npm. */
export async function findChromium(): Promise<Chromium> {
  const installed = process.env['CHROMIUM'] || candidates().find((file) => existsSync(file))
  return installed ? { executable: installed, env: {} } : fromPackage()
}

function candidates(): string[] {
  const { env, platform } = process
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    )
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined
    )
    return ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'].flatMap((program) =>
      folders.map((folder) => join(folder, program))
    )
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  return (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

/** Unpacks `@sparticuz/chromium` (Linux, x64) once. Several processes may try at the same time: the first one wins. */
async function fromPackage(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium, Chrome or Edge found. Install one, or name it in CHROMIUM.')
  }
  if (!existsSync(cache)) {
    await mkdir(resolve(cache, '..'), { recursive: true })
    const folder = await mkdtemp(`${cache}-`)
    await unpackInto(folder)
    await writeFile(join(folder, 'fonts/fonts.conf'), fontsBesideIt)
    await rename(folder, cache).catch(() => rm(folder, { recursive: true }))
  }
  const libraries = [join(cache, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter)
  return {
    executable: join(cache, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(cache, 'fonts') }
  }
}

/** The package looks for its fonts where it thinks they were unpacked; without any, not even the page's own are shown. */
const fontsBesideIt = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** The package unpacks into the temporary folder and, with its libraries, only where it thinks to be in a cloud. */
async function unpackInto(folder: string): Promise<void> {
  const wanted = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const before = Object.keys(wanted).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, wanted)
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    // One by one: another object in the place of `process.env` would leave the real environment as it is.
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
