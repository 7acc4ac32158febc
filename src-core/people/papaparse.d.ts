/** What is used of papaparse. Its full types drag Node's and the browser's globals into a folder that must not know either. */
declare module 'papaparse' {
  const Papa: {
    parse(
      text: string,
      config: { readonly skipEmptyLines: 'greedy'; readonly delimitersToGuess: readonly string[] },
    ): { readonly data: readonly (readonly string[])[] };
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly (readonly string[])[] },
      config: { readonly delimiter: string; readonly newline: string; readonly escapeFormulae: boolean },
    ): string;
  };
  export default Papa;
}
