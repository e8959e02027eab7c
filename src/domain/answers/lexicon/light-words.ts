/**
 * Words that say nothing without what stands beside them: to get, to come to, to carry out, to take part, a total. They narrow
 * no count by themselves ("got medals" narrows by the medals), yet several also spell a word of the subject, so they are light
 * only on a second look, after a question was refused. `*` stands for any ending.
 */
export const lightWords: Readonly<Record<"uk" | "ru" | "en", string>> = {
  en: `get gets got gotten getting give gives given gave giving take takes taken took taking come comes came coming fall falls fell run runs ran
    turn turns turned spend spends reach reaches reached arrive arrives arrived end ends ended appear appears appeared tend tends tended
    commit commits committed committing perpetrat* conduct conducts conducted conducting perform performs performed arrange arranges arranged
    organised organized carry carries carried carrying part participat* telling tells claiming occured occuring arise arises arose standing
    add adds added rack racks racked clock clocks boil boils peg lay lays laid suffice pile piles load amounting totalling totaling
    safer wiser fairer safest likelier truer commonly`,
  uk: `діставс* дістався дістала* дісталос* дістало* дістанет* дістают* дістаєт* діставал* перепа* дочека* діжда* дочекув* доходит* доходят* доходил* дійш* дойш* дойде* дійде*
    пощаст* поталан* вдаст* вдавал* вдаєт* вдало* удало* довело* доведет* доводит* здійсн* вчин* учин* скоє* скої* скоюю* чинят* чинил* чинит* чинив
    провів провели провела провело проведен* проводят* проводил* відбула* відбули* відбуло* відбува* трапля* трапи* розповіда* торочат* торочит* запевня* переконую*
    налічу* обліков* загал загалу опинил* опинив* спромі* спромо* зумів зуміл* зумію* випало випала випада* виявило* виявля* вистач* довести довели
    тягне* тягнут* сягн* сяга* добіга* наближа* зачеп* торкн* торка* стосувал* підпада* укладат* вкладат* рахуют* припада* безпечніше вірніше коректніше чесніше ліпше
    почула почув почули прочула прочув коїт* коїло* діят* діється сприйма*`,
  ru: `доста* доставал* перепа* дожда* дожида* доходит* доходят* доходил* дошел дошла дошли дошло дойде* дойду* повезл* повезе* посчастлив* удало* удаст* удавал* удает* пришло*
    приходит* приходят* соверш* осуществ* учин* чинит* чинят* чинил* провел провели провела провело проведен* проводят* проводил* происход* случал* случае* случаю*
    пробыл* рассказыва* твердят твердит убежда* насчит* насчитыва* попал попала попали попало попасть попада* попаду* попаде* угодил* хватит* хватает* хватал* хватил*
    оказал* оказыва* тянет* тянут* сумел* сумею* выпал* выпада* касал* коснул* затронул* подпада* близит* близят* ушло пошло вышло выходит* дается даются
    услышал* услыхал* прослышал* умудрил* безопаснее правильнее корректнее честнее`,
};
