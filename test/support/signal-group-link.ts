/** A valid Signal group link from its two secrets: the protobuf that signal-link.ts takes apart. */
export function signalGroupLink(masterKey: Uint8Array, password: Uint8Array): string {
  const inner = [0x0a, masterKey.length, ...masterKey, 0x12, password.length, ...password];
  return `https://signal.group/#${Buffer.from([0x0a, inner.length, ...inner]).toString('base64url')}`;
}
