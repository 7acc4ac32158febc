/** `classes(styles)('row', isSelected && 'selected')` → the module's class names, joined. Unknown names fail a test, not silently. */
export function classes(module: Readonly<Record<string, string>>): (...names: readonly (string | false)[]) => string {
  return (...names) => names.flatMap((name) => (name === false ? [] : (module[name] ?? []))).join(' ');
}
