/** When and how somebody was asked, as the window and a helper's file both say it. */
import { z } from 'zod';

export const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/u);

export const askingWay = z.enum(['copy', 'whatsapp', 'sms', 'mail', 'file', 'paper']);
