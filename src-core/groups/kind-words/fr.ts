import type { KindWords } from './kind-words.ts';

export const fr: KindWords = {
  language: 'fr',
  strong: {
    family: `famil*, cousin*, frères*, sœurs*, soeurs*, fratrie*, grands-parents*, papa maman, la tribu, petits-enfants*, tribu*, tontons*, beaux-parents*`,
    kita: `crèche*, creche*, maternelle*, nounou*, assistante maternelle*, petite section*, moyenne section*, grande section*, halte-garderie*, bébés*, garderie*`,
    school: `école*, ecole*, classe*, collège*, college*, lycée*, lycee*, fac, université*, étudiant*, etudiant*, cp, ce1, ce2, cm1, cm2, 6ème*, 5ème*, 4ème*, 3ème*, terminale*, prof*, promo*, master*, licence*, bac, parents d'élèves*`,
    club: `foot*, club*, club de lecture*, entraînement*, entrainement*, asso*, association*, chorale*, orchestre*, danse*, judo*, rugby*, tennis*, randonn*, course à pied*, théâtre*, pompiers*, scouts*, pétanque*, volley*, yoga*, bureau asso`,
    work: `boulot*, travail*, bureau*, collègues*, collegues*, taf, planning*, service*, entreprise*, chantier*, réunion*, projet*, stagiaires*, équipe de nuit, infirmièr*, magasin*, cse`,
    neighbours: `voisin*, immeuble*, résidence*, residence*, copro*, rue, quartier*, lotissement*, coloc*, bâtiment*, locataires*, hameau*`,
    friends: `ami*, amis*, copain*, copine*, potes*, les filles*, les gars*, bande*, apéro*, apero*, soirée jeux*, la team*, meufs*`,
    faith: `église*, eglise*, paroisse*, caté*, catéchisme*, prière*, priere*, bible*, mosquée*, aumônerie*, louange*, communion*, pèlerinage*`,
    event: `mariage*, anniversaire*, anniv*, evjf*, evg*, soirée*, fête*, fete*, vacances*, week-end*, weekend*, voyage*, nouvel an*, baptême*, noël*, noel*, réveillon*, crémaillère*, pot de départ*, séjour*`,
    other: `vide-grenier*, vide grenier*, brocante*, petites annonces*, bons plans*, bon plan*, vente*, à vendre*, troc*, actu*, infos trafic*, crypto*, bourse*, groupe de parole*, entraide*, patients*, soutien*, emploi*, offres*, manif*, collectif*, covoiturage*, covoit*, endométriose*, recettes*, perdu*, don du sang*, colocs cherche*`,
  },
  weak: {
    school: `parents*, mamans*`,
    kita: `parents*, mamans*`,
    family: `papa, maman, mamie, papi`,
    club: `équipe*`,
    work: `équipe*, commercia*`,
  },
  relatives: `maman papa mamie papi papy tonton tata tante oncle soeur sœur frère belle-mère beau-père mémé pépé`,
};
