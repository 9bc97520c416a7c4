import { registerHooks } from 'node:module'

/** `import 'electron'` finds the stand-in. Used as `node --import ./test/standIn/register.ts out/main/main.js`. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context)
})

if (process.env['STAND_IN_UTILITY']) await import('./parentPort.ts')
