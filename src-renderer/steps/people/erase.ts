import { appearances } from '../../../src-core/people/person.ts';
import { fingerprints } from '../../../src-core/plan/erase.ts';
import type { Decision } from '../../state/decide.ts';
import type { Known, PersonRow } from './model.ts';

/** The decision that takes somebody out of everything, under all ids they ever had here. */
export function erasing({ person }: PersonRow, { chats, resolution }: Known): Decision {
  return {
    type: 'erase-person',
    person: person.id,
    alsoKnownAs: [...resolution.current].flatMap(([id, present]) =>
      present === person.id && id !== present ? [id] : [],
    ),
    fingerprints: fingerprints(appearances(person, chats, resolution.current)),
  };
}
