import type { ConceptTable } from "./concept.js";

/** Words by which people ask what a known number takes in, rather than for a number. */
export const scope: ConceptTable = {
  scope: {
    uk: "входять входить ввійшли увійшли включено включає включають включені зараховано зараховані зарахували зарахований враховано враховані враховують враховує пораховано_разом порахували_разом рахують_разом рахували_разом туди_ж_рахують туди_рахували розбивк* розбито_на поділ_на поділено_на розділен* розділяють розмежов* охоплю* стосується_лише стосується_тільки це_лише це_тільки чи_лише чи_тільки чи_й чи_всі чи_всіх чи_разом разом_з_цивільн* потрапили_й потрапили_і потрапляють_й потрапляють_і там_самі там_одні усі_підряд всі_підряд разом_узят*",
    ru: "входят входит вошли включен* включает включают учтены учтено учтён учитывают учитывает зачислен* засчитан* засчитали посчитаны_вместе посчитали_вместе считают_вместе считали_вместе туда_же_считают разбивк* разбито_на разделен* разделяют разделили поделен* разграничен* охватыва* это_только это_лишь или_только или_лишь или_все или_вместе или_и попали_и попадают_и там_одни там_только все_подряд вместе_взят* относится_только",
    en: "include includes included inclusive counted_in count_in counted_among_those part_of_the_total part_of_the_figure part_of_that_figure part_of_this_figure part_of_the_number covers_only cover_only covers_both cover_both or_only or_just or_is_it_just or_also or_both breakdown break_down split_by split_into lumped lumped_together only_or just_or is_it_only is_that_only",
  },
};
