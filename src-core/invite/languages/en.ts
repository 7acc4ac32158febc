import { type FullLanguage, oneForm } from '../language.ts';

const announcement = `Hello everyone,

“{group}” is moving to {messenger}, and we would love to have you with us.

How to come along:
1. Install {messenger}
2. Tap this link: {link}
3. Say hello

This group stays open for now, so nobody misses anything. If something doesn’t work, just ask – we’re happy to help.`;

const announcementWithoutLink = `Hello everyone,

“{group}” is moving to {messenger}, and we would love to have you with us.

{messenger} has no group links, so:
1. Install {messenger}
2. Send me your {messenger} ID
3. I’ll add you to the group

This group stays open for now, so nobody misses anything.`;

const personal = `Hello {name},

we’re moving our groups to {messenger}, and I’d love to have you there. These are your groups and their links:

{links}

Install {messenger}, tap a link, done. You can keep WhatsApp as well. If you’d like a hand, I’m happy to do it with you.`;

const reminder = `Hello {name}, a small reminder: “{group}” also meets on {messenger} now. This is the way in: {link}
If you’d rather not, just tell me and I won’t ask again.`;

const moved = `We’ve moved: “{group}” now lives on {messenger}. Everything new is there, and nobody answers here any more. This is the way in: {link}`;

const lastCall = `Hello {name}, on {date} we’re closing “{group}” here on WhatsApp. It goes on at {messenger}: {link}
If you can’t or don’t want to switch, tell me how else to reach you – you shouldn’t miss anything.`;

const thanks = `Thank you for coming along! “{group}” has arrived on {messenger}. If you think of somebody who isn’t there yet, the link still works: {link}`;

const poll = `Would you come along with “{group}” to {messenger}?
– Yes, gladly
– Yes, if at least half of us do
– Yes, if somebody helps me set it up
– I’m still thinking
– No, please reach me some other way`;

export const en = {
  tag: 'en',
  direction: 'ltr',
  ownName: 'English',
  labels: {
    name: 'name',
    group: 'group',
    groups: 'groups',
    messenger: 'messenger',
    link: 'link',
    links: 'links',
    date: 'date',
    sender: 'sender',
  },
  announcement: oneForm(announcement),
  announcementWithoutLink: oneForm(announcementWithoutLink),
  personal: oneForm(personal),
  reminder: oneForm(reminder),
  moved: oneForm(moved),
  lastCall: oneForm(lastCall),
  thanks: oneForm(thanks),
  withoutLink: {
    reminder:
      oneForm(`Hello {name}, a small reminder: “{group}” also meets on {messenger} now. Send me your ID from there and I’ll add you.
If you’d rather not, just tell me and I won’t ask again.`),
    moved: oneForm(
      `We’ve moved: “{group}” now lives on {messenger}. Everything new is there, and nobody answers here any more. Send me your {messenger} ID and I’ll add you.`,
    ),
    lastCall:
      oneForm(`Hello {name}, on {date} we’re closing “{group}” here on WhatsApp. It goes on at {messenger}: send me your ID from there and I’ll add you.
If you can’t or don’t want to switch, tell me how else to reach you – you shouldn’t miss anything.`),
    thanks: oneForm(
      `Thank you for coming along! “{group}” has arrived on {messenger}. If you think of somebody who isn’t there yet: I’ll add everyone who sends me their {messenger} ID.`,
    ),
  },
  statusLine: 'I’m moving to {messenger}. Write to me there.',
  poll: oneForm(poll),
  letterToManagement: `Dear team,

the parents of “{group}” currently talk on WhatsApp. Not everybody can or wants to use it, and some worry about the children’s data. From {date} we would like to use {messenger} instead. Nobody has to come along, and your own important messages stay on the usual way.

May we put a sheet with a QR code on the door and into the pigeonholes? There are no names on it. We’re happy to show it to you first.

Kind regards
{sender}`,
  motion: `Motion for the members’ meeting

The meeting resolves: from {date} “{group}” uses {messenger} to make arrangements. The WhatsApp group stays open beside it for four weeks and is then closed. Taking part is voluntary; whoever does not gets everything important by mail or on paper. Two members help with setting it up.

Reason: groups that a club sets up are covered by data protection law. {messenger} does not require everybody to share their address book with WhatsApp, and nobody who does not use WhatsApp is left out.

{sender}`,
  objections: [
    {
      id: 'everybody-is-here',
      objection: 'But everybody is on WhatsApp.',
      answer: 'You can stay there as well. Most people have several messengers anyway – this is about one group.',
    },
    {
      id: 'nobody-there',
      objection: 'There’s nobody there.',
      answer: 'That is why we start together: when the whole group goes, everybody you need is there at once.',
    },
    {
      id: 'another-app',
      objection: 'Yet another app …',
      answer: 'It takes a few minutes to set up, and we’ll help. After that it’s one more icon on your phone.',
    },
    {
      id: 'costs',
      objection: 'That costs money.',
      answer: 'Signal and many others are free. Where something costs money, we say so first.',
    },
    {
      id: 'nothing-to-hide',
      objection: 'I’ve got nothing to hide.',
      answer: 'That’s fine. But the group holds other people’s details too, and some of them care.',
    },
    {
      id: 'encrypted-too',
      objection: 'WhatsApp is encrypted as well.',
      answer:
        'The messages are. The difference is who knows who writes to whom and when, and who gets your address book.',
    },
    {
      id: 'works-fine',
      objection: 'It works – why change it?',
      answer:
        'Let’s try it side by side for four weeks. If it doesn’t suit us we go back; the old group stays open until then.',
    },
    {
      id: 'old-chats',
      objection: 'What about my old chats?',
      answer: 'They stay on your phone. You can save them as a file first, too.',
    },
    {
      id: 'too-complicated',
      objection: 'That’s too complicated for Grandma.',
      answer: 'We’ll set it up with her and leave a sheet with the steps in large print.',
    },
  ],
  poster: {
    headline: '“{group}” is moving to {messenger}',
    steps: ['Install {messenger} on your phone', 'Scan this code with your phone’s camera', 'Say hello – done'],
    keep: 'The WhatsApp group stays open for now. Nobody misses anything.',
    questions: 'Questions?',
    strip: '“{group}” on {messenger}',
    largeTitle: 'How to join the group “{group}”',
    largeSteps: [
      'On your phone, open the App Store or Google Play.',
      'Search for {messenger} and tap “Install”.',
      'Open {messenger} and answer its questions until you see your chats.',
      'Open the camera and hold it over the code on this sheet.',
      'Tap the note that appears, then tap “Join”.',
      'Write “Hello”. You made it.',
    ],
    largeHelp: 'It doesn’t work? Please call:',
  },
} as const satisfies FullLanguage;
