import type { Page } from '@playwright/test';
import { expect, type LaunchOptions, type RunningApp } from './electron-app.ts';
import { titlesIn } from './journey.ts';
import { join } from 'node:path';
import { decide, emptyPlan } from '../../src-core/plan/decide.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import { once } from '../../src-main/app/once.ts';
import { savePlanFile } from '../../src-main/node/plan-file.ts';
import { chat, inventedName, speaker } from '../renderer/support/invented-chats.ts';

/** 5,000 people in 200 groups, most of them in two or three: more than anybody has. */
const planOfManyPeople = once((): Plan => {
  const chats = Array.from({ length: 200 }, (_, index) =>
    chat({
      title: `Gruppe ${index}`,
      speakers: Array.from({ length: 60 }, (_ignored, seat) =>
        speaker(inventedName((index * 25 + seat) % 5000), 10, '2026-11-20T10:00:00'),
      ),
    }),
  );
  return decide(emptyPlan('2026-11-24T10:00:00Z', 'DE'), { type: 'add-facts', chats, contacts: [] });
});

/** Answers the path of its file. */
async function manyPeopleIn(folder: string): Promise<string> {
  const path = join(folder, 'viele.kommmit');
  const saved = await savePlanFile(path, planOfManyPeople());
  if (!saved.ok) throw new Error(saved.problem.code);
  return path;
}

/** A window with 5,000 people in 200 groups. */
export async function openManyPeople(
  launch: (options: LaunchOptions) => Promise<RunningApp>,
  profile: string,
): Promise<Page> {
  const { page } = await launch({ files: [await manyPeopleIn(profile)] });
  await expect.poll(async () => (await titlesIn(page)).length, { timeout: 30_000 }).toBe(200);
  return page;
}
