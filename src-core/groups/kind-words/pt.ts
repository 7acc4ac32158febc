import type { KindWords } from './kind-words.ts';

export const pt: KindWords = {
  language: 'pt',
  strong: {
    family: `famíl*, famil*, primos*, primas*, irmãos*, irmãs*, tios*, avós*, netos*, sobrinhos*`,
    kita: `creche*, infantário*, jardim de infância*, jardim infantil*, berçário*, pré-escola*, maternal*, escolinha*`,
    school: `escola*, turma*, faculdade*, universidade*, alunos*, professor*, pais turma*, colégio*, colegio*, curso*, formandos*, ensino médio*, caloiros*, º ano, ano`,
    club: `futebol*, clube*, treino*, coral*, coro*, pelada*, vôlei*, basquete*, corrida*, associação*, banda*, dança*, escuteiros*, surf*, capoeira*`,
    work: `trabalho*, trampo*, escritório*, colegas*, empresa*, turno*, projeto*, projecto*, reunião*, vendas*, loja*, plantão*, hospital*, equipe de vendas`,
    neighbours: `vizinh*, condomínio*, condominio*, prédio*, predio*, bairro*, rua, moradores*, república*, apartamento*, bloco*`,
    friends: `amig*, amigos*, amigas*, galera*, meninas*, meninos*, malta*, turma do bar, churras*, rolê*, parças*, manas`,
    faith: `igreja*, paróquia*, paroquia*, oração*, célula*, catequese*, louvor*, bíblia*, biblia*, crisma*, terço*, mesquita*`,
    event: `casamento*, aniversário*, aniversario*, niver*, despedida*, festa*, viagem*, férias*, réveillon*, reveillon*, ano novo*, batizado*, batismo*, chá de*, formatura*, carnaval*, natal*`,
    other: `vendas e trocas*, compra e venda*, desapego*, desapegos*, brechó*, bazar*, promoções*, ofertas*, cupons*, notícias*, cripto*, bitcoin*, investimentos*, grupo de apoio*, apoio*, vagas*, empregos*, classificados*, achados*, perdidos*, brasileiros em*, caronas*, receitas*, doadores*, sorteios*`,
  },
  weak: {
    school: `pais*, mães*`,
    kita: `pais*, mães*`,
    family: `mãe, pai, casa`,
    club: `equipa*, equipe*`,
    work: `equipa*, equipe*`,
  },
  relatives: `mãe mae pai avó avô vó vô tia tio prima primo irmã irmão sogra sogro`,
};
