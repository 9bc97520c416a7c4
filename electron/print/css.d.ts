/** A style sheet as text, put in by the bundler. */
declare module '*.css?raw' {
  const css: string
  export default css
}
