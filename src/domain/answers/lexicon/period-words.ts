/** Words by which people name a part of a year; Cyrillic ones are also known romanised. Stems end in "*". */
export const periodWords = {
  /** Before the first end of a range, or of a time without an end. */
  from: "з із зі від от с со z iz vid ot s from between between між между починаючи начиная starting since",
  /** Between its ends. */
  to: "по до po do to till until through thru and і й та и включно",
  half: "півріччя півріччі півріччю півріччям полугодие полугодии полугодия полугодию",
  /** Halves of anything: of a year only where a year or the end of the clause follows. */
  anyHalf: "половина половині половину половини половиною половине половины половиной half",
  quarter: "квартал кварталі кварталу кварталом квартале квартала кв quarter",
  months: "місяців місяці місяцях місяцями месяцев месяца месяцы months",
  halfYear: "пів півроку полгода",
  early: "початок початку початком начале начало начала early beginning start",
  middle: "середині середина середину середине середины mid middle",
  late: "наприкінці кінець кінці кінця конец конце концу late end",
  spring: "навесні весна весни весною весну весной весны весне spring",
  summer: "влітку літо літа літом лето летом лета summer",
  autumn: "восени осінь осені осінню осень осенью осени autumn fall",
} as const;

/** Roman numerals of halves and quarters, in either alphabet. */
export const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3, ів: 4 };
