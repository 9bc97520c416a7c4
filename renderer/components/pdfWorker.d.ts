/** Brings its parser along as a side effect; the package types only its main entry. */
declare module 'pdfjs-dist/build/pdf.worker.mjs'
