import type { SpokenWords } from './spoken-words.ts';

export const tr: SpokenWords = {
  language: 'tr',
  telling: {
    family: `babaanne* anneanne* dede dedem dedemi* teyze* amca* hala halam dayı* yenge* enişte* kuzen* torun* ablam ablacım* ablacığım abim abicim* kuzum yavrum evladım* gelinim kayınvalide* baldız* görümce* kardeşlerim* annem annecim* anneciğim babam babacım* babacığım* aile* ailece* bayramlaş* fasulye* ameliyat* ameliyatı* ilaçlarını* tansiyon* odanı odan yemeğe sarma* mantı* börek* kahvaltıya* memleket* köye köyde torunlar*`,
    kita: `kreş* anaokulu* anaokul* uyku bez bezi bezler emzik* biberon* yedek kıyafet* oyun oyuncak* boyama* bit kusma* kusmuş ateşi ateşlen* uyudu uyumadı uyumuş alıştırma* oryantasyon* montessori* minik* papatya* kelebek* arı* mendil* ağla* ağladı* ağlıyor* ısır* boya boyası* etkinliği* öğretmeni bakıcı* çiş çişini* kaka* lego* masal* yedek*`,
    school: `okul* ödev* öğretmen* sınav* sınıf* veli veliler* velisi toplantısı ders dersi dersler* karne* kantin* teneffüs* defter* kitap* kitabı yazılı* beslenme* çanta* etüt* deneme* vize vizeler* final finaller* not notları* fakülte* üniversite* bütünleme* kampüs* sunum* slayt* lgs yks tyt servis* matematik* fen türkçe* ünite* çarpım* tablosu* kumanya* flüt* valilik* tahta* zil kopya* sınavda* öğrenci* yurt yurdu* hocanın quiz quizler* büt`,
    club: `maç maçı maça antrenman* idman* hoca* forma formalar* saha sahada* sahaya halısaha* kaleci* hakem* turnuva* lig ligde gol goller kadro* takım* takıma kulüp* kulüb* prova* provası* koro* konser* salon* deplasman* aidatlar* üye üyeler* dernek* koşu* tempo* kondisyon* krampon* file smaç bisiklet* rota folklor* kostüm* sahne*`,
    work: `mesai* vardiya* müdür* patron* müşteri* sipariş* fatura* ofis* şube* depo* depoda* sevkiyat* irsaliye* toplantı* maaş* izin* izinli* rapor raporlu* nöbet* hasta hastalar* servis* şantiye* usta* ekip* proje* teslim* teslimat* kasa* stok* mağaza* ciro* hedef* personel* bordro* sgk mail mailini excel teklif* nakliye*`,
    neighbours: `komşu* aidat* asansör* apartman* otopark* kargo* yönetici* kapıcı* site sitemiz* çöp çöpler* kesinti* elektrik* doğalgaz* kombi* kalorifer* bina binada* blok daire* kat katta* gürültü* matkap* tadilat* bahçe* güvenlik* hırsız* kiracı* merdiven* zil zili apartmanın sokak* park* muhtar* tesisatçı* sızıntı* çiçeklerimi sulayan zam taşındık* taşınıyor* kokusu* kapıda girişte* müzik müziği* kaldırsın* görevli* fatura elektrikler* sular hidrofor*`,
    friends: `kanka* kanki* lan olm oğlum bira biralar* rakı* içelim* haha* ahaha* sjsj* random* mekan* takılalım* parti* kahve* dedikodu* kızlar beyler halısaha* okey* tavla* batak* fifa* konser* sinema* gece gecesi* tatile* brunch* meyhane* öldüm gülmekten* balık meze mezeler* borcun engelle* ısmarla* dayanamıyorum* sevgili*`,
    faith: `namaz* dua duası* dualar* cuma* cami* camide* hayırlı* amin inşallah* inşaallah* maşallah* allah* kuran* hatim* cüz cüzler* ayet* hadis* sure yasin* ramazan* iftar* sahur* oruç* kandil* mevlit* hoca* ezan* umre* sohbet* rabbim* salavat* zikir* abdest*`,
    event: `düğün* kına kınaya* nişan* davetiye* gelin gelinlik* damat* damatlık* davetli* salon* doğumgünü* pasta* pastası* hediye* sürpriz* balon* süsleme* uçak* bilet* biletler* otel* tatil* bavul* valiz* rezervasyon* konaklama* piknik* mangal* kamp* çadır* pasaport* vize* altın takı* orkestra* bekarlığa* parti* organizasyon* sünnet* katlı nikah* nikâh* şahit* masa masalar* otobüs* mola uçuş* deniz* plaj* tur turu* rehber* bungalov* villa*`,
    other: `satılık* satıyorum* alıcı* fiyat* fiyatı* kiralık* indirim* kampanya* fırsat* kupon* haber* haberler* borsa* hisse* bitcoin* kripto* coin yatırım* seçim* miting* belirti* tedavi* ilaç* teşhis* kemoterapi* ilan ilanı* sahibinden* alıyorum* satış satıştan beden bedeni numara* temiz kullanılmış* takas* sızı* ağrı* ağrım* hastalık* ilacı* doktorunuz çölyak* diyabet* mücadele* bağımlı* ayık* trafik* kaza kazası* çevirme* radar* kayıp* sahiplen* barınak* grev* eylem* imza* lot loto kan kana donör* trombosit* ihtiyacı* ödül* çip çekiliş* kazanan* tarif tarifi malzeme* fırın hamur* iddaa oran* bahis server* arıza* uyarı* fırtına* depozito* emlak* ikamet* yolcu*`,
  },
  usual: {
    family: `anne baba abla abi canım* yemek* bayram* öptüm öpüyorum* özledim* hastane* doktor* çocuk* evde seviyorum*`,
    kita: `çocuk* çocuklar* anneler* öğle yemek* hasta resim* etkinlik*`,
    school: `çocuklar* konu* sayfa* soru* saat* çalış*`,
    club: `oyun* oyna* oyuncu* kazan* yenil* hafta* cumartesi* pazar* galibiyet* sezon*`,
    work: `işe işte işten sabah* akşam* acil* arıyor* değiş*`,
    neighbours: `kapı* anahtar* araba* araç* kedi* köpek* ses sesi* ışık*`,
    friends: `akşam* haftasonu* yemek* içki* film* gelsene* eğlen*`,
    faith: `mübarek* selam* selamün* hayır* rahmet* sabır*`,
    event: `para* gün tarih* saat* yol* gel* ücret*`,
    other: `link* bilgi* ücretsiz* özelden*`,
  },
};
