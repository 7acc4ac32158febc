/** The constant that the build writes in: true under `npm run dev`, false in everything that is shipped. */
interface ImportMeta {
  readonly env: { readonly DEV: boolean };
}
