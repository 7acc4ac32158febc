import type { SpokenWords } from './spoken-words.ts';

export const sv: SpokenWords = {
  language: 'sv',
  telling: {
    family: `mormor* farmor* morfar* farfar* moster* faster* morbror* farbror* kusin* syskonbarn* barnbarn* svärmor* svärfar* svägersk* svåger* släkt* pussar brorsan syrran puss kramar lillebror* lillasyster*`,
    kita: `förskol* dagis* inskolning* blöj* napp nappen vilan galonkläder* regnkläder* extrakläder* pedagog* vattkoppor* småbarn* bvc avdelning* ombyte* fröken*`,
    school: `skol* läxa läxor läxan lärare* fröken klass* prov provet utvecklingssamtal* föräldramöte* fritids gymnasi* idrottspåse* idrottskläder* rast rasten betyg* nationella tenta tentan tentor föreläsning* uppsats* kursbok* universitet* student* studentfest* inlämning* lov sportlov* rektor* mentor* schema*`,
    club: `träning* match* tränare* domare* målvakt* mål cup cupen serie serien laget tröja tröjor omklädning* hall hallen plan planen samling kör kören körrep* repetition* sopran* dirigent* konsert* medlemsavgift* årsmöte* styrelse* styrelsemöte* kioskvakt* kiosk* lopp loppet orientering* scout* förening* uppställning* kallelse* bortamatch* hemmamatch*`,
    work: `skift* pass passet chef* kund* möte* mötet kollega* kolleg* kontor* faktura* lön lönen lönespec* övertid* semesteransökan* sjukanmäl* sjukskriv* vab leverans* lager* lagret order* projekt* deadline* avdelning* patient* rapport* överlämning* jour schemat byta bemanning* butik* kassa* inventering* offert* personal*`,
    neighbours: `grann* tvättstug* tvättid* trapphus* hiss* portkod* porten bostadsrätt* brf styrelsen sopor soprum* återvinning* parkering* källar* förråd* värme elementen vattenläck* rörmokar* paket paketet brevlåd* inbrott* häck* gräsklippar* städdag* hyresgäst* hyresvärd* hyra andrahand* samfällighet* vägförening* borrar stök störning*`,
    friends: `ölen haha* hahaha* fest festen fylla full bakis bakfull* after krog* krogen utgång* brud* grabbar* tjejer tjejkväll* spelkväll* dejt* tinder* skvaller* vin vinet afterwork* bästis* karaoke*`,
    faith: `kyrk* gudstjänst* bön böner bönen ber bedja präst* pastor* bibel* jesus gud guds herren amen psalm* predikan* församling* nattvard* konfirmand* konfirmation* välsign* mässa mässan lovsång* moské* imam* ramadan* cellgrupp* hemgrupp* andakt* kyrkkaffe*`,
    event: `bröllop* brud bruden brudgum* brudpar* gäst* present* möhippa* svensexa* födelsedag* kalas* överraskning* tårta* inbjudan* osa lokal lokalen flyg* flyget flygplats* hotell* stuga stugan boende* boka bokning* resväsk* packning* resa resan semester* midsommar* nyår* dop dopet festival* tält* toastmaster* tal klädsel* skidresa* liftkort*`,
    other: `säljes säljer köpes köper bytes bortskänkes blocket pris priset rea rabatt* erbjudande* nyhet* val rösta demonstration* namninsamling* krypto* bitcoin* aktier börsen invester* symptom* diagnos* behandling* medicin* återfall* nykter* annons* bortsprungen* upphittad* hittelön* chip blodgivare* blod plasma utlottning* vinnare* recept* ingrediens* ugn mjöl deg odds insats server* driftstörning* varning* storm* deposition* samåk* skjuts*`,
  },
  usual: {
    family: `mamma pappa syster* bror* familj* kram älskar hemma middag söndag jul julen sjukhus* läkare* barnen`,
    kita: `barn barnen feber magsjuk* hämta hämtar hämtning* lämna lämning* sov sovit föräldrar`,
    school: `barn barnen föräldrar matte engelska bok boken sida sidan plugga buss* utflykt*`,
    club: `spela spelar vann förlorade vinst* lördag* söndag* säsong* sjunga* springa* lag`,
    work: `jobb* jobba* mail* mejl* morgon* sjuk ledig* akut* täcka`,
    neighbours: `vatten* nyckel* nycklar dörr* bil bilen hund* katt* elen trädgård* gata* gatan`,
    friends: `ikväll helg* film* kul äta dricka häng*`,
    faith: `söndag* frid nåd* tro tron sång* sånger`,
    event: `datum* swish* swisha rum rummen kör* klänning* anländ*`,
    other: `länk* info artikel* gratis skick*`,
  },
};
