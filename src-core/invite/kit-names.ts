/** What the files of a kit are called, and the two warnings that lie beside them. */
import type { LaterText } from '../plan/plan.ts';
import type { PageKind } from './page-kinds.ts';
import type { FullLanguageTag } from './texts.ts';

export interface KitNames {
  readonly folder: string;
  /** The folder with the helpers' files. */
  readonly helpers: string;
  readonly pages: Readonly<Record<PageKind, string>>;
  readonly texts: Readonly<Record<LaterText, string>>;
  readonly timetable: string;
  readonly members: string;
  readonly memberHeadings: readonly [string, string, string];
  readonly membersWarning: string;
  readonly membersWarningText: string;
  /** Whoever is not in the new group and how each is told: a page with names. */
  readonly reach: string;
  readonly reachLead: string;
  readonly reachNobody: string;
  readonly reachHeadings: readonly [string, string, string];
  readonly reachThrough: string;
  /** An open link that hangs where strangers pass lets strangers in. */
  readonly publicWarning: string;
  readonly publicWarningText: string;
}

export const kitNames: Readonly<Record<FullLanguageTag, KitNames>> = {
  de: {
    folder: 'Umzugskiste',
    helpers: 'Für die Helfer',
    pages: {
      notice: 'Aushang',
      strips: 'Abreißzettel',
      cards: 'Karten für die Fächer',
      'large-steps': 'Schritte in großer Schrift',
    },
    texts: {
      reminder: 'Erinnerung',
      moved: 'Wir sind umgezogen',
      lastCall: 'Letzter Aufruf',
      thanks: 'Danke',
      poll: 'Umfrage',
      statusLine: 'Statuszeile',
      letterToManagement: 'Brief an die Leitung',
      motion: 'Antrag für die Versammlung',
      objections: 'Antworten auf Einwände',
    },
    timetable: 'Umzug',
    members: 'Mitglieder',
    memberHeadings: ['Name', 'Nummer', 'Stand'],
    membersWarning: 'Mitglieder – bitte lesen',
    membersWarningText:
      'Die Mitgliederliste enthält Namen und Nummern anderer Menschen. Gib sie nicht weiter, häng sie nirgends auf und lösch sie, wenn der Umzug vorbei ist.',
    reach: 'So erreichen wir alle',
    reachLead:
      'Diese Menschen sind nicht in der neuen Gruppe. Wo noch nichts steht, trag ein, wie sie alles erfahren: Mail, Zettel, jemand, der anruft. Auf dem Blatt stehen Namen: Häng es nicht auf.',
    reachNobody: 'Alle sind in der neuen Gruppe.',
    reachHeadings: ['Name', 'Wie wir sie erreichen', 'Erledigt'],
    reachThrough: 'jemand aus demselben Haushalt sagt es weiter',
    publicWarning: 'Vor dem Aufhängen lesen',
    publicWarningText:
      'Auf Aushang, Abreißzetteln, Karten und den Schritten in großer Schrift steht der Einladungslink von „{Gruppe}“. Wer ihn sieht, kann beitreten. Häng die Blätter nur dort auf, wo Mitglieder sie sehen, oder schalte in {Messenger} vorher ein, dass Admins neue Mitglieder bestätigen. Nach dem Umzug: Link zurücksetzen und Blätter abnehmen.',
  },
  en: {
    folder: 'Moving box',
    helpers: 'For the helpers',
    pages: {
      notice: 'Notice',
      strips: 'Tear-off strips',
      cards: 'Cards for pigeonholes',
      'large-steps': 'Steps in large print',
    },
    texts: {
      reminder: 'Reminder',
      moved: 'We have moved',
      lastCall: 'Last call',
      thanks: 'Thanks',
      poll: 'Poll',
      statusLine: 'Status line',
      letterToManagement: 'Letter to the management',
      motion: 'Motion for the meeting',
      objections: 'Answers to objections',
    },
    timetable: 'Move',
    members: 'Members',
    memberHeadings: ['Name', 'Number', 'Status'],
    membersWarning: 'Members – please read',
    membersWarningText:
      'The list of members holds names and numbers of other people. Do not pass it on, do not hang it up anywhere, and delete it when the move is over.',
    reach: 'How we reach everybody',
    reachLead:
      'These people are not in the new group. Where nothing stands yet, write down how they hear of everything: mail, a note, somebody who calls. The sheet holds names: do not hang it up.',
    reachNobody: 'Everybody is in the new group.',
    reachHeadings: ['Name', 'How we reach them', 'Done'],
    reachThrough: 'somebody of the same household passes it on',
    publicWarning: 'Read before hanging these up',
    publicWarningText:
      'Notice, tear-off strips, cards and the steps in large print hold the invitation link of “{Group}”. Whoever sees it can join. Hang the sheets up only where members see them, or switch on first in {Messenger} that admins approve new members. After the move: reset the link and take the sheets down.',
  },
};
