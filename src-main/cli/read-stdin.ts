/** Longer than any message or list of passphrases; a text that is piped in by mistake should not take minutes. */
const longestText = 4 * 1024 * 1024;

/** What is piped in, to its end. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestText) break;
  }
  return Buffer.concat(chunks).subarray(0, longestText).toString('utf8');
}
