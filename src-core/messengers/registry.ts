import type { Messenger } from './messenger.ts';
import { briar } from './briar.ts';
import { deltachat } from './deltachat.ts';
import { discord } from './discord.ts';
import { ginlo } from './ginlo.ts';
import { jami } from './jami.ts';
import { mail } from './mail.ts';
import { matrix } from './matrix.ts';
import { mattermost } from './mattermost.ts';
import { nextcloudTalk } from './nextcloud-talk.ts';
import { olvid } from './olvid.ts';
import { rocketChat } from './rocketchat.ts';
import { session } from './session.ts';
import { signal } from './signal.ts';
import { simplex } from './simplex.ts';
import { sms } from './sms.ts';
import { telegram } from './telegram.ts';
import { threema } from './threema.ts';
import { viber } from './viber.ts';
import { whatsapp } from './whatsapp.ts';
import { wire } from './wire.ts';
import { xmpp } from './xmpp.ts';
import { zulip } from './zulip.ts';

/** All messengers, in the order in which the window offers them. Whoever adds one adds it here. */
export const messengers: readonly Messenger[] = [
  signal,
  threema,
  telegram,
  matrix,
  wire,
  deltachat,
  simplex,
  session,
  xmpp,
  jami,
  briar,
  olvid,
  ginlo,
  viber,
  discord,
  nextcloudTalk,
  rocketChat,
  mattermost,
  zulip,
  whatsapp,
  sms,
  mail,
];

/** Where a group can move to, in the order of the registry. */
export const targets: readonly Messenger[] = messengers.filter(({ role }) => role === 'target');
