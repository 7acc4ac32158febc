import { messengers } from './registry.ts';

/** What people call a messenger, and whether its groups have a link that can be passed on. */
export interface NamedMessenger {
  readonly name: string;
  readonly hasGroupLinks: boolean;
}

/** An id that we do not know (a plan of a newer edition) is shown as it is. */
export function messengerNamed(id: string): NamedMessenger {
  return messengers.find((messenger) => messenger.id === id) ?? { name: id, hasGroupLinks: false };
}
