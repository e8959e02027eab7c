/**
 * General words of talk about any subject: opinion, presentation, people around the asker, degree, manner. A question may
 * use them freely; none of them can narrow what is counted. Verbs of happening (sold, healed, fled) do not belong here.
 */
export const generalWords: Readonly<Record<"uk" | "ru" | "en", string>> = {
  en: `speak_about mean_by radio editor_wants mean means meant refer refers referring relate relates related cover covers covering apply applies applied span spans come_to comes_to came_to amounts_to stand_at sit sits
    exceed exceeds suggest suggests suggested indicate indicates show shows shown showed reveal reveals revealed describe describes described describing explain explains explained clarify
    repeat repeats remind reminds recall remember understand understood realise realize guess feel feels felt hope hopes hoping worry worried wish wishes love hate live living_in
    wait waits waiting sits sitting read reads reading listen learn learned learnt try tries trying tried begin begins continue continues leave 
    move moves run_by work works worked use uses used uses need needs needing convert converts converted translate translated turn_into put puts set sets offer offers pass
    look looks looking view views lead leads meet join belong depend depends rest rests rely relies base bases basis constitute constitutes comprise comprises represent represents form_part
    make_up makes_up made_up add_up vouch vouched vouches attribute attributed attributable aunt auntie uncle neighbour neighbor colleague editor boss_my teacher_my classmate newsroom newsrooms
    slide slides presentation essay thesis homework footnote header headline title titled word words term terms idea ideas opinion opinions theory version evidence proof background
    context detail details side sides piece pieces point points time times moment start end ending beginning top bottom remainder rest_of everybody everyone nobody anyone one_of fellow
    degree extent level levels range scope mark sign line lines row column table chart graph picture large huge small tiny great high low short later earlier
    certain sure clear clearly real literal precise actual actually_is entire single only_one independent main key public similar loose looser strict final preliminary
    complete partial possible impossible common rare ever_get purpose purposes essence brief summary summarise summarize overall_figure roughly_speaking loosely literally up down out over
    away back behind_this forth ahead else instead rather quite pretty almost_no enough too least_one at_least at_most so_far guys_here folks_here inside whatever whichever
    wherever whenever whoever somewhere anywhere everywhere nowhere hardly barely merely solely mainly mostly partly largely usually_said supposedly allegedly reportedly truly fairly nearly_everyone
    student_from i_am_student im_a_student from_ghana write_essay writing_essay journalist_from reporter_from researcher researching researcher_from media_worker_from i_am_a i_live live_in
    cope coping mother_in_law deserve deserves trust trusted believe_it trustworthy reliable honest honestly truth lie lies liar_or mistake mistaken error wrong_number typo misprint
    correct_me right_now_please exact_figure quick_question fyi please_note note noted footnotes citation citations reference references official_figure best_estimate minimum_confirmed
    twitter x_post tweet tweets tiktok youtube channel channels chat group_chat forum blog comment comments troll trolls bots propaganda_claims online internet_says
    evening morning night afternoon monday tuesday wednesday thursday friday saturday sunday weekend
    care cares caring matter matters concern concerns concerned interest interests attention sense nonsense joke funny weird odd strange surprise surprised shock_me amaze wow gosh omg damn hell
    speak_of talk_of spoke_of quoting quotation wording phrase phrased phrasing expression paper_trail summary_of gist nutshell hand_on handy tool tools robot little machine
    each_other together_with along alongside beyond besides apart_from except aside regardless despite instead_of thanks_to due owing depending compared_with_each
    cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent havent hasnt hadnt lets ill id youd youll youve weve theyve theyll whove thats_it
    degree_of seal sealed sealed_off fully_sealed evidence_base base_of number_please numbers_please pls_number figure_please figure_pls stat_please`,
  uk: `жител* мешканц* радіо радио слухавц* слухавку життів означає означати значить_це стосується стосуються відноситься відносяться охоплює охоплюють покриває мається_на_увазі увазі йдеться_про мова_про показує показують показали
    виявляє виявили описує описують описали описав описала пояснює поясніть уточніть уточнити повторіть повторюють нагадаю памятаю памятаєте розумію розуміти зрозуміло зрозумійте відчуваю
    сподіваюсь сподіваюся надіюсь надія надії хвилююсь хвилююся хвилює турбує бажаю люблю живу живе живуть мешкаю чекаю чекає чекають чекали чекати чекайте чекаємо читаю читала читав слухаю
    вчу пробую намагаюсь спробую почати починаючи закінчилось закінчено триває продовжує продовжується працює працюю користуюсь перевед* переклад* перерах* 
    ставлять поставили_питання поклали виклав виклали викладено наведен* навод* наведіть приводит* подано подають подає поданих належит* залежит* спира* ґрунту* базу* побудов*_дослідж* побудоване
    становл* склада* набралос* набирає* набігло вийшло_всього нараховано назбирал* дотяг* тітка тьотя дядько дядьк* сусідк* сусід* колег* начальни* шеф редактор* редакці* вчителька
    однокласни* слайд* презентац* реферат* есе дипломн* курсов* зноск* виноск* заголов* назва назві назвою слово слова словами словом термін_цей ідея думка думку думкою теорі* версі* доказ*
    тло контекст детал* подробиц* бік боку сторона сторони боків шматок момент* раз_за початок кінець кінці решт* залишок усякий усякі кожний усі_інші ступін* рівень рівня масштаб* обсяг* розмах
    межа ознака рядок рядк* колонка таблиц* графік* картинк* великий велика великі маленьк* невелик* висок* низьк* коротк* молод*_людина певн* впевнен* певно ясно чітк*
    реальн* справжн* буквальн* фактичн* фактично цілий ціла єдин* єдиний незалежн* головн* ключов* публічн* схож* подібн* суворо остаточн* попередн*_дан* попередньо частков* можливо_що
    неможлив* звичайн* рідкісн* сут* суть коротко стисло підсумову* гірш* кращ* краще гірше найкращ* вгору вниз назовні назад_у наперед інакше замість досить майже_ніхто достатньо занадто забагато замало
    щонайменше щонайбільше всередині ззовні будь_хто будь_що деінде всюди скрізь ніде навряд переважно здебільшого частково нібито_так начебто_так правдив* чесн* справедлив* довіря* довіряти варто
    надійн* брех* правду істин* помилк* помиляю* помилили* хиба неточн* друкарськ* плутаю плутає* зауваж* приміт* посилан* посилаєт* посилаєтесь цитуван* твітер* твіт* тікток* ютуб* канал* чат* груп* групі
    спільнот* форум* блог* комент* троль трол* бот_пише інтернеті ранок вечір обід понеділок понеділка вівторок середа четвер пʼятниц* пятниц* субот* неділ*
    дбає дбати хвилюватис* турбуватис* важит* значущ* цікавост* уваг* сенс* нісенітниц* жарт* смішно дивно дивні здивован* вражен* вау ого_го чорт пекло біс фраз* формулюван* висловлюв*
    вираз* суті зручн* інструмент* робот роботе машина_ця разом_із поруч поряд окрім незважаючи попри завдяки залежно ціла_армія армія_нас таких_як таких_самих подібних_до отаких наскільки оскільки бодай
    хоча_б якщо_вірити вірит* віримо повірит* гадаю гадають думаю думає думаємо здаєт* здається схоже мабуть_що напевне певне звичайно безумовно очевидн* зрозуміл* ясна_річ певна_річ скажімо_так
    героїв герої героям рідненьк* дорогеньк* сонечк* голубчик* синочк* хороші погані добрі_люди матінко мамо_рідна ой_боже господи_помилуй слава слава_україні рівно рівнісінько точнісінько
    стовідсотков* реч* дві_речі пару_речей штук* окрем*_цифр* одну_цифру конкретн*_цифр* числове значення_цього оригінал* прочитати першоджерел* перевір*_цифр* перевірте_цифр* посад* робота_у працює_ким ким_працює`,
  ru: `жизней жизни жител* радио трубке трубку означает значит_это касается касаются относится относятся охватывает охватывают покрывает имеется_в_виду имеют_в_виду виду речь_о показывает показывают показали показал показало
    обнаружил_ли описывает описывают описали описал описала объясните объясняет уточните уточнить повторите повторяют напомню помню помните понимать понятно непонятно поймите чувствую чувствует
    надеюсь надежд* волнуюсь волнует беспокоит желаю люблю живу живет живут жду ждет ждут ждали ждать ждите ждем читаю читала читал слушаю учу пробую пытаюсь попробую начать начиная закончилось
    закончено кончиться кончился продолжает продолжается работает работаю пользуюсь нуждаюсь переведите перевод* перечисл*_в пересчит* ставят выложил выложили изложен* привед* привод*
    подают подает принадлежит зависит опира* базиру* основан* построен*_исслед* составля* набралос* набирает* набежало вышло_всего начислено накопил* дотян* тетя тётя тетка дядя соседк* сосед*
    коллег* начальни* шеф редактор* редакци* учительниц* одноклассни* слайд* презентаци* реферат* эссе диплом* курсов* сноск* заголов* заглави* название названии названием слово слова словами словом
    термин_этот идея мнение мнению мнением теори* верси* доказат* фон контекст* детал* подробност* сторон* кусок момент* начало конец конце остатк* всякий всякие каждый_раз степен* уровень уровня
    масштаб* объем* размах предел признак строка строк_таблиц* колонк* таблиц* график* картинк* большой большая большие маленьк* небольш* высок* низк* коротк* молод*_человек определенн*
    уверен* ясно четк* реальн* настоящ*_ли буквальн* фактическ* фактически целый целая единственн* единый независим* главн* ключев* публичн* похож* подобн* строго окончательн* предварит*
    частичн* невозможн* обычн*_дел редкост* сут* суть кратко вкратце итогов* хуже лучше лучш* вверх вниз наружу назад_в вперед иначе вместо достаточно почти_никто слишком многовато маловато по_крайней_мере
    минимум_ли внутри снаружи кто_угодно что_угодно где_то везде всюду нигде вряд преимущественно частично якобы правдив* честн* справедлив* доверя* доверять стоит_ли надежн* ложь врут правду истин*
    ошибк* ошиба* ошибли* неточн* опечатк* путаю путает* замеч* примеч* ссылк* ссылает* ссылаетесь цитирован* твиттер* твит* тикток* ютуб* канал* чат* групп* групе сообществ* форум* блог* коммент* тролл*
    интернете утро утром вечер вечером обед понедельник* вторник* сред* четверг* пятниц* суббот* воскрес* заботит* заботиться значим* внимани* смысл* чушь шутк* смешно удивлен*
    потрясен* вау черт ад бес фраз* формулиров* выражен* сути удобн* инструмент* робот машина_эта вместе_с рядом кроме_того несмотря благодаря зависимо целая_армия таких_как таких_же подобных
    наскол* поскольку верит* верим поверит* гадаю думаю думает думаем кажется похоже наверное наверняка конечно безусловно очевидн* понятн* ясное_дело скажем_так героев герои героям родненьк* дорог*_мой
    солнышк* голубчик* сыночк* хорошие плохие добрые_люди мамочки слава ровно ровнехонько точнехонько стопроцентн* вещ* две_вещи пару_вещей штук* одну_цифру конкретн*_цифр* числовое оригинал* прочитать
    первоисточник* проверьте_цифр* должность должност* работа_у кем_работает бумагам бумаг* документам прав прав_ли кто_прав прозвучал* прозвучало прозвучавш* имени_кого дескать мол вроде_бы живых_людей
    известен известн*_чем чем_известен последнего подсчет_этот полная_цифра наши_дни наше_время смертью_ли нужны нужен нужна нужно два_показател* выдать выведите вывести выдайте выдай выведи назовите назови
    требовали потребовали требует попросил* просил* просят объявили оглашен* оглас* значение_этого`,
};
