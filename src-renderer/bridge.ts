import type { KommMitBridge } from '../src-bridge/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; the only way out of the window. */
    readonly kommMit: KommMitBridge;
  }
}

export const bridge = (): KommMitBridge => window.kommMit;
