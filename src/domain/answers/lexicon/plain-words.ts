/**
 * Plain words of reported talk, feeling and manner of asking: they tell of the asker or of gossip, never of what is counted.
 * Adjectives and places do not belong here ("new prisoners", "taken from the street" narrow a count).
 */
export const plainWords: Readonly<Record<"uk" | "ru" | "en", string>> = {
  uk: `дочула недочула розчув розчула розчули заплутався заплуталась заплуталася заплутали заплуталися переймаюсь переймаюся перечитала перечитав погуглив погуглила гортала гортав
    сперечались сперечалися сперечаюся посперечались лякаюся вагаюсь вагаюся присягається присягаються божиться божаться клянеться клянуться наполягає торочить торочать базікають плещуть подейкують
    прибрехали роздули перебільшили применшили завищують занижують взагалі-то розтлумачте розтлумач бач бачте зажди вибачаюсь вибачаюся непокоїть непокоюсь тривожить тривожусь гризе второпати втямити
    вникнути вникаю розкумекати скажімте незручно ніяково соромно дізнався дізналась дізналася взнала взнав допитувалась допитувався обмірковую обмірковуємо обговорили питатиму вперто нишком скоренько
    невідкладно давненько споконвіку звідколи враховується завтрак сніданок вечеря кума_каже ледь_не цікавлюсь цікавимось підозріло неймовірно оце_так нарікають бідкаються бідкається жаліються жаліється
    переказують переказали доповіла доповів відповіли відповів відповіла відписали відписала надибала надибав вичитала вичитав вичитали натрапили перепитую перепитати перепитала розжуйте розжуй поцікавитись
    поцікавитися поцікавлюсь допетрати второпаю уявляю уявляєте збрехали наплутали наплутав наплутала помилилась помилився недовіряю недовіра сумнівно сумнівна сумнівний кинулося кинулось впало_в_око`,
  ru: `дослышал дослышала недослышал недослышала расслышал расслышала расслышали запутался запуталась запутали запутались заметила заметил перечитала перечитал слушала слушал пугаюсь удивился удивилась
    колеблюсь убежден убеждена клянется клянутся божится божатся слух преувеличили преуменьшили завышают занижают ведете ведется записываете записывает обещал обещала обещали обещают рассуждаю размышляю
    обсуждаем обсуждали обсудили разговоры допытывалась допытывался настоящая тревожит тревожусь грызет постичь вникнуть стыдно неловко досадно упорно тайком спокойно вскоре давненько только-только завтрак
    ужин вебинар мем подозрительно невероятно сетуют жалуются_что пересказывают пересказали доложили ответили ответил ответила отписали вычитала вычитал вычитали наткнулись переспрашиваю переспросить переспросила
    разжуйте разжуй полюбопытствовать поинтересоваться представляю представляете соврали наврали напутали напутал напутала ошиблась ошибся недоверие сомнительно сомнительная сомнительный бросилось_в_глаза
    оказавшихся перенесших прошедших прошедшие испытавших`,
  en: `misheard mishear mishearing noticed notice quarrel quarrelled quarrelling convinced chatter gossip gossiping tale tales lowballed stubbornly secretly calmly lovely tricky comprehend awkward lacking nagging haunts
    frankly plainly upfront straightforward chatting hang_on heard_wrong misread misreading mixed_up mix_up mixing_up muddled muddle puzzled bewildered swears_that swore_that grumbles grumbling moans moaning
    bickering bickered debating debated debate dispute_with squabble embarrassing mind_boggling unbelievable incredible suspicious dubious iffy fishy shaky sceptical skeptical hunch gut_feeling stumbled_upon
    came_across_a overheard_that relay relayed relaying recount recounts recounted retell retold double_check double_checking cross_check sanity_check settle_a_bet settle_an_argument bet bets wager pub_quiz quiz
    rephrase rephrased reworded clarify_please dumb_it_down spell_it_out walk_me_through enlighten`,
};
