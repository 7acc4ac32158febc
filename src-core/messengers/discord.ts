import type { Recogniser } from './recogniser.ts';
import { recogniseDiscord } from './small-links.ts';

export const discord = {
  id: 'discord',
  hosts: ['discord.gg', 'discord.com', 'discordapp.com'],
  domains: ['discord.gg', 'discord.com', 'discordapp.com'],
  schemes: ['discord'],
  recognise: recogniseDiscord,
  apps: { android: ['com.discord'], ios: ['985746746'], flathub: ['com.discordapp.Discord'] },
} satisfies Recogniser;
