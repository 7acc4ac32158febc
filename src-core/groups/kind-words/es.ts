import type { KindWords } from './kind-words.ts';

export const es: KindWords = {
  language: 'es',
  strong: {
    family: `famil*, primos*, primas*, hermanos*, hermanas*, tíos*, abuelos*, sobrinos*, nietos*, cuñad*, suegros*`,
    kita: `guarde, guarder*, infantil*, jardín de infan*, jardin de infan*, escuela infantil*, preescolar*, escoleta*`,
    school: `cole, colegio*, clase*, escuela*, instituto*, universidad*, uni, ampa*, padres 1*, padres 2*, padres 3*, primaria*, secundaria*, bachillerato*, alumnos*, profes*, curso*, carrera*, eso, promoción*, liceo*`,
    club: `fútbol*, futbol*, club*, equipo*, entrenamiento*, coro*, orquesta*, pádel*, padel*, baloncesto*, running*, senderis*, baile*, teatro*, peña*, asociación*, banda*, voley*, natación*, scouts*`,
    work: `trabajo*, curro*, oficina*, compañeros*, empresa*, turno*, proyecto*, ventas*, personal*, almacén*, reunión*, enfermer*, hospital*, obra, cocina turno`,
    neighbours: `vecin*, comunidad*, edificio*, urbanización*, calle*, barrio*, bloque*, portal*, piso*, compañeros de piso, residencia*, consorcio*`,
    friends: `amig*, amigos*, amigas*, chicas*, chicos*, pandilla*, cuadrilla*, colegas*, panas, tardeo*, cañas*, las locas*, los de siempre, gym bros`,
    faith: `iglesia*, parroquia*, catequesis*, biblia*, oración*, cofradía*, hermandad*, mezquita*, comunión*, confirmación*, misa*, pastoral*`,
    event: `boda*, cumple*, cumpleaños*, despedida*, fiesta*, viaje*, vacaciones*, nochevieja*, bautizo*, escapada*, barbacoa*, navidad*, san fermín*, feria*, finde*, quinceañera*`,
    other: `compra venta*, compraventa*, compra y venta*, mercadillo*, se vende*, segunda mano*, ofertas*, chollos*, noticias*, criptomonedas*, cripto*, bolsa*, inversion*, grupo de apoyo*, apoyo*, pacientes*, empleo*, ofertas de trabajo*, anuncios*, manifestación*, rifa*, sorteo*, perdidos*, vallecas vende*, habitaciones*, intercambio*, donantes*, recetas*`,
  },
  weak: { school: `padres*, mamás*`, kita: `padres*, mamás*`, family: `papá, mamá, casa` },
  relatives: `mamá mama papá papa abuela abuelo tía tia tío tio prima primo hermana hermano suegra suegro yaya yayo`,
};
