import type { Contact } from '../../src-core/people/contact.ts';
import { contactsChanged } from '../../src-core/people/contacts-changed.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { problem, type Problem } from '../../src-core/problem.ts';

/** A sentence can bear so many names; whoever has more looks through the list anyway. */
const mostNames = 8;

/** An address book that was read before and tells other numbers now; null: it does not. */
export function changedContacts({ facts }: Pick<Plan, 'facts'>, incoming: readonly Contact[]): Problem | null {
  const names = contactsChanged(facts.contacts, incoming);
  if (names.length === 0) return null;
  const told = names.slice(0, mostNames).join(', ');
  return problem('contacts-changed', { detail: names.length > mostNames ? `${told} …` : told });
}
