import type { SpokenWords } from './spoken-words.ts';

export const fr: SpokenWords = {
  language: 'fr',
  telling: {
    family: `mamie* papi papy mémé pépé tonton* tata tatie* cousin* neveu* nièce* maman papa bisous frangin* frangine* parrain* marraine* mamounette* frérot* pilulier* née frigo câlins mamounet* cousinade* héritage* notaire*`,
    kita: `crèche* creche* maternelle* doudou* tétine* couche* couches sieste* nounou* biberon* puéricultrice* goûter* gigoteuse* garderie* atsem* bébé* poux bronchiolite* gastro* mord mordu mordre fermée dodo éveil* motricité* pleure pleuré adaptation*`,
    school: `école* ecole* devoirs maîtresse* maitresse* maître* professeur* prof profs classe* cantine* contrôle* controle* dictée* cahier* cahiers leçon* cartable* récré* recre* collège* college* lycée* lycee* pronote* bulletin* évaluation* interro* bac brevet* partiel* partiels amphi* fac révision* réviser* exposé* périscolaire* étude* cours mémoire* semestre* rattrapage* ent delegué* délégué* rentrée* poésie* kermesse* chamboule* tables fournitures* stylo* trousse* gomme* bulletins* polycopié* galop* concours* prépa* rattrapages* exam examens* maths* svt eps`,
    club: `entraînement* entrainement* match* coach* arbitre* gardien* attaquant* but buts tournoi* maillot* maillots championnat* vestiaire* gymnase* stade* répétition* repetition* répète* chorale* choeur* chœur* concert* partition* licence* cotisation* adhérent* adherent* asso* association* trésorier* randonnée* rando* dénivelé* boules pétanque* terrain* plateau* convocation* échauffement* spectacle* costume* caserne* manoeuvre* bénévole* sauvetage* tatami* ceinture*`,
    work: `réunion* reunion* client* clients patron* chef cheffe planning* collègue* collegue* boulot* taf facture* devis chantier* commande* livraison* stock* caisse* inventaire* congés congé* rtt remplacement* relève* patient* service* paie salaire* dossier* réu visio* projet* deadline* magasin* rayon* manager* stagiaire* cse astreinte* fournisseur* bureau* prime* pointage* comptoir* couverts chèques départ* télétravail* badgeuse* badge* réappro* inventaires* brigade* plonge* chiffres transmissions* ehpad* ide chantiers* béton* livraisons*`,
    neighbours: `voisin* ascenseur* immeuble* syndic* poubelle* copro* copropriété* gardienne* digicode* interphone* parking* colis* plombier* fuite* chauffage* cave caves hall escalier* palier* bruit* tapage* loyer* proprio* propriétaire* locataire* coloc* colocataire* ménage* travaux* coupure* encombrants* résidence* haie* tondeuse* cambriolage* quartier* rue lotissement* mairie* odeur* gaz cage arrose arroser plantes local charges déménag* cambriol* voleur* fêtedesvoisins canalisation* dégât* dégâts chaufferie* volets* tapages* concierge* digicodes* bruyant*`,
    friends: `apéro* apero* bière* bières biere* mdr* ptdr* lol haha* mec mecs meuf* meufs pote* potes cuite* bourré* raclette* verre verres terrasse* ciné* potin* tinder* karaoké* frère wesh grave trop raconte kebab crush date soirées chelou* relou* barathon* binge* clope* clopes`,
    faith: `messe* prière* priere* prions prier paroisse* église* eglise* seigneur* amen dieu jésus christ pasteur* prêtre* pretre* curé* abbé* évangile* bible* psaume* louange* catéchisme* caté* communion* confirmation* aumônerie* chapelet* mosquée* imam* ramadan* inchallah* hamdoulilah* salat* carême* sainte* adoration* culte* servant* sanctus sacrement* retraite* lourdes lecteur* lecteurs denier* confirmand* quête autel* pèlerin* diocèse* évêque* diacre* pentecôte* toussaint* offrande* aïd* jeûne*`,
    event: `mariage* mariée* marié* mariés témoin* evjf evg cadeau* invité* invités invitation* anniversaire* anniv* surprise* gâteau* gateau* ballon* traiteur* gîte* gite* billet* billets avion* aéroport* valise* valises hôtel* hotel* location* airbnb* cagnotte* crémaillère* réveillon* plage* covoiturage* festival* camping* tente* passeport* itinéraire* playlist* déguisement* baptême* arrhes`,
    other: `vends vend vendre achète cherche prix leboncoin vinted promo* promotion* annonce* bourse* crypto* bitcoin* trading* actu* actualité* manif* pétition* élection* voter symptôme* diagnostic* traitement* rechute* abstinence* thérapie* emploi* offre* cdi cdd troc vendu réservé échange* yoyo cartons poussette* preneuse* preneur* remise* fibromyalgie* diabète* sclérose* maladie* aidant* deuil* syndicat* grève* tract* tracts affiche* bourses* action actions dividende* portefeuille* bouchon* bouchons accident* radar* trouvé* adopter* spa coeliaque* endométriose*`,
  },
  usual: {
    family: `frère* soeur* sœur* famille* maison* bisou noël noel câlin* médecin* hôpital* dimanche* repas* chéri* tante* oncle*`,
    kita: `enfant* petits fièvre* change malade* dormir* dodo* parents section*`,
    school: `maths anglais français histoire* exercice* page* livre* élève* parents enfants sortie* bus note* notes`,
    club: `équipe* jouer* gagné* perdu* victoire* saison* club* samedi* dimanche* répet chanson* courir* sport*`,
    work: `équipe* mail mails horaire* matin* travail* travailler* urgent* rapport* poste* remplacer* rdv`,
    neighbours: `eau clé* clés porte* voiture* vélo* chat chien* garage* étage* jardin* lumière*`,
    friends: `soirée* weekend* resto* dispo* chaud chaude bar film* sortir* boire* manger*`,
    faith: `paix* grâce* foi dimanche* chant* chants frères groupe*`,
    event: `fête* soirée* date* réserver* réservation* payer* virement* chambre* robe* apporter* arriver*`,
    other: `lien* article* info* gratuit* état* dispo*`,
  },
};
