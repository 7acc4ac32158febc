import type { SceneBook } from '../scene.ts';

/** Foxglove Lane, a street that is on no map. */
export const neighbours: SceneBook = {
  words: {
    day: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
    thing:
      'a long ladder|a hedge trimmer|a cool box|folding chairs|a drill that actually works|a cat carrier|jump leads',
    thanks: 'Thanks!|Thank you so much|Cheers|You star ⭐|Lifesaver, thanks|Ta!',
    number: '3|7|12|14|18|21|26',
  },
  opening: [
    'G: Hi all, thought a group for the lane might be handy. Bins, parcels, foxes etc.',
    'B: Great idea Dev!',
    'C: Hello from number {number} 👋',
    'D: Are we allowed to complain about the hedge in here?',
    'G: Only on {day}s',
  ],
  scenes: [
    {
      lines: [
        'A: Parcel for number {number} ended up with us, shout when you are in',
        'B: That will be my seeds! Back at 6',
        'B: {thanks}',
      ],
    },
    {
      lines: [
        'A: Is it blue bins or green bins tomorrow?',
        'B: Blue',
        'C: Green',
        'D: I put both out and watch what Margaret does',
        'Margaret Ashdown: It is blue. It has been blue since 2019.',
      ],
    },
    {
      lines: [
        'A: Does anyone have {thing} I could borrow on {day}?',
        'B: Yes, in the shed, help yourself',
        'A: {thanks} Will return it with cake',
      ],
    },
    {
      lines: [
        'A: Biscuit has escaped again. Orange, smug, answers to tuna',
        'B: He is on our trampoline',
        'A: On my way. Please do not feed him',
        'B: Too late',
        '@B',
      ],
    },
    {
      lines: [
        'A: Water is off at ours, anyone else?',
        'B: Same',
        'C: Same here, apparently a burst main by the chapel',
        'D: Fine at 26, come and fill your kettles',
      ],
    },
    {
      months: [6, 7],
      lines: [
        'A: Street party {day} the 12th? I can get the road closed',
        'B: We have 40 m of bunting from the last jubilee',
        'C: I will do my jerk chicken',
        'D: Somebody please stop Graham from bringing the karaoke machine',
        'Graham Pell: It is already in the car',
      ],
    },
    {
      months: [10, 11],
      lines: [
        'A: Fireworks at ours from 7, all welcome, dogs warned',
        'B: Thank you for the heads up, Mabel will be under the sofa',
        'C: We will bring parkin',
      ],
    },
    {
      months: [12],
      lines: [
        'A: Carols by the post box on {day} at 5, mulled something provided',
        'B: I can play three chords',
        'C: That is two more than last year 🎄',
      ],
    },
    {
      lines: [
        'A: A white van has been parked across my drive since breakfast',
        'B: Not ours',
        'C: Oh no. It is our plumber. He is very sorry and very slow',
        'A: No worries, tell him to look at my boiler while he is here',
      ],
    },
    {
      lines: [
        'A: There is a fox in my recycling, wearing a yoghurt pot',
        'B: Picture or it did not happen',
        '@A',
        'C: Magnificent',
      ],
    },
    { lines: ['A: Can somebody water our tomatoes for ten days? Payment in tomatoes', 'B: Deal', 'A: {thanks}'] },
    {
      lines: [
        'A: The council wants to replace the lamp outside {number} with a brighter one',
        'B: I can already read in bed without a lamp',
        'C: Shall we write together? I will draft something polite',
        'D: And I will draft something less polite, we can meet in the middle',
      ],
    },
    { lines: ['A: Who is drilling at this hour?', 'B: Me, sorry, last hole', 'B: Second last'] },
    {
      lines: [
        'A: Has anyone tried moving a group like this off WhatsApp? My daughter keeps on at me',
        'B: Happy to, if somebody shows me how',
        'Margaret Ashdown: I have been on the other one for years.',
      ],
      late: true,
    },
  ],
  echoes: [
    ['👍', 8],
    ['{thanks}', 6],
    ['😂', 4],
    ['Same', 2],
    ['Lovely', 2],
    ['Will do', 2],
    ['Ha!', 2],
    ['❤️', 2],
  ],
};
