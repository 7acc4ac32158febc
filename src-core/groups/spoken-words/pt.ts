import type { SpokenWords } from './spoken-words.ts';

export const pt: SpokenWords = {
  language: 'pt',
  telling: {
    family: `avó* avô* vovó* vovô* titia* titio* tios primo* prima* sogr* cunhad* sobrinh* neto* neta* netos mamãe* papai* filhote* mana mano irmã* irmão* irmãos* família* beijinho* bênção* benção* macarronada* almoçar vozinha* primaiada* genro* nora* herança* ceia*`,
    kita: `creche* fralda* fraldas chupeta* chucha* soneca* sesta* berçário* infantário* mamadeira* biberão* babete* educadora* papinha* neném* bebé* bebê* piolho* maternal* adaptação* mordendo mordeu mordida* recesso* lencinho* lenços desfralde* dormindo chorou chorando`,
    school: `escola* professor* professora* prof tarefa* tpc prova* provas turma* lição* caderno* mochila* uniforme* farda* boletim* diretora* recreio* cantina* faculdade* universidade* vestibular* enem seminário* apontamento* exame* frequência* semestre* aula* aulas matéria* matrícula* formatura* apostila* colégio* disciplina* xerox* recuperação* folha ciências* monitor* monitoria* tcc orientador* calouros* veteran* atlética* bandejão* reitor* secretaria*`,
    club: `treino* treinos treinador* jogo* jogos árbitro* arbitro* juiz goleiro* gol gols golo* golos campeonato* torneio* camisola* colete* coletes convocatória* vestiário* balneário* quadra* pelada* racha* ensaio* coro* coral* soprano* partitura* concerto* sócio* sócios quota* mensalidade* assembleia* associação* corrida* pace trilha* prancha* capoeira* mestre* escuteir* escoteir* acampamento* bombeiro*`,
    work: `plantão* plantões chefe* cliente* clientes reunião* turno* turnos escala* escritório* fatura* boleto* pedido* pedidos entrega* entregas estoque* armazém* colega* colegas férias folga* folgas atestado* salário* holerite* projeto* projecto* relatório* obra* orçamento* paciente* pacientes enfermaria* loja* caixa* inventário* gerente* meta metas vendas* fornecedor* contrato* expediente* vaquinha* travou impressora* bônus batemos meta* aposent* chamado chamados sistema crm almoxarifado* caminhão* carreta* cozinha* garçom* garçons comanda* gorjeta* enfermeir* técnic* leito* leitos uti ponto`,
    neighbours: `vizinh* síndic* sindic* portaria* porteiro* elevador* condomínio* condominio* garagem* lixo* encomenda* encomendas correio* prédio* predio* inquilin* senhorio* aluguel* renda* vazamento* infiltração* encanador* canalizador* barulho* obras interfone* campainha* estacionamento* bloco* apartamento* rua* bairro* assaltant* assalto* portão* faxina* administração* luz água rega plantas placa mudança* hall furadeira* zelador* piscina* interditad* poste vazando cano canos dedetiza* câmeras*`,
    friends: `cerveja* cervejinha* breja* chope* churras* churrasco* kkk* rsrs* haha* galera* mano cara bebad* bêbad* ressaca* balada* rolê* role boteco* bar fofoca* pizza* cinema* malta* copos imperial* jantarada* karaokê* fds parça* zoeira* moletom* barzinho* date crush ficante*`,
    faith: `igreja* culto* pastor* oração* oracao* oremos orar deus amém amen jesus cristo senhor glória* bênçãos* abençoe* abençoad* missa* padre* paróquia* catequese* bíblia* biblia* versículo* salmo* louvor* célula* terço* espírito* evangelho* ministério* mesquita* crisma* vigília* jejum* devocional* orem dízimo* oferta* pregação* ministrar* diácon* presbíter* quaresma* páscoa* missões missionári* intercessão*`,
    event: `casamento* noiva* noivo* noivos padrinho* madrinha* despedida* aniversário* aniversario* niver* presente* convidad* convite* surpresa* bolo* balões* balão* voo voos aeroporto* mala malas hotel* pousada* airbnb* reserva* hospedagem* viagem* roteiro* passaporte* praia* batizado* buffet* festa* decoração* acampar* bilhete* bilhetes réveillon* vestido* salão*`,
    other: `vendo vende* venda compro troco doação* preço* promoção* desconto* cupom* olx notícia* manifestação* eleição* eleições votar voto bitcoin* cripto* investimento* sintoma* diagnóstico* tratamento* remédio* recaída* terapia* vaga vagas emprego* currículo* grátis fila* fibromialgia* diabétic* celíac* lúpus* reumato* psicólog* sóbri* sobriedade* panfleto* greve* trânsito* engarrafa* blitz* acidente* ações carteira* dividendo* adoção* perdido* desaparecid* tamanho* usad* novinho* retirar* entrego sorteio* rifa* ganhador* prêmio* perdida recompensa* microchip* doador* sangue plasma hemocentro* alugo caução* fiador* aima sef nif receita* ingrediente* forno farinha aposta* palpite* bolão* servidor* alerta* tempestade* carona* caronas boleia* boleias pedágio* portagem*`,
  },
  usual: {
    family: `mãe pai tia tio beijos beijo amor casa almoço domingo natal médico hospital saudade* filho* filha*`,
    kita: `criança* crianças pequen* febre* dormiu dormir* buscar* roupa* pais mães`,
    school: `pais mães livro* livros estudar* página* matemática* inglês* português* alunos alun* nota* notas`,
    club: `time* equipa* equipe* jogar* ganhámos ganhamos perdemos vitória* correr* sábado* domingo* época* campo* música* músicas`,
    work: `trabalho* trabalhar* email* manhã* tarde* noite* urgente* trocar* cobrir* horário*`,
    neighbours: `chave* chaves porta* carro* cachorro* cão gato* andar casa* segurança*`,
    friends: `hoje noite* sair* beber* filme* jantar* amigos amigas bora partiu`,
    faith: `paz* graça* irmão* irmã* domingo* grupo* louv*`,
    event: `data* pagar* pix euros reais quarto* quartos levar* chegar* carro*`,
    other: `link* info* artigo* estado* interessad* disponível*`,
  },
};
