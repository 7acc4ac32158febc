import { failure, type Failure } from '../../src-core/result.ts';

/** To whoever may not ask, or asks for what there is not. */
export const refused = (what: 'sender' | 'command' | 'input'): Failure => failure('bad-request', { detail: what });
