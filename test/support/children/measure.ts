/** Runs the `measure()` of the module named by the argument and sends what it found to the parent. */
const { measure } = (await import(process.argv[2] ?? '')) as { measure: () => Promise<unknown> }
process.send?.(await measure(), () => process.exit())

export {}
