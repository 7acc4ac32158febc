/** What stands in the calendar for each day of the move: what to do, and why it is done then. Placeholders as in all our texts. */
import type { TimetableCode } from '../plan/timetable.ts';
import type { FullLanguageTag } from './texts.ts';

export interface EntryText {
  readonly summary: string;
  readonly description: string;
}

export type TimetableTexts = Readonly<Record<TimetableCode, EntryText>>;

const de: TimetableTexts = {
  'prepare-room': {
    summary: '„{Gruppe}“: neue Gruppe bei {Messenger} einrichten',
    description:
      'Gleicher Name, gleiches Bild, zwei oder drei Admins, etwas zum Lesen für die Ersten. Der Einladungslink ist an, beitreten geht ohne Freigabe.',
  },
  'invite-core': {
    summary: '„{Gruppe}“: zuerst die, die tragen',
    description: 'Vorstand, Elternvertretung, Admins: Wer die Gruppe zusammenhält, ist zuerst drüben. {Link}',
  },
  announce: {
    summary: '„{Gruppe}“: Einladung in die Gruppe schicken',
    description: 'Eine Nachricht an alle, mit Link und Umzugstag. Die alte Gruppe bleibt offen. {Link}',
  },
  'ask-personally': {
    summary: '„{Gruppe}“: einzeln fragen, wer noch nicht da ist',
    description: 'Eine freundliche Nachricht an jede und jeden wirkt mehr als drei in die Gruppe.',
  },
  'hang-notice': {
    summary: '„{Gruppe}“: Zettel aufhängen und in die Fächer legen',
    description: 'Nur dort, wo es Mitglieder sehen. Ein paar Minuten Hilfe an der Tür wirken Wunder.',
  },
  remind: {
    summary: '„{Gruppe}“: einmal erinnern',
    description: 'Kurz und freundlich. Wer nicht mag, wird nicht noch einmal gefragt.',
  },
  'moving-day': {
    summary: '„{Gruppe}“: Umzugstag',
    description: 'Ab heute steht Neues bei {Messenger}. In der alten Gruppe steht, wo es weitergeht. {Link}',
  },
  thank: {
    summary: '„{Gruppe}“: danke sagen',
    description: 'Ein Dank in der neuen Gruppe, und ein Satz, wem noch der Link fehlt.',
  },
  'close-link': {
    summary: '„{Gruppe}“: Beitreten nur noch mit Freigabe',
    description: 'Den Link auf Freigabe umstellen: Wer jetzt kommt, wird von einem Admin hereingelassen.',
  },
  'ask-missing': {
    summary: '„{Gruppe}“: nachfragen, wer noch nicht dabei ist',
    description: 'Einzeln und mit Hilfe: Woran hängt es? Den Chat noch einmal exportieren zeigt, wer geantwortet hat.',
  },
  'old-room-admins-only': {
    summary: '„{Gruppe}“: In der alten Gruppe schreiben nur noch Admins',
    description: 'Mit einem Hinweis, wo es weitergeht: {Link}',
  },
  'last-call': {
    summary: '„{Gruppe}“: letzter Aufruf',
    description: 'Wer nicht wechselt, sagt, wie er oder sie sonst alles erfährt: Mail, Zettel, jemand, der anruft.',
  },
  'save-memories': {
    summary: '„{Gruppe}“: Erinnerungen sichern',
    description: 'Den alten Chat mit Bildern exportieren und gut aufheben, bevor er verschwindet.',
  },
  'close-old-room': {
    summary: '„{Gruppe}“: alte Gruppe schließen',
    description:
      'Nur wenn alle da sind oder auf anderem Weg erreicht werden. Erst alle herausnehmen, dann selbst gehen.',
  },
  'delete-account': {
    summary: 'WhatsApp-Konto löschen, wenn du magst',
    description:
      'Zuerst das Konto in den Einstellungen löschen, danach erst die App. Sonst schreiben andere weiter an dich ins Leere.',
  },
};

const en: TimetableTexts = {
  'prepare-room': {
    summary: '“{Group}”: set up the new group on {Messenger}',
    description:
      'Same name, same picture, two or three admins, something to read for the first. The invitation link is on, joining needs no approval.',
  },
  'invite-core': {
    summary: '“{Group}”: those who carry it come first',
    description:
      'Board, parents’ representatives, admins: whoever holds the group together is over there first. {Link}',
  },
  announce: {
    summary: '“{Group}”: send the invitation to the group',
    description: 'One message to everybody, with the link and the moving day. The old group stays open. {Link}',
  },
  'ask-personally': {
    summary: '“{Group}”: ask those who are not there yet, one by one',
    description: 'One kind message to each person does more than three to the group.',
  },
  'hang-notice': {
    summary: '“{Group}”: hang up the notice, hand out the cards',
    description: 'Only where members see it. A few minutes of help at the door work wonders.',
  },
  remind: {
    summary: '“{Group}”: remind once',
    description: 'Short and kind. Whoever does not want to is not asked again.',
  },
  'moving-day': {
    summary: '“{Group}”: moving day',
    description: 'From today on, news are on {Messenger}. The old group says where it goes on. {Link}',
  },
  thank: {
    summary: '“{Group}”: say thank you',
    description: 'A thank-you in the new group, and a word on who still needs the link.',
  },
  'close-link': {
    summary: '“{Group}”: joining needs approval from now on',
    description: 'Switch the link to approval: whoever comes now is let in by an admin.',
  },
  'ask-missing': {
    summary: '“{Group}”: ask those who are not with you yet',
    description: 'One by one and with help: what holds them back? Exporting the chat again shows who answered.',
  },
  'old-room-admins-only': {
    summary: '“{Group}”: only admins write in the old group',
    description: 'With a pointer to where it goes on: {Link}',
  },
  'last-call': {
    summary: '“{Group}”: last call',
    description: 'Whoever does not move says how they hear of everything: mail, paper, somebody who calls.',
  },
  'save-memories': {
    summary: '“{Group}”: save the memories',
    description: 'Export the old chat with its pictures and keep it well before it is gone.',
  },
  'close-old-room': {
    summary: '“{Group}”: close the old group',
    description:
      'Only when everybody is there or reached in another way. Take everybody out first, then leave yourself.',
  },
  'delete-account': {
    summary: 'Delete the WhatsApp account, if you like',
    description:
      'Delete the account in the settings first, and only then the app. Otherwise others go on writing to you in vain.',
  },
};

export const timetableTexts: Readonly<Record<FullLanguageTag, TimetableTexts>> = { de, en };
