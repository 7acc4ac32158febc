/** What the window's decisions and a helper's file both hold: who is meant, and when and how somebody was asked. */
import { z } from 'zod';

/** No id of ours is this word, and as a key it would be lost on the way through a file. */
export const isKey = (id: string): boolean => id !== '__proto__';

// Longer than any id of ours: lengths only keep a broken window, or a helper's file from elsewhere, from filling the disk.
export const chatId = z.string().min(1).max(200).refine(isKey);
export const personId = z.string().min(1).max(1000).refine(isKey);

export const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/u);

export const askingWay = z.enum(['copy', 'whatsapp', 'sms', 'mail', 'file', 'paper']);
