/** Stems of number words in the three languages with their values; ordinals share them. */
export const numberWords: Readonly<Record<string, number>> = {
  один: 1, одн: 1, перш: 1, перв: 1, one: 1, first: 1, два: 2, дві: 2, две: 2, двох: 2, двух: 2, друг: 2, втор: 2, two: 2, second: 2,
  три: 3, трьох: 3, трех: 3, трет: 3, three: 3, third: 3, чотир: 4, четыр: 4, четверт: 4, four: 4, fourth: 4, пять: 5, пяти: 5, пят: 5, five: 5, fifth: 5,
  шіст: 6, шест: 6, six: 6, sixth: 6, сім: 7, семи: 7, семь: 7, сьом: 7, седьм: 7, seven: 7, seventh: 7, вісім: 8, восьм: 8, восем: 8, eight: 8, eighth: 8,
  девять: 9, девят: 9, дев: 9, nine: 9, ninth: 9, десять: 10, десят: 10, ten: 10, tenth: 10, одинадцят: 11, одиннадцат: 11, eleven: 11,
  дванадцят: 12, двенадцат: 12, twelve: 12, тринадцят: 13, тринадцат: 13, thirteen: 13, чотирнадцят: 14, четырнадцат: 14, fourteen: 14,
  пятнадцят: 15, пятнадцат: 15, fifteen: 15, шістнадцят: 16, шестнадцат: 16, sixteen: 16, сімнадцят: 17, семнадцат: 17, seventeen: 17,
  вісімнадцят: 18, восемнадцат: 18, eighteen: 18, девятнадцят: 19, девятнадцат: 19, nineteen: 19, двадцят: 20, двадцат: 20, twenty: 20,
  тридцят: 30, тридцат: 30, thirty: 30, сорок: 40, forty: 40, fourty: 40, пятдесят: 50, пятьдесят: 50, fifty: 50, шістдесят: 60, шестьдесят: 60, sixty: 60,
  сімдесят: 70, семьдесят: 70, seventy: 70, вісімдесят: 80, восемьдесят: 80, eighty: 80, девяност: 90, девяносто: 90, ninety: 90,
  сто: 100, ста: 100, hundred: 100, двісті: 200, двести: 200, двохсот: 200, триста: 300, чотириста: 400, четыреста: 400, пятсот: 500, пятьсот: 500,
  шістсот: 600, шестьсот: 600, сімсот: 700, семьсот: 700, вісімсот: 800, восемьсот: 800, девятсот: 900, девятьсот: 900,
}; // biome-ignore format: a table reads better in rows

/** Words that multiply the number before them. */
export const multipliers: Readonly<Record<string, number>> = {
  тис: 1e3, тисяч: 1e3, тисячі: 1e3, тисяча: 1e3, тыс: 1e3, тысяч: 1e3, тысячи: 1e3, тысяча: 1e3, thousand: 1e3, thousands: 1e3, k: 1e3, к: 1e3, tys: 1e3,
  млн: 1e6, мільйон: 1e6, мільйонів: 1e6, мільйони: 1e6, миллион: 1e6, миллионов: 1e6, million: 1e6, mln: 1e6, m: 1e6, млрд: 1e9, мільярд: 1e9, миллиард: 1e9, billion: 1e9, bn: 1e9,
}; // biome-ignore format: a table reads better in rows
