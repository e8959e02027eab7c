/** A verb with its regular forms; irregular ones are written out. */
function verbs(words: string): string {
  return each(words, (word) => [word, third(word), `${word.replace(/e$/, "").replace(/y$/, "i")}ed`, `${word.replace(/e$/, "")}ing`]);
}

/** A noun and its plural. */
function nouns(words: string): string {
  return each(words, (word) => [word, third(word)]);
}

/** An adjective and its adverb. */
function manners(words: string): string {
  return each(words, (word) => [word, word.endsWith("le") ? word.replace(/e$/, "y") : `${word.replace(/y$/, "i")}ly`]);
}

/** "I am a teacher", "my boss": what the asker is says nothing of who is counted; "as a medic" and "our medics" would. */
function ofAsker(words: string): string {
  return each(words, (word) => ["im_a", "im_an", "i_am_a", "i_am_an", "my"].map((start) => `${start}_${word}`));
}

/** What the asker works with, in newsrooms and classes. */
function ofWork(words: string): string {
  return each(words, (word) => ["my", "our", "your"].flatMap((whose) => [`${whose}_${word}`, `${whose}_${third(word)}`]));
}

/** "I read it on Facebook"; "recruited on Facebook" would narrow what is counted. */
function readOn(words: string): string {
  const told = ["read", "saw", "seen", "see", "heard", "hear", "found", "posted", "says"];
  return each(words, (word) =>
    told.flatMap((verb) => ["on", "it_on", "this_on", "that_on", "in", "it_in"].map((at) => `${verb}_${at}_${word}`)),
  );
}

function third(word: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? word.replace(/y$/, "ies") : `${word}s`;
}

function each(words: string, forms: (word: string) => string[]): string {
  return words.trim().split(/\s+/).flatMap(forms).join(" ");
}

/** What people do with a question and its answer, never what happened to those who are counted. */
const doings = verbs(`
  analyse analyze annotate appreciate argue assure boast bother browse caption chat clarify click comment conclude confuse contemplate
  critique debate debunk decipher deduce define depict  detail digest discern discuss dispute distinguish distort doubt dream echo edit
  elaborate embarrass embellish emphasise emphasize enlighten enquire ensure exaggerate explore express extrapolate fabricate falsify fathom
  flag focus formulate frame frustrate fudge gauge generalise generalize glance google grasp guide hesitate hint hype illustrate imagine imply
  impress inflate inform inquire insinuate inspire  intrigue introduce  justify link manipulate misinterpret misquote
  misrepresent misstate mull narrate nitpick oblige  opine outline overlook oversimplify overstate paraphrase perceive perplex
  persuade phrase ponder pose postulate prefer prepare pretend preview proofread puzzle query quibble react recap recheck recite
  recommend reconsider rectify reference reflect refresh  regard reiterate remark rephrase research respect respond restate reword
  scroll sensationalise signify simplify skew skim specify spell stumble suffice surprise tempt tweak tweet understate undercount
  overestimate underestimate underline underscore update visualise visualize whisper whine wonder   grapple struggle juggle
  finalise finalize format highlight revise reread recollect reminisce stumble ramble rant moan fret dread crave yearn admire envy despise
  regret apologise apologize excuse bless amuse annoy astonish astound baffle bewilder bemuse disappoint disgust dismay disturb horrify
  outrage overwhelm sadden scare frighten terrify startle stagger unsettle upset sicken enrage infuriate  comfort console calm
`);

const irregularDoings = `
  interpreted_as
  reasoned reasoning forget forgets forgot forgotten forgetting forgive forgave forgiven mislead misleads misled misleading misread misreads misreading
  misunderstand misunderstood misunderstanding misremember misremembered miscount miscounted overcount overcounted overcounting
  undercounted double_count double_counting rewrite rewrites rewriting rewritten rewrote rethink rethinking check checking
  check_it check_this check_that check_with double_check doublecheck double_checking doublechecking double_checked cross_check crosscheck
  cross_checking crosschecking cross_checked recheck spot_check fact_checking factcheck factchecking fact_checker fact_checkers factchecker
  draft drafts drafting wondered hear hears overheard overhear sound sounds sounded sounding know_about knew knows knowing knowingly
  thinking_of see sees saw seeing see_also watch watched watching watches look_up look_at looking_at look_here bring_up brings_up brought_up
  point_out come_across came_across coming_across stumbled_upon stumbled_on run_across ran_across bumped_into find_out finding_out
  figure_out figuring_out work_out working_out make_out make_sense makes_sense making_sense made_sense keep_seeing kept_seeing keep_hearing
  keep_reading kept_reading keep_coming_across keep_in_mind bear_in_mind bearing_in_mind keep_apart keep_them_apart keep_it_short keep_it_simple
  keep_it_brief hold_on hang_on hold_on_a wait_a hang_about mind minds minding never_mind dont_mind do_you_mind would_you_mind if_you_dont_mind
  mind_you if_you_will if_i_may may_i can_i could_i might_i should_i shall_i can_we could_we can_someone could_someone can_anyone could_anyone
  can_somebody could_somebody would_you could_you can_you will_you so_kind be_so_kind be_kind so_good be_good_enough do_me_a_favour
  do_me_a_favor favour favor favours favors can_you_help could_you_help please_help pls_help help_please help_us need_help
  need_your_help any_help your_help for_your_help help_out help_me_out need_to_cite need_to_quote send_me sends_me sent_me sent_us sends_us
  sent_the_link sent_a_link sent_me_the_link show_me shows_me showed_me give_us gave_me gives_me giving_me hand_me fill_me_in bring_me_up
  walk_me_through talk_me_through take_me_through run_me_through spell_out spell_it_out break_it_down_for_me talk_about talks_about
  talked_about talking_about speaking_about spoke_about speaks_about write_about writing_about wrote_about chat_about ask_about asks_about
  asked_about asked_me asked_us asks_me asks_us asked asks been_asked was_asked get_asked got_asked keep_asking keeps_asking kept_asking
  want_to_ask wanted_to_ask like_to_ask like_to_know love_to_know need_to_ask have_to_ask got_to_ask must_ask dare_to_ask afraid_to_ask
  dare_ask trying_to trying_to_understand trying_to_find trying_to_work trying_to_figure trying_to_establish trying_to_verify
  trying_to_confirm need_to_verify need_to_confirm want_to_verify want_to_confirm need_to_check want_to_check wanted_to_check just_checking
  to_double_check get_it_right get_this_right getting_it_right got_it_right get_it_wrong getting_it_wrong got_it_wrong get_this_wrong
  do_i_understand do_i_get did_i_get did_i_hear did_i_read did_i_understand have_i_understood am_i_right am_i_wrong if_i_understand
  if_i_understood if_im_right if_i_am_right if_im_not_mistaken correct_me im_going_to i_am_going_to were_going_to we_are_going_to
  going_to_write going_to_publish going_to_print going_to_say going_to_cite about_to_publish about_to_write about_to_go
  swear swears swore sworn swear_to beg begs begged begging i_beg_you implore plead pleading cry cries cried crying weep weeps weeping wept
  sob sobbing pray prays prayed praying prayer prayers mourn hug hugs kiss kisses sigh sighs laugh laughs laughed laughing smile smiles smiled
  sleep sleeping slept sleepless awake woke woken dreamt eat_my sit_down sitting sat walk_past passing_by overheard_on argument_with
  bet bets betting dare dares dared daring chance chances by_any_chance any_chance on_the_off_chance take_place takes_place took_place
  taken_place taking_place take_part in_place place_in_time  in_the_first_place first_place turn_out turns_out turned_out
  come_down_to comes_down_to came_down_to boil_down_to boils_down_to boiled_down bring_the_total lands_at landed_at get_at getting_at
  drive_at driving_at
`;

const media = `
  ${nouns(`abbreviation acronym adjective agenda anecdote angle appendix argument aspect assertion assessment assignment bibliography
    blogpost blurb brochure byline caption caveat chatbot clarification clue coauthor coincidence commentary conclusion controversy copywriter
    correction coworker critic curiosity deadline definition dialogue dilemma disclaimer discussion dissertation editor editorial
    encyclopedia encyclopaedia exaggeration example excerpt explainer explanation factoid factsheet faq flyer guess handout hashtag hint hunch
    illustration implication impression infographic inkling insight interpretation intro introduction keyword leaflet
    limitation manuscript meaning meme memory misconception misprint monologue mystery myth narrative notebook notion nuance objection
    paragraph paraphrase passage perception perspective podcast precis preface premise presenter pretext principle query quiz
    quotation rationale reader reality rebuttal recollection reflection reminder roommate flatmate housemate  teammate scenario
    screenshot script seminar snippet soundbite speech spreadsheet standpoint stereotype subeditor subhead subheading subtitle supervisor
    synopsis syllabus takeaway task teaser template textbook theme thesis theses thread topic transcript
    tutorial understanding viewpoint webinar wiki worksheet writeup yardstick caller`)}
  accuracy analysis analyses awareness basis bias biased buzz clarity confidence  consensus credibility criteria criterion
  emphasis essence errata erratum feedback framing grammar hearsay input jargon   knowledge lingo literature logic
  misunderstandings plagiarism pun realism sake scepticism skepticism semantics shorthand significance spelling style terminology tone
  transparency trivia usage validity vocabulary wikipedia wisdom link links url hyperlink web_page webpage homepage newsfeed   timeline_post
  op_ed op_eds oped opeds editor_in_chief chief_editor managing_editor copy_editor copyeditor copydesk desk_editor news_desk newsdesk sub_editor
  talking_point talking_points bullet_point bullet_points one_liner one_pager fact_sheet factbox fact_box q_and_a cheat_sheet
  bottom_line long_story_short in_one_sentence one_sentence in_a_sentence two_sentences in_one_line one_line in_a_word in_brief in_short
  in_summary tl_dr tldr summing_up to_sum_up in_conclusion to_conclude in_essence in_a_nutshell side_note sidenote by_the_way
  term_paper research_paper school_project school_essay class_project for_class in_class homework_on course_work coursework classwork
  for_a_story for_the_story for_an_article for_the_article for_a_piece for_a_project for_a_school for_the_record off_the_record on_the_record
  on_deadline for_print to_print page_one front_page back_page headline_figure headline_number headline_numbers headline_figures
  slide_deck powerpoint keynote press_kit press_pack style_guide stylebook the_copy copy_says draft_says reader_asks reader_asked a_reader
  one_reader web_search search_engine google_says chatgpt chat_gpt gpt copilot siri alexa wikipedia_says internet_claims
  someone_told somebody_told told_me told_us tells_me tells_us they_tell_me people_tell people_say people_are_saying everyone_says
  everybody_says some_say some_people_say word_on_the_street rumour_has_it rumor_has_it legend_has_it it_is_said its_said hear_say
    on_the_radio on_the_news in_the_news in_the_papers in_the_paper in_the_press in_the_media 
         on_line in_the_comments comment_section
         in_the_office over_dinner at_dinner over_coffee at_the_table
            hairdresser
`;

const askers = `
  ${ofAsker(`teacher journalist reporter correspondent editor student pupil lawyer doctor medic nurse volunteer activist researcher historian
    writer author blogger soldier veteran priest pastor chaplain pensioner psychologist therapist lecturer professor foreigner translator
    producer freelancer stringer scholar analyst citizen ukrainian foreign british american canadian german polish french italian spanish
    journalism law history boss manager tutor supervisor commander employer company family friends relatives parents kids children
    neighbour neighbours neighbor neighbors colleague colleagues classmate classmates friend_who country people`)}
  ${ofWork(`article report story text piece draft essay thesis slide post question message request course channel page site website blog
    newspaper paper magazine outlet radio show programme podcast reader audience listener viewer follower subscriber`)}
  ${readOn("facebook telegram twitter youtube tiktok instagram reddit x the_internet the_web the_bus the_train social_media a_forum a_chat")}
 writing_a writing_an writing_from calling_from asking_for_a asking_on_behalf on_behalf_of behalf
  im_from i_am_from we_are_from im_from_the here_from i_work_for i_work_at i_work_as i_work_in i_study i_live_in im_writing i_am_writing
  im_preparing im_working_on i_am_working_on were_preparing we_are_preparing im_looking_for i_am_looking_for were_looking_for
  we_are_looking_for looking_for_a_number looking_for_the_number looking_for_the_figure looking_for_a_figure im_translating im_trying
  lady gentleman gentlemen ladies_and_gentlemen sirs mr mrs ms miss_you mister missus doc prof dearest darling honey sweetheart sweetie buddy
  dudes yall you_guys you_lot you_all you_folks lads_please team_please everyone_here guys_help folks_please anybody_here somebody_please
  someone_please good_people kind_people good_man kind_sir comrade_bot hello_there hi_there hey_there good_afternoon good_evening good_morning
  good_day good_night greetings regards best_regards kind_regards sincerely yours_sincerely yours_truly respectfully with_respect
  all_due_respect due_respect cheers ta_very thank_god thank_goodness thank_heavens thanks_a thanks_so many_thanks thanks_in_advance
  thank_you_in in_advance thankyou thanx tnx thnx thx tysm thankful thankfully much_obliged obliged welcome youre_welcome no_worries no_problem
  not_at_all no_offence no_offense with_pleasure forgive_me excuse_me pardon_me beg_your_pardon apologies apology my_apologies sorry_to
  sorry_for pity shame what_a_shame what_a_pity ashamed god_bless bless_you bless_them god_willing god_forbid god_help god_save for_gods_sake
  gods_sake goodness_sake heavens_sake christ_sake jesus christ almighty heaven heavens goodness gracious amen hallelujah holy soul_of souls_rest
  rest_in_peace rip lord_have_mercy mercy inshallah dear_god oh_lord oh_my my_god my_goodness oh_dear good_lord good_god good_grief
`;

const chat = `
  teh hte adn taht thta thsi tihs wiht wtih woud shoud coud abuot abotu abt bout somone somebdy sombody anybdy evry evryone evrybody realy relly reely
  actualy acctually basicly definitly definately definatly seperate alot allways alway untill thier theyr therefor knwo konw knwon kown wnat waht
  whta hwat whcih wihch hav hvae ahve beeen wil cna yuo yoru frm frum ofthe inthe wuld shuld culd cud shud wud cld shld wld btwn betwen beetween
  totaly totlly stil somthing somthin sumthing evrything anythng nothng offical oficial officaly concerning_to accordning acording acordding
  accoring accourding accordin accordng regardin reguarding concering includin inculding includeing excluding_none plase plaese pleasee
  answear anwser awnser anser awser qestion queston questoin quesiton qustion quetion questin anser_me inform_me tel_me tell_us teel_me shwo
  explaination explaning understnad undestand understan speling grammer rigth wright corect corectly exectly exatly exacly excactly
  sory sorrry thnks thans thankx helo hallo hellow heloo greeting greets dears esteemed respected honourable honorable
  moreless aswell aswel atleast infact incase eachother everytime anymore any_more livin livin unknwon numbr somewhy somehwere
  aha ahh ahhh argh aw aww awww blah bravo cmon come_on crikey dang darn duh eek er erm geez gee golly gosh  haha hahaha hahah hehe heh
  hiya hmmm hm hooray huh jeez jeeze lmao meh mm mmm nah nope nvm ooh ooo oops ouch phew pff pfft rofl sheesh smh tsk ugh uhh uh umm whoa woah
  wtaf yay yea yup yikes yuck xoxo kk okey okie okey_dokey alright alrite aight all_right right_then well_then now_then so_then fuck fucking
  fucked fuckin freaking frigging flipping bleeding_heck bloody damned goddamn goddamned crap crappy shit shitty bullshit ass arse heck blimey
  pls pleaze plese pleas plss plis thru tho altho cos coz cuz bcos bcoz bcz bc becuz becos cause_i dunno dont_no gimme gimmie lemme wanna gonna
  gotta hafta kinda kind_of sorta sort_of outta lotta lotsa shoulda coulda woulda innit aint yall ur urs youre youve im ive id itll itd thatd
  thatll whatve howd whod whyd therell theyd wed imo imho afaik afaict iirc tbh ngl fr irl ikr istg brb ttyl btw fwiw jk nm np eg e_g ie i_e etc
  viz cf aka esp incl  re_your ref refs w_o wrt vs_me approx_pls misc sth smth smb sb sbd somethin anythin nothin nuthin wot wats
  whts wht hw wen wer wat whaddya watcha whatcha howzit gr8 b4 th st nd rd ty_in ok_so okay_so so_ok q_is a_q ques  qn
  english_not not_native my_language excuse_my sorry_my sorry_for_my bad_spelling my_spelling typos typing typed on_my_phone
  informations_please explane explein becouse beacuse wich whitch witch_one wheter weather_or pleaze_say say_me say_to_me explain_me tell_to_me
  answer_me reply_me write_me wanted_know want_know need_know please_to i_am_interesting am_interesting im_interesting interessing how_it_is
  it_was it_were was_it were_it is_it it_is_how how_is_it
`;

const truth = `
   handle handles handled handling problem problems trouble hard thinking best happy happier
  happiest beautiful afraid fun couple heart hearts heartache fault feelings feeling emotion emotions courage anger grief sorrow joy luck
  soul mess kidding advice pleasure situation situations circumstance circumstances state_of_affairs aware unaware certainly especially seen writing fine
  long_ago so_long too_long for_long not_long spike_it worst_fear fear_the_worst my_worst worst_case this_service your_service hosting_a im_hosting
  curious_to nervous_about proud excited surprised_by confident_in eager keen_to unlucky luckily faithfully madness stupidity ignorance patience wits
  attention_to interest_in interested_in disinterested indifferent careful_with precise_about picky pedantic fussy nit_picking
  ${manners(`accurate apparent arbitrary authentic awful bare blunt brief broad careful careless casual cautious comparable concise concrete
    confident confusing consistent conventional convincing correct credible crucial curious decent deep definite definitive desperate doubtful
    dramatic dreadful easy embarrassing emotional erroneous essential evident exceptional excessive explicit extraordinary factual fair
    fantastic fascinating firm foolish formal fortunate frank  genuine gentle graceful handy harsh helpful hilarious horrendous horrible
    horrific humble ideal immediate impartial implausible impressive inaccurate incorrect incredible inevitable informal initial insane
    interesting ironic irrelevant knowledgeable legitimate logical loud lucky mad marvellous marvelous meaningful meaningless messy
    miserable misleading modest naive neat necessary nervous neutral nice notable noticeable objective obvious optimistic original
    outrageous painful particular peculiar perfect pessimistic plausible pleasant polite pointed positive  prudent pure
    questionable quick quiet random rapid rational ready realistic reasonable relevant remarkable respectable ridiculous rude sane sensible
    shameful sharp shocking silly simple sincere slight slow smart smooth sober solid specific strange strict strong stunning subjective
    sudden sufficient suitable superb superficial suspicious tentative terrible thoughtful tidy tough tragic transparent tremendous
    trivial ultimate unbelievable unclear undeniable understandable unexpected unfair unique unreliable unrealistic unusual useful
    useless vague valid valuable various verbal vital weird wise wonderful worrying worthwhile wrong abysmal absurd adequate
    ambiguous appalling bizarre bleak brilliant candid clever clumsy coherent comic complicated daft dodgy dubious dull eerie elegant
     fishy flimsy frightful ghastly glad  grim gruesome hasty heartfelt heartless hideous hollow inadequate
    inconclusive inconsistent insufficient intense keen lame lax laughable  lousy ludicrous monstrous mysterious nasty noble obscure
    odd ominous passionate pathetic pitiful plain poignant precarious profound proper puzzling sad scandalous
    scary sceptical skeptical sensational shabby shaky sheer shoddy sloppy spurious stupid subtle surreal unconvincing uncertain
    unambiguous unconditional unsure untrue vivid warm woeful worthless wretched angry anxious furious heartbreaking heartbroken hopeful
     devastating upsetting unbearable unspeakable unthinkable alarming astonishing astounding baffling depressing disturbing
    exciting frightening harrowing heartening horrifying infuriating reassuring scathing sickening staggering striking surprising
    terrifying touching troubling unsettling`)}
  accurate_to correct_to fair_to safe_to right_to_say right_to_write ok_to okay_to fine_to wise_to sensible_to lies lying lied liar truths truth
  half_truth untruth falsehood false_claim falsely fake_news bogus phony phoney hoax nonsense rubbish baloney bunk hogwash hot_air
  hype overblown inflated exaggeration far_fetched cooked_up made_up made_this_up making_it_up making_this_up misinformation disinformation
  clickbait spin spun sugarcoat whitewash hearsay  kosher authoritative unbiased impartiality outdated obsolete stale out_of_date up_to_date
  superseded provisional preliminary conservative_estimate conservative cautious_estimate educated_guess guesswork guesstimate finger_in_the_air
  ball_park best_guess wild_guess wrong_way right_way plausibility reliability trustworthiness verifiability fact_based evidence_based
  official_number official_numbers official_figures official_count official_data official_statistic* official_stat official_stats official_tally
  official_estimate official_estimates official_total official_answer official_version official_info official_information
  or_wrong or_right or_not or_what or_nothing or_something or_so or_thereabouts or_maybe or_rather or_else whichever_is right_or_wrong mistaken
  better worse best_of worst_of good_enough well_enough well_known little_known not_enough too_much too_many too_few too_high too_low
  too_big too_small too_good so_many so_few so_little fewer few_as many_as much_as as_many as_few as_much as_high as_low as_large as_small
  as_big at_the_very_least very_least at_the_very_most no_fewer no_less no_more_than not_more_than not_less_than
  in_the_region_of in_the_order_of on_the_order_of in_the_neighbourhood_of in_the_neighborhood_of in_the_vicinity_of somewhere_between
  somewhere_around anywhere_between upwards_of in_excess_of excess_of give_or_take more_or_less plus_minus circa ca give_take tops ish
`;

const speech = `
  yourself yourselves ourselves themselves himself herself oneself hisself theirself themself till until unless whereas whereby wherein therein
  thereby hence thus therefore moreover furthermore nonetheless nevertheless otherwise indeed either beforehand afterwards afterward apart toward
  towards onward onwards upward upwards downward downwards amid amidst beneath underneath below above opposite throughout whilst notwithstanding
  albeit lest provided_that providing_that given_that seeing_that assuming_that considering_that supposing_that granted_that in_case just_in_case
  even_if even_though even_so as_if as_though as_well as_well_as as_such as_it_were as_far as_long as_soon as_regards as_for as_to with_regard
  with_regards with_reference in_regard in_regards in_respect in_terms in_fact in_general in_particular in_practice in_principle in_reality
  in_theory in_truth in_any_case in_that_case in_this_case in_either_case in_no_way in_other_words in_addition in_spite in_light in_view
  in_my_view in_my_opinion in_my_book in_your_opinion in_the_course_of in_course_of in_connection in_relation in_the_process in_the_meantime
  in_the_end in_the_long in_vain in_common in_detail in_depth in_line_with in_keeping in_accordance in_a_way in_a_sense in_some_way
  in_some_sense of_course matter_of_fact as_a_matter matter_of_course as_a_rule as_a_result as_a_whole for_example for_instance for_sure for_certain
  for_real for_good for_now for_once for_the_moment for_the_time_being for_that_matter for_some_reason for_this_reason for_that_reason
  for_whatever_reason for_the_sake for_fun for_me for_us for_my_own for_free for_goodness any_reason reason_i_ask the_reason_i reason_im_asking
  on_the_one_hand on_the_other_hand on_one_hand other_hand first_hand_or at_hand to_hand hand_in_hand on_the_contrary contrary
  on_the_whole on_the_face_of_it on_purpose on_earth on_paper_at on_top on_top_of off_hand offhand off_the_top out_of_curiosity
  out_of_interest out_of_nowhere out_of_the_blue at_all at_large at_first at_last at_length_about at_once at_random at_stake at_issue at_best
  at_worst at_any_rate at_the_end at_the_same_time at_this_point at_some_point at_one_point at_face_value at_a_glance to_be_honest
  to_be_fair to_be_sure to_be_clear to_be_exact to_be_precise to_begin_with to_start_with to_put_it to_put_it_another to_my_knowledge
  to_your_knowledge to_the_best_of best_of_my best_of_your to_say_the_least needless_to_say that_is_to_say so_to_speak so_to_say strictly_speaking
  generally_speaking technically_speaking frankly_speaking speaking_of not_to_mention let_alone if_only if_any if_ever if_so if_not if_possible
  if_needed if_anything if_at_all if_available when_it_comes when_all_is what_if what_about how_about how_come_you so_what so_much so_far_as
  such_as such_a such_an and_so_on and_so_forth and_all that_kind this_kind that_sort this_sort this_way that_way any_way
  another_way one_way either_way same_way the_other_way no_way no_matter no_longer_know no_doubt no_wonder no_clue no_point no_sense no_use not_a_clue
  first_of_all first_off first_things first_and_foremost second_thought second_thoughts second_opinion last_but next_to next_to_it next_to_each
  next_question next_thing last_thing last_question one_thing one_more one_more_thing one_last one_another one_by_one once_more once_again
  once_and_for_all all_of_a_sudden all_the_more all_the_same all_along all_over all_right_so after_all above_all over_all
  by_all_means by_no_means by_itself by_themselves by_far by_heart by_mistake by_accident by_chance by_definition by_contrast by_comparison
  by_and_large let_us let_me lets_say lets_see lets_suppose lets_assume suppose_that say_that say_so i_mean i_mean_the you_mean you_see
  you_know as_you_know i_see i_suppose i_guess i_reckon i_think i_thought i_believe i_assume i_presume i_suspect i_fear i_feel i_hope i_wish
  i_doubt i_bet i_gather i_understand i_realise i_realize i_remember i_recall i_forgot i_forget i_wonder i_heard_that i_have_heard ive_heard ive_read
  i_have_read i_saw ive_seen i_have_seen i_keep i_cannot_find i_cant_find couldnt_find cant_find cannot_find could_not_find didnt_find
  do_you_think do_you_believe do_you_reckon would_you_say do_you_happen do_you_remember do_we_know does_anybody does_anyone_know
  anyone_know anybody_know anybody_knows anyone_knows who_knows god_knows heaven_knows lord_knows nobody_knows no_one_knows
     everythings everybodys anythings nothings
  always often_say sometimes seldom rarely constantly continually continuously forever eventually finally lastly firstly secondly
  thirdly initially originally immediately instantly shortly_put meantime simultaneously heretofore
  technically typically_said naturally directly personally professionally privately_speaking publicly openly secondly formally informally
  literally theoretically hypothetically statistically mathematically politically_speaking historically_speaking legally_speaking morally
  seemingly apparently ostensibly purportedly arguably conceivably undoubtedly unquestionably doubtless doubtlessly surely assuredly decidedly
  awfully extremely exceedingly extraordinarily immensely intensely hugely vastly utterly relatively comparatively considerably substantially
  somewhat rather_more slightly_more kind_of_like a_bit a_little a_lot a_good_deal a_great_deal good_many great_many goodly plenty plenty_of
  bunch whole_lot lot_of respectively collectively individually_named jointly_said mutually respectable otherwise_known so_called known_as
   otherwise_put rather_than sooner_or later_or again_and_again over_and_over time_and_again time_to_time now_and_then every_so_often
  once_in_a_while ever_so whatsoever whatnot what_not howsoever somehow_or somewhat_like thereof hereby herein thereupon
  ones_self whose_is whichs whats_more whats_worse whats_new hows_that hows_it how_so how_on_earth what_on_earth what_the_hell what_the_heck
  what_exactly who_exactly where_exactly which_exactly why_exactly how_exactly when_exactly exactly_what exactly_who exactly_which
  must musnt mustnt oughtnt needn neednt daren darent cannot_be maynt mightnt ought used_to usedto supposed_to meant_to bound_to about_to
  have_to has_to had_better would_rather would_sooner may_have might_have could_have would_have should_have mustve couldve wouldve shouldve mightve
`;

const bases = `
  underlie underlies underlying underlay underpin underpins underpinned underpinning rest_on rests_on rested_on resting_on hinge_on hinges_on hinged_on
  hang_on_the hangs_on built_on build_on builds_on grounded_in grounded_on founded_on rooted_in drawn_from drew_from draw_on draws_on drew_on
  drawing_on stem_from stems_from stemmed_from stemming_from originate originates originated originating traceable trace_back traces_back
  traced_back go_back_to goes_back_to date_back dates_back dating_back come_from comes_from came_from coming_from taken_from_the
  extrapolated inferred_from derived_from derivation lie_behind lies_behind lay_behind lies_at lie_at at_the_base at_the_heart at_the_bottom
  at_the_root back_up backs_up backed_up backing backed_by rely_on relies_on relied_on reliant dependent dependent_on hinges
  consist consists consisted consisting consist_of compose composes composed composition comprising comprised embrace embraces embracing encompass
  encompasses encompassed encompassing incorporate incorporates incorporated incorporating  constituting amount_to amounted_to
  amounting_to amounts total_up totalling_about stand_at stands_at stood_at standing_at sits_at sitting_at stand_for stands_for
  stood_for account_for accounts_for accounted_for accounting_for made_up_of make_up_the go_into goes_into went_into part_of_it fall_under
  falls_under fell_under fall_within falls_within fall_into falls_into fell_into count_as counts_as counted_as class_as classed_as
  classed   classified_as   qualified_as categorised_as described_as labelled_as known_by referred_to_as
  correspond_to corresponds_to pertain pertains pertaining pertinent    respecting touching_on deal_with deals_with dealt_with
  dealing_with relates_to related_to relating connected_with connected_to associated_with linked_to link_to tied_to attached_to add_up_to
  adds_up_to added_up_to run_to runs_to ran_to running_to run_into runs_into ran_into number_over numbered numbering top_out hover hovers hovered
  hovering average_out works_out_at working_out_at equal_to equals_to equate equates equated amount_of_about range_from ranges_from
  ranging ranged vary_from put_the_number_at per_se ipso_facto de_facto de_jure vice_versa ad_hoc pro_forma inter_alia per_the as_per
  is_contained be_contained  containing holds_true hold_true holds_water hold_water hold_up holds_up stand_up stands_up stack_up stacks_up
  check_out checks_out add_nothing say_nothing cover_up_to pan_out pans_out point_to points_to pointed_to pointing_to speak_for speaks_for
  speak_to_the bear_out bears_out borne_out carry_weight carries_weight carry_on carries_on carried_on carrying_on go_on goes_on going_on
  went_on gone_on set_aside leave_aside leaving_aside leave_it let_it lay_aside laying_aside aside_from
    nationwide country_as_a_whole in_the_country across_the_country in_this_country all_over_the_country whole_country
  entire_country across_ukraine throughout_the_country throughout_ukraine in_the_whole_country   
  benchmark benchmarks datapoint granular granularity tabular statistical_sense sums_it
`;

/** Further English words for concepts of the tables. */
export const moreEn: Readonly<Record<string, string>> = {
  general: [doings, irregularDoings, media, askers, chat, truth, speech, bases].join(" "),

  captive: `prisioner* prisoneer* prizoner* prisner* presoner* taken_prisoner take_prisoner taking_prisoner took_prisoner taken_captive
    take_captive took_captive taken_into_captivity fell_into_captivity fall_into_captivity in_captivity barbed_wire pris behind_the_wire
    taken_alive fell_into_enemy fell_into_russian into_enemy_hands into_russian_hands
    in_captivity taken_captive taken_alive behind_enemy_lines_held in_enemy_hands in_russian_hands seized_by in_their_hands in_bondage unfree`,
  pow: `captive_soldier* captive_servicem* captive_fighter* captive_defender* captive_troops imprisoned_soldier* imprisoned_troops imprisoned_servicem*
    imprisoned_defender* captured_military captured_personnel captured_warrior* captured_combatant* captured_men_and captured_service_member*
    military_captive* military_prisoner* military_detainee* military_pow* prisoner_soldier* soldier_prisoner* pws prisonners_of_war
    prisoners_from_the_war`,
  hold: `keeping holed_up trapped_in in_the_hands_of in_the_clutches in_the_grip rots lingers_in lingering_in
    wasting_away confined confine confinement
    served_time did_time doing_time
    confined confine confinement lock_up locks_up been_inside stretch_in locked_away hold_captive remain_in_captivity do_time does_time doing_time behind_barbed`,
  detain: `apprehended apprehending intern_ed internee* interned internment caged cage in_a_cage in_chains chained shackled put_away put_in_prison put_in_jail
    thrown_in_jail thrown_in_prison thrown_into locked_away lock_up lock_them locks_up doing_time serving_time serve_time
    in_jail in_prison in_a_prison in_gaol under_arrest rounded_up_by round_up_people `,
  hostage: "hostige* bargaining_chip* human_shield*",

  execute: `shoots shot_dead shot_them shot_on_the_spot shot_in_the_back shot_in_the_head gunning_down mowed_down mown_down mow_down firing_squad*
    against_the_wall bullet_in put_a_bullet bumped_off done_away_with did_away_with do_away_with murdered_prisoner* murdering_prisoner*
    murder_of_prisoner* murders_of_prisoner* murder_of_pow* murders_of_pow* murder_of_captive* murdered_pow* murdered_captive*
    killed_prisoner* killing_prisoner* killings_of_prisoner* killing_of_prisoner* killed_pow* killing_pow* killings_of_pow* killing_of_pow*
    killings_of_captive* killing_of_captive* killings_of_captured killing_of_captured killed_captive* killed_after_surrender* killed_after_they_surrender*
    killed_while_surrender* killed_when_surrender* killed_having_surrendered murdered_after_surrender* murdered_while murdered_on_the_spot
    killed_on_the_spot killed_in_cold killed_while_in killed_after_being_captured killed_upon_capture killed_after_they_gave killed_unarmed
    killing_unarmed slain_prisoner* slain_captive* field_execution* no_quarter extra_judicial* extrajudicially execs`,
  exchange: `barter barters bartered bartering  trades_of_prisoner* trading_prisoner* prisoner_trade* traded_for traded_back trading_of_prisoner* xchang* echang* exhang*
    exchage* one_for_one like_for_like
    as_a_result_of_exchange* as_a_result_of_swap* by_way_of_exchange* by_way_of_swap*`,
  return: `got_home_from arrive_home arrived_home arrives_home arriving_home reached_home reach_home reaching_home safely_home home_safe
    safe_at_home home_at_last home_again finally_home back_in_ukraine back_on_ukrainian back_on_home_soil home_soil back_to_ukraine
    back_to_their_families back_with_their_families back_to_their_loved back_with_their_loved back_among_us back_on_our_side back_on_our_soil
    back_from_captivity back_from_russia back_in_the_country got_them_back get_them_back got_him_back get_him_back getting_them_back
    gotten_them_back gotten_back getting_back got_her_back gets_back win_back won_back bring_them_home bring_them_back brought_them_home
    brought_them_back bring_him_home bring_him_back bring_our bringing_them_home bringing_them_back brings_back brings_home bringing_home
    bringing_back take_back took_back takes_back taking_back take_home fetch fetching fetches retriev* retreived gone_home going_home go_home
    goes_home are_already_home is_home were_home come_back_from came_back_from come_home_from came_home_from made_it_back_home make_it_home
    makes_it_home make_it_back making_it_home made_it_to_ukraine walked_home cross_back crossed_back handed_back hand_back handing_back hands_back
    give_up_to_ukraine handed_over_to_ukraine turned_over_to gave_us_back send_back sending_back sends_back sent_home send_home sends_home
    sending_home restored_to back_where_they_belong back_safe back_alive back_for_good coming_home comes_home
    reppatriat* repatriot* returnee* back_now`,
  release: `relased walked_free walk_free walks_free walking_free go_free goes_free went_free gone_free going_free get_free got_free gets_free
    at_liberty regain_freedom regained_freedom regained_their_freedom regain_their_freedom regaining_their won_freedom won_their_freedom freedom
    given_their_freedom given_freedom freeing frees free_man free_men set_at_liberty sets_free setting_free let_loose turned_loose cut_loose
    let_them_go let_him_go lets_go letting_go let_them_out let_them_off sprung_from out_of_captivity out_of_prison out_of_the_camps
    out_of_there out_of_jail out_alive gets_out getting_out let_off emancipat*  realese* relea_sed
    came_out_of_captivity come_out_of_captivity out_of_captivity left_captivity walked_free`,
  missing: `missings miss_ing mias missed_in_action lost_in_action never_found never_been_found not_been_found cannot_be_found cant_be_found
    nowhere_to_be_found without_a_trace without_trace no_trace not_a_trace leaving_no_trace unaccounted_for not_accounted_for
    not_been_accounted never_accounted whereabouts whereabout wherabout* wherabouts lost_track missing_without unknown_fate fate_unknown
    fate_is_unknown disapear* dissapear* dissappear* dispeared vanised unknown_location location_unknown lost_soldier*
    cannot_be_found cant_be_found can_not_be_found nobody_can_find nobody_can_locate no_one_can_find no_one_can_locate cannot_locate cant_locate
    listed_as_lost lost_contact not_found never_found not_been_found`,
  enforced: "under_duress by_force under_compulsion against_their_will",
  "made-to-disappear": "made_to_disappear made_to_vanish made_them_disappear forcibly_disappeared",
  abduct:
    "kidnaped kidnaping spirited_away snatch snatching taken_by_force taken_forcibly forcibly_taken nabbed child_stealing steal_children stealing_children",
  deport: `transported_to_russia shipped_to_russia removed_to_russia relocated_to_russia bussed_to_russia bused_to_russia carted_off shipped_off
    forced_relocation* forcibly_relocated forcible_relocation* forcibly_removed forcible_removal* forced_transfer* forced_deportation* brought_to_russia
    driven_to_russia sent_to_russia carried_off took_away takes_away taking_away take_away`,
  torture: `sadism sadist sadists sadistic thrashed thrashing torcher* tourtur* toture* agony inflict* brutali* brutal brutality brutally barbar*  humiliat* degrading degradation inhumane
    inhumanity inhumanely dehumani* waterboard* flog flogged flogging whipp_ed whipped whipping lashed lashes  bludgeon* battered battering
    beats beated beatened hurting hurt hurts harm harming abuses abusing abuser* roughed_up rough_up roughing_up knocked_about knock_about
    violence violent violently kicked_and punched badly_treated treated_badly treat_badly treated_cruelly treated_like_animals treated_inhumanely
    cruelly tormentor* suffocat* starved_and tortering how_are_they_treated how_they_are_treated how_were_they_treated how_they_were_treated
    treatment_in_captivity treatment_of_prisoner* treatment_of_pow* treatment_of_captive* treatment_of_detainee* worked_over put_through_hell
    methods_of_torture third_degree`,
  "electric-shock": `electric_current* electrical_current* electrocution* electroshocked electro_shock* stun_gun* stungun* cattle_prod* zap zapped
    zapping zaps live_wire* field_telephone* field_phone* current_through wired_up shocking_them shocked_with shock_treatment shock_torture
    electricly electric_chair electric_baton* electric_device* electric_torture electrical_torture`,
  "sexual-violence": `molested molesting molestation  rapist*  sexual_torture gang_rape* sexual_crime* sexualised sexualized sexual_harassment sexual_offence*
    sexual_offense* castrat* genital* indecent_assault*`,
  isolation: `seclusion secluded shut_out shut_in cut_off_from cuts_off cutting_off fully_cut held_in_isolation kept_in_isolation keep_in_isolation kept_isolated
    kept_incommunicado held_incommunicado keep_incommunicado out_of_contact out_of_reach unreachable out_of_touch no_links_with no_link_with
    no_connection_with no_connection_to without_connection without_links barred_from_contact* banned_from_contact* forbidden_contact denied_contact
    denied_all_contact deny_contact deprived_of_contact deprived_of_communication deprived_of_any_contact refused_contact communication_blackout
    information_blackout info_blackout radio_silence  hermetic* incomunic* incommunic* in_secret in_total_secrecy
    held_secretly not_allowed_contact not_allowed_any_contact without_any_communication without_communications no_means_of
    without_news_from_outside without_a_link quarantin* sequester* ostraci* segregat* closed_off blocked_off lock_away without_outside
    without_external lacking_contact lack_of_contact absence_of_contact no_external no_line_to
    total_isolation`,
  "outside-world":
    "outer_world external externally wider_world world_outside world_beyond free_world beyond_the_walls beyond_the_wire beyond_prison",
  letter: `post by_mail_or the_post write_to_their write_to_his written_home writes_home writing_home wrote_back write_back wrote_to_their wrote_to_his wrote_a_letter write_a_letter
    mailed mails by_post by_mail by_letter handwritten hand_written missive* epistle* post_card* postal snail_mail pen_and_paper sent_a_letter
    send_a_letter got_a_letter get_a_letter received_a_letter writen_letter* lettre* leter leters
    any_post the_post_get post_got no_post post_from how_much_post their_post`,
  call: `called_home call_home calls_home phoned_home phone_home rang_home ring_home rung dial dials dialled dialed dialling  phoning telephoning
    phone_conversation* telephone_conversation* telephone_call* video_call* voice_call* over_the_phone over_the_telephone on_the_telephone
    gave_a_call give_a_call give_a_ring call_back called_back callback call_their call_his called_their called_his telefon* phonecal* makes_a_call
    made_a_call make_calls made_calls making_calls`,
  "hear-from": `message messages heard_a_word heard_nothing hears_from heard_directly heard_their_voice heard_his_voice hear_a_word any_news_from news_about_their
    sign_of_life signs_of_life signs_life proof_of_life life_sign* message_from messages_from got_a_message received_a_message get_a_message send_a_message
    sent_a_message sent_word send_word sends_word word_reached word_came word_back get_word gets_word getting_word received_word receive_word
    got_news get_news got_news_from get_news_from received_news receive_news getting_news had_news had_word had_any_word have_word
    got_in_contact get_in_contact getting_in_contact get_in_touch gets_in_touch getting_in_touch been_in_touch been_in_contact in_contact_with
    made_contact make_contact makes_contact making_contact establish_contact established_contact managed_to_contact able_to_contact
    could_contact contact_their contacted_their contact_home contacted_home contacting reach_their reached_their reach_out reached_out
    message_home messages_home line_home line_from lines_from a_line_from peep_from voice_of_their spoke_to_their_families speak_to_their_families
    talk_to_their_families talked_to_their_families speak_with_their_families spoke_with_their_families speak_with_their_relatives
    speak_to_their_relatives talk_to_their_relatives talk_with_their_families talk_to_home speak_to_home heard_back_from
    learned_from_them learnt_from_them tidings`,
  contact: "comunicat* communicado link_with links_with connection_with connections_with interact* communique_with contacting",
  condition: `prerequisite* precondition* proviso strings_attached string_attached on_condition on_the_condition quid_pro_quo price_for price_of_a price_they
    had_to_agree agreed_to agree_to agreeing_to agrees_to obliged_to compelled compelled_to coerced coerce coercion coercing  pressured_to
    made_to forced_into terms_of bargain_for traded_for_a trade_off tradeoff stipulat* provided_they only_if_they as_long_as_they in_return_for
    unless_they what_did_they_have_to`,
  tv: `television_crew* tv_channel* tv_channels tv_crew* tv_camera* tv_show* tv_station* film_crew* footage on_camera on_screen
    onscreen screens televis* television_appearance* tv_appearance* appear_on_tv appeared_on_tv appearing_on_tv appear_on_television state_tv
    russian_tv propagand* newsreel talk_show* tely broadcaster* videotap*`,
  interview: `canvass* debrief* chatted chatted_to chat_with chatted_with conversed converse conversing conversed_with questionnaire* focus_group*
    in_depth_talk* speaking_to speaking_with talking_to talking_with talks_to talks_with speaks_to speaks_with sat_down_with sit_down_with sit_down_interview
    spoken_in interviwe* interveiw* intervew* interwiew* intervju* research_participant* study_participant* survey_participant* questioned_people
    asked_former asked_families asked_ex poll_ed polls surveyed_people had_conversations had_talks held_talks_with held_interviews
    conducted_interviews took_testimon* took_statements collected_testimon* recorded_testimon* gathered_testimon* heard_testimon* informants`,
  sample: "sample_of sampling sampled cohort* n_equals group_of_interview* representative",
  testify: `deposition* eyewitness* eye_witness* gave_evidence give_evidence giving_evidence gives_evidence statement_under_oath under_oath recount
    recounts recounted recounting told_of tell_of tells_of telling_of spoke_of spoke_out speak_out first_hand firsthand affidavit* attest*
    reported_being reported_having say_they_were said_they_were saying_they_were say_they_had said_they_had say_they_have claimed_they_were
    describe_being described_being describing_being described_having confided shared_their_stories shared_stories tell_their_stor* told_their_stor*
    testimonies testimonials testemon* testimoni* their_own_words in_their_words bore_witness bear_witness bearing_witness`,
  escape:
    "got_away get_away getaway broke_out break_out breakout* jailbreak* slipped_away slip_away absconded abscond escapee* ran_off run_off on_the_run fleeing flees broke_free break_free",
  surrender: `surender* surrended white_flag hands_up hands_raised hands_in_the_air laid_down_their laid_down_weapons lay_down_arms lay_down_weapons lay_down_their
    laying_down_arms laying_down_their dropped_their_weapons drop_their_weapons threw_down_their throw_down_their give_up giving_up gives_up
    given_up give_themselves_up giving_themselves_up given_themselves_up turned_themselves_in turn_themselves_in hors_de_combat capitulat* gave_in
    out_of_ammunition no_longer_fighting stopped_fighting weaponless`,
  "prison-place": `gaol gaols penitentiar* lockup* correctional gulag* internment_camp* prison_camp* pow_camp* concentration_camp* holding_cent*
    detention_site* place_of_detention places_of_detention place_of_captivity places_of_captivity place_of_imprisonment places_of_imprisonment sizo
    pre_trial_detention_cent* remand_prison* remand_cent* remand guardhouse* stockade* torture_cell* torture_room* torture_site* holding_facilit*
    holding_site*`,
  confirmed: `authenticat* validat* certified certify certifies ascertain* prove proved proves proving provable provably prooved conclusively beyond_doubt
    beyond_all_doubt beyond_question solid_proof hard_evidence cross_verified definitely_known firmly_established confimed
     comfirm* confirmd`,
  acknowledged: `admitted admits concede concedes conceded conceding confess confesses confessed confessing fess_up fessed_up owned_up owning_up
    owns_up came_clean come_clean avow* disclose discloses disclosed disclosing let_on declared declares declare declaring owned_to acknoledg*
    aknowledg* acknowleg* reconis* recognis* recogniz*
    admitted`,
  unconfirmed: `not_listed never_listed undocumented unregistered unreported undisclosed never_declared not_declared never_disclosed not_disclosed
    never_reported not_reported never_registered not_registered never_acknowledge never_confirm never_admit never_recognise never_recognize
    never_been_acknowledged never_been_admitted never_been_recognised never_been_recognized not_been_acknowledged hadnt_acknowledged
    hadnt_admitted hadnt_confirmed hadnt_recognised hadnt_recognized hadnt_been_confirmed hadnt_been_acknowledged had_not_acknowledged
    had_not_admitted had_not_confirmed had_not_recognised had_not_recognized had_not_been_confirmed had_not_been_acknowledged
    hasnt_acknowledged hasnt_admitted hasnt_confirmed has_not_acknowledged has_not_admitted has_not_confirmed havent_confirmed
    didnt_acknowledge didnt_admit didnt_confirm didnt_recognise didnt_recognize did_not_admit did_not_recognise did_not_recognize
    didnt_list did_not_list wouldnt_acknowledge wouldnt_admit wouldnt_confirm would_not_acknowledge would_not_admit would_not_confirm
    refused_to_acknowledge refused_to_recognise refused_to_recognize refused_to_disclose refuses_to_confirm refuses_to_admit refuses_to_acknowledge
    refusing_to_confirm refusing_to_admit refusing_to_acknowledge refusal_to_confirm refusal_to_acknowledge failed_to_confirm
    failed_to_acknowledge fails_to_confirm failing_to_confirm wasnt_confirmed werent_confirmed was_not_confirmed were_not_confirmed
    was_never_confirmed were_never_confirmed wasnt_acknowledged werent_acknowledged were_not_acknowledged was_not_acknowledged
    not_officially_confirmed never_officially_confirmed never_officially_acknowledged not_officially_acknowledged without_acknowledgement
    without_acknowledgment without_admission without_official_confirmation without_ever_confirming without_ever_admitting
    without_ever_acknowledging no_confirmation lack_of_confirmation lacking_confirmation absence_of_confirmation no_acknowledgement
    non_confirmed nonconfirmed not_verified never_verified un_confirmed un_acknowledged unconfirm* hush_up hushed_up hushed cover_up covered_up
    conceal concealing conceals concealment hide hides hiding kept_hidden keep_hidden keep_secret keeping_secret kept_from_us kept_off
    ghost_prisoner* ghost_detainee* secret_prisoner* disavow* disown* denied_holding deny_holding denies_holding denying_holding denied_having
    said_it_did_not_hold said_it_didnt_hold said_they_did_not_hold said_they_didnt_hold claimed_not_to_hold claimed_not_to_have said_it_had_no
    said_they_had_no not_on_any_list not_on_the_list not_on_the_lists on_no_list off_the_list off_the_record_prisoner* silent_on kept_silent
    stayed_quiet kept_mum stonewall* nobody_knew_about nobody_knew unknown_prisoner* not_known_to_be never_known_to`,
  believed: `opinion_is opinion_that opinion_it speculat* surmise*  conjectur* infer infers inferred inferring deem deems deemed regarded_as considered consider considers considering
    considered_to understood_to thought_to believed_to said_to_be reported_to_be alleged suspected suspected_of_being suspicion_that imagined_to reputed* rumoured_to rumored_to
    conviction_that  of_the_opinion in_the_view of_the_view might_be may_be could_be expected_to_be hold_to_be put_down_to beleive*
    belive* beleiv* thougth reckoned_to`,
  register: `roster* rosters ledger* catalogued cataloged card_index card_file* listing listings inventor_y on_the_books data_base databases data_bases
    entry entrys entries_in archive archives archived log_book logbook* registering regist_ry regester* registar* rejister* registrated registred on_the_roll
    book_of_the_missing master_list state_list government_list official_list`,
  fate: "destin_y destiny lot_of_the what_became what_has_become what_happened_to_the became_of become_of",
  alive: "still_breathing among_the_living not_dead aliv survivers breathing",
  access:
    "let_in allowed_in allowed_inside let_inside gain_access gained_access gain_entry gained_entry right_of_visit visitation admitted_to admitted_into",
  violation: `trampled trampling   contraven* infraction* rights_get_broken rights_broken broke_the_rules breaks_the_rules break_the_rules breaking_the_rules
    broke_the_law breaks_the_law break_the_law breaking_the_law disregard_for non_compliance noncompliance breaching`,
  "medical-care": "medical_attention medical_help medical_aid medical_assistance health_treatment therapy therapies doctoring",
  food: "starving meal meals eat eats eating ate ration rations emaciat* underfed undernourish* nutrition*",
  duration: `spent_in_captivity spend_in_captivity spends_in_captivity spent_in_prison spent_in_russian spent_as_a_prisoner spent_as_a_pow spent_behind
    spent_as_prisoner* years_in_captivity months_in_captivity days_in_captivity stay_in_captivity stayed_in_captivity stint_in term_of_captivity
    years_as_a_prisoner years_behind_bars spend_as_a_prisoner spent_with_the_russians spent_with_russians time_behind time_inside
    captivity_last captivity_lasted captivity_length`,

  kill: "     butchered butchering taken_out lives_taken homicide* manslaughter slewn offed done_in kiled",
  die: `passed_away pass_away passing_away lost_their_lives lost_his_life lost_her_life lose_their_lives losing_their_lives loss_of_life lives_lost
    gave_their_lives gave_his_life laid_down_their_lives laid_down_his_life mortality kia kias killed_in_action demise succumb* lifeless died_of
    paid_with_their_lives ultimate_sacrifice dyed not_make_it didnt_make_it did_not_make_it dont_make_it`,
  loss: "casualites casualities cassualt* losts",
  desert: "went_awol gone_awol go_awol absent_without_leave absent_without left_their_unit* leave_their_unit* draft_evad* evade_the_draft",
  mobilise: "call_up called_up calling_up conscription draft_notice* the_draft draft_law",
  fight: "fought fights warfare skirmish* firefight* clash clashes clashed hostilities",
  convict: "jail_term* prison_term* given_a_term",
  court: "courtroom* jury juries magistrate* litigat* lawsuit*",
  trial: "on_trial stand_trial stood_trial show_trial* mock_trial* sham_trial* put_on_trial court_case* court_hearing*",
  acquit: "not_guilty exonerat*",
  suspect:
    "suspected_of notified_of_suspicion notice_of_suspicion notices_of_suspicion arraign* perpetrator* culprit* alleged_perpetrator*",
  investigate: "inquest* looked_into look_into looking_into under_investigation case_file* probing inquir_y pre_trial",
  "war-crime": "warcrime* war_criminal* crimes_against heinous",
  bury: " interred interment* tomb tombs laid_to_rest reburi* rebury burying buries",
  found: "discover discovers discovery discoveries unearthed locate locates locating pinpoint* tracing trace_of whereabouts_established",
  search: "hunt_for hunting_for hunted_for sought searchers",
  evacuate: "moved_to_safety taken_to_safety got_out_of_the_city evacuee*",
  displace: `migrant migrants migration migrated uproot* fled_their_homes forced_from_their_homes left_their_homes driven_from_their_homes forced_to_flee   immigra*
    exile exiles exiled displaced_people internally_displaced resettle*`,
  adopt: "adoptive",
  "foster-care": "guardian guardians caregiver* strangers with_strangers",
  "re-educate": "brainwash* russif* patriotic_education militaris* militariz*",
  reunite:
    "rejoin* back_with_family back_with_parents back_with_their_parents back_with_their_family back_together back_with_their_famil* back_with_famil* returned_to_their_famil* returned_to_famil* returned_to_their_parents",
  recruit: "enlist enlists enlisted enlisting enlistment",
  "staged-call": "stage_managed scripted",
  exchange_round: "exchange_stage* stages_of_exchange exchange_wave* exchange_session*",
  amnesty_law: "clemency reprieve*",
  suicide:
    "took_their_own_life took_his_own_life took_her_own_life taken_their_own_lives took_their_own_lives killed_themselves killed_himself killed_herself",
  ransom: "bought_back buy_back bought_out bought_freedom",
  psychological: "traumati* traumas counselling counseling psychiatr* mental_health post_traumatic",
  pay: "allowance* stipend* payout* pay_out paid_out remunerat* subsid* reimburs* payoff* paycheck*  monetary",
  money: "cash financ* funded billions_of_dollars uah hrn financial*",
  cost: "expenditure* spent_on spend_on spends_on spending_on spending how_expensive expense expenses pricey priced how_much_money",
  sanction: "blacklist*",
  attack: "onslaught* offensive offensives ambush* blitz* pummel* pounded pounding bombard* hit_by fired_on striking_at shelling_s",
  missile: "missle missles  misile* rocket_strike* missile_strike*",
  drone: "quadcopter* fpv uas dron",
  bomb: "blast blasts explosion* explode* exploding detonat*",
  "air-alarm": "air_raid* air_alert* air_alarm*",
  intercept: "shoot_down shooting_down shoots_down brought_down shot_out_of_the_sky knocked_out_of_the_sky neutralis* neutraliz*",
  destroy: "wreck wrecked wrecks wrecking obliterat* razed raze flattened flatten annihilat* smashed gutted reduced_to_rubble knocked_out",
  damage: "scathed dented smashed_up knocked_about_buildings",
  rebuild: "refurbish* mended mend mending patched_up fixing_up fixed_up put_back_up rehabilitat_ed",
  build: "   building_new put_up_new",
  occupy: "seized_territor* seized_land overran overrun captured_land captured_territor* captured_town* captured_village* captured_cit*",
  territory: "acre acres acreage sq_km sqkm square_kilomet*",
  mine: "booby_trap* munitions_unexploded unexploded_munition* land_mine*",
  demine: "mine_clearing mine_removal clearing_mines clear_of_mines bomb_disposal eod",
  weapon: "weaponry armament* ammo munition*",
  aid: "care_package* food_parcel* humanitarian_help",
  donate: "gave_money give_money crowdfund* pledg* chipped_in benefactor* sponsor* collected_money money_raised",
  supply: "distribut* dispatch* hand_out handed_out handing_out gave_out given_out giving_out furnish* deliveries delivery",
  volunteer_work: "non_profit* nonprofit* charitable",
  vaccinate: "jab jabs jabbed inoculat*",
  infect: "outbreak* contagio* ailment*",
  born: "births childbirth",
  marry: "married weds wedlock marriag*",
  employ: "workforce unemployed out_of_work",
  negotiate: "mediat* intermediar*   brokered brokering   parley*",
  increase: `rising increas_ed decreasing dwindl*          surge surges surged surging spiked
    spiking plummet*    climb climbs climbed climbing dip dipped dips change_over_time changed_over_time changes_over_time up_from
    down_from went_up gone_up go_up goes_up going_up went_down gone_down go_down goes_down going_down doubled doubling tripled tripling
    quadrupled  upward_trend downward_trend upturn* downturn*  uptick* upsurge* escalat* reduc* diminish* `,
  compare_prior:
    "year_on_year month_on_month year_over_year week_on_week than_last than_the_year_before than_the_previous than_in_previous up_on_last down_on_last",
  plan: `intend intends intended intending intention* anticipat* aim_to aims_to aiming_to  due_to_be foresee* foreseen likely_to prospect prospects 
    predict* prognos* forecast* forseeable foreseeable going_to_be scheduled_for schedul_ed`,

  person:
    "ppl peple peeple peeps peopl peple pepole poeple peopel peoples folks human_beings human_being beings indiv persones persone mankind everyman anyone_else",
  man: "man mans mens male bloke blokes chap chaps fellas dude lads_and fellows menfolk gents",
  military: `armed_forces armed_force forces service_personnel military_personnel servicepeople servicepeo* serviceperson* trooper* solider* soilder* soliders
    sodier* solder solders soldat*  militaries army armies afu zsu vsu comrade* brothers_in_arms brother_in_arms rank_and_file men_in_uniform
    people_in_uniform men_and_women_in_uniform uniformed hero heroes heros warfighter* fighting_men recruits_and serving_men grunts`,
  ukrainian: `ukr ukrs ukrainan* ukrianian* ukrainien* ukranian* ukrane* ukrain ukies ukie our_own compatriot* countrym* fellow_citizen* fellow_countrym*
    our_people our_lads our_fighters our_soldiers kyiv_side ukrainian_side`,
  russia: `russkies russky ruskies rus russo muscovit* ruscist* rashist* rashka ruzzia* ruzzian* putinist* occupier* occupying_force* occupying_power occupying_army
    the_other_side other_side enemy_side opposing_side aggressor* hostile_side moskow mosco russan* rusia* rusian* russain* ruski* russki* kremlins`,
  "in-russia": "in_the_russian_federation on_russian_soil on_russian_territory in_russian_territory across_russia throughout_russia",

  women: "ladies lass lasses gal gals females moms mums mommies mummies womenfolk womans girlfriends she_soldiers",
  children: `preteens kiddies youngster* toddler* little_ones little_one schoolchild* schoolkid* boys_and_girls juvenile* under_18 under_eighteen tots
     under_age youths youth childs childre children_of childern chidren kidds`,
  civilian:
    "civvies civvy civvie* civilan* civillian* civillan* civilion* non_soldier* ordinary_people ordinary_citizens ordinary_folk peaceful_people peaceful_citizens unarmed_citizens",
  foreigner:
    "expat expats expatriate* foreign_national* foreign_fighter* foreign_volunteer* foreign_citizen*  legion legionar* international_legion citizens_of_other citizens_of_third third_country",
  medic: "medical_personnel physician* corpsman corpsmen combat_medic* field_medic* military_doctor* medical_corps medical_workers",
  enemy: `russian_pow russian_pows russian_prisoner* russian_captive* captured_russian* russians_captured russians_in_captivity russians_held
    russians_in_ukraine russian_soldiers_captured russian_troops_captured prisoners_held_by_ukraine held_in_ukraine in_ukrainian_captivity
    in_ukrainian_hands in_ukrainian_prison* in_ukrainian_camp* in_ukrainian_custody ukraine_captured captured_by_ukraine captured_by_ukrainian*
    captured_by_us captured_by_our taken_prisoner_by_ukraine taken_by_ukraine ukraine_took_prisoner kyiv_captured we_hold we_captured
    we_took_prisoner do_we_hold are_we_holding we_are_holding missing_russian* russian_missing russian_soldiers_missing dead_russian*
    russian_dead russian_casualt* russian_losses wounded_russian* russian_wounded russian_deserter* killed_russian* did_russia_get_back
    russia_get_back russia_got_back russia_receive russia_received russia_get did_russia_get returned_to_russia_in return_to_russia
    went_back_to_russia sent_back_to_russia handed_to_russia handed_over_to_russia exchanged_to_russia`,
  body: "mortuary mortuaries cadaver* dead_bod* mortal_remains body_bag*  dead_soldiers_bod* bodys carcass*",
  wounded:
    "hurt badly_hurt severely_wounded seriously_ill gravely_ill badly_wounded heavily_wounded gravely_wounded sickly unwell  infirm lame_soldier* woonded injurred",
  elderly: "senior_citizen* seniors retiree* old_age oap oaps grandparent* seniors senior_citizen* retiree* grannies old_aged",
  disabled: "handicapp* special_needs",
  amputated: "lost_a_limb lost_limb* lost_a_leg lost_an_arm lost_a_hand lost_legs limbless missing_limb*",
  journalist:
    "journo journos cameraman cameramen news_people newsman newsmen newswoman correspondent correspondents photojournalist* pressman pressmen  media_professional* media_people ",
  priest: "pastor pastors clergym* rabbi rabbis imam imams monk monks minister_of_religion",
  officer: "commanding_officer* commissioned_officer* captain captains colonel* lieutenant* majors officer_rank",
  marine: "marine_corps marine_infantry naval_infantry",
  azov: "azovite*",
  "national-guard": "natl_guard guardsmen guardsman",
  "border-guard": "border_troops border_service border_patrol* border_officer*",
  "territorial-defence": "territorials territorial_defence_force* territorial_defense_force*",
  police: "cop cops constable* policewom*",
  conscript: "conscripted draftees called_up_soldier* called_up_men",
  pilot: "aviator* aircrew* flyer_s",
  sailor: "seafarer* naval_crew*",
  teacher: "educator* tutor  schoolteacher* instructor* schoolteacher* professor* tutor*",
  student: "undergrad* undergraduate* schoolboy* schoolgirl* undergraduate* cadet*",
  official: "civil_servant* councillor* councilor* public_servant* lawmaker* senator*",
  worker: "employees workman workmen labourer* laborer* workforce_of",
  pregnant: "expectant_mother* expecting_mother*",
  korean: "north_korea* dprk",
  family: `wives husbands_and wives_and spouses kinsm* kinfolk kinsfolk near_and_dear nearest_and_dearest dependants dependents next_of_kins siblings
    brothers_and_sisters mums_and_dads moms_and_dads mothers_and_fathers mothers_and_wives wives_and_mothers household family_members_of
    relations_of folks_at_home folks_back_home those_at_home families_at_home`,
  relation: `boy husbands sons daughters brothers fathers wifes niece nieces nephews granddaughter grandchild girlfriend spouse stepson stepdad stepfather stepbrother
    halfbrother half_brother brother_in_law father_in_law son_in_law daughter_in_law sister_in_law godson goddaughter godfather my_partner my_boy our_boy my_lad
    my_man my_men my_boys my_girl my_guy my_love my_beloved beloved my_darling my_hero my_soldier our_son my_eldest my_youngest_son bro sis pa papa
    mama mommy mummy momma daddy mam mamma grandma grandmother gran granny nan nana grandpa grandfather granddad grandad
    brother_in_arms_of my_comrade my_mate my_bro ex_husband fiancee betrothed loved_one_of only_son only_child twin
    bro sis`,

  un: "united_nation* un_mission un_monitor* undp iom ocha hrmmu",
  "red-cross": "redcross red_crescent",
  osce: "odihr",
  eu: "brussels european_commission",
  icc: "international_criminal_court the_hague",
  president: "presidential zelenski zelenskii",
  ministry: "defence_ministry defense_ministry mindef minister_of",
  "general-staff": "genstaff gen_staff general_staffs",
  headquarters:
    "coordinating_headquarters coord_hq coordination_hq coordination_centre coordination_center coordination_staff headquarter head_quarters",
  intelligence: "intel military_intelligence spy_service* intelligence_agenc* security_agenc*",
  sbu: "ssu",
  "law-enforcement": "law_enforcer* law_enforcers law_enforcement_agenc* law_enforcement_bod*",
  prosecutor: "prosecutor_general attorney_general pgo prosecution_service",
  parliament: "legislature",
  government: "govt gov gvt gvmt goverment* govermen* governement* governmental state_bodies public_authorities",
  ombudsman: "ombud* omsbud* ombusman* human_rights_ombuds* rights_ombuds*",
  "human-rights": "rights_body rights_bodies rights_watchdog* rights_campaign* rights_advocate* rights_worker* humanrights",
  activist: "advocacy",
  organisation: "org orgs organistion* organizaton* watchdog* the_body_that entity entities body_behind body_which outfit outfits",
  agency: "newswire* press_agency press_agencies press_service* news_provider*",
  outlet:
    "portal portals tabloid* broadsheet* media_outlet* news_site* news_portal* news_outlet* periodical* newsrooms_that news_source* broadcaster*",
  report:
    "white_paper* briefing* dossier* findings bulletin* communique* press_release* press_statement* working_paper* investigation_report whitepaper*",
  article: "write_up write_ups feature_article* news_piece* news_report* newspaper_piece* blog_post* facebook_post* coverage",
  director: `manager managers ceo exec_director executive_director in_charge heads_up head_of who_runs in_command  executive_s chairm* chairwom* chairperson* at_the_helm top_person
    boss_of bosses number_one_at charge_of
    head_of heads_of the_head its_head their_head whose_head who_heads heads_the heads_it heads_up who_runs running_it runs_it
    person_running woman_running man_running one_running who_is_running`,
  office: "affiliat* outpost* local_branch local_office local_branch local_section local_chapter local_team",
  expert: "specialists academic academics pundit* think_tank* thinktank*",

  school: "schoolhouse* schooling",
  kindergarten: "creche* nursery_school* kindergarden*",
  university: "uni unis",
  hospital: "infirmar* medical_cent* health_cent*",
  pharmacy: "chemist_shop*",
  house: "property properties accommodation*  homes",
  church: "place_of_worship places_of_worship house_of_worship houses_of_worship",
  road: "motorway* tarmac",
  railway: "rail rails",
  power: "brownout* load_shedding power_failure*",
  plane: "aeroplane* warplane* fighter_jet* war_plane*",
  vehicle: "automobile* autos",
  factory: "corporation* industrial_site*",
  forest: "woodland* woods",
  place_of: "venue venues localit*  hamlet*",
  city: "metropol*",
  unit: "detachment*",
  name: "full_name first_name last_name family_name christian_name forename*",
  photo: "image images photograph* snapshot* pics pic",
  age: "years_old year_old yr_old yrs_old how_young youngish aged_under aged_over over_the_age",
  sex: "male_or_female sexes genders",
  cause: "caused causing what_causes reason reasons because_of_what due_to_what",
  law: "legislat* statute* statutory decree* legal legally legality",
  right: "entitle* entitlement* rights_of",
  vote: "voting electoral referend* polling_station*",
  population_of: "populace populations",

  harvest: "harvester*",
  produce: "turn_out_goods",
  sell: "retail retailer retailers seller* vendor* ",
  inspect: "inspector* scrutini*",
  burn: "arson burnt burned",
  flood: "inundat* submerg*",
  open: "inaugurat* unveil*",
  close: "shuttered closure* closing",
  steal: "thief thieves looted looting looters loot",
  weigh: "heaviness kilo kilos",
  visit: "attended attend attends attending attendee*",
  hire: "hiring taken_on",
  dismiss: "redundan* axed firing_of_staff",

  "past-year": `previous_twelve_months preceding_twelve_months previous_12_months preceding_12_months last_365_days past_365_days rolling_year
    rolling_twelve_months rolling_12_months twelve_month_period 12_month_period yearlong year_long year_just_gone year_gone_by
    the_last_year the_past_year in_a_single_year within_a_year within_one_year over_one_year`,
  "this-year": "ytd this_calendar_year year_so_far since_new_year since_the_new_year so_far_in_the_year",
  "next-year": "coming_year year_ahead year_to_come",
  "this-month": "past_30_days last_30_days past_thirty_days the_last_month over_the_past_month",
  months: "mth mths month_s half_a_year",
  week: "wk wks fortnight* past_week",
  day: "yday yest daytime overnight nightly overnight in_one_night on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday",
  years: "yrs",
  year: "yr per_annum",
  "whole-war": `since_russia_invaded since_russia_attacked since_the_russian since_they_invaded since_24_february since_february_24 since_2022 from_the_start
    from_the_beginning from_day_one from_the_outset since_the_outset the_full_scale fullscale_war fullscale_invasion big_war great_war all_out_war
    throughout_the_full entire_invasion whole_invasion entire_full_scale whole_full_scale since_it_all_began since_it_began since_it_all_started
    since_it_started since_hostilities since_the_war_began after_the_invasion during_the_invasion in_the_course_of_the_war over_the_course_of_the_war
    the_war_started the_war_start the_war_broke war_began war_begun war_broke since_feb all_years_of all_the_years in_all_these_years
    from_beginning from_start since_begin since_beggining
    since_the_invasion_began since_the_war_began since_the_war_started since_the_invasion_started`,
  now: "nowdays now_days rn atm at_this_moment at_the_present at_present this_moment this_instant this_very_minute as_we_speak up_to_date_now these_days in_this_moment actual_moment",

  average: "averaged averaging avrg  on_the_average mean_number mean_duration mean_value arithmetic",
  extreme: `greatest smallest fewest deadliest bloodiest heaviest busiest peak peaks peaked peaking most_ever least_ever all_time_high all_time_low
    record_breaking record_number worst_year worst_month worst_day worst_week top_figure maximal maximally maximums ceiling_of tallest lengthiest`,
  latest: "newest lately",
  rate: `per_head apiece per_prisoner per_soldier per_captive per_pow per_child per_hundred per_thousand per_round per_exchange per_swap per_camp
    per_region per_unit per_brigade per_100 per_1000 per_10 per_quarter per_hour per_inhabitant a_head each_prisoner each_soldier pro_rata monthly
    on_a_monthly month_after_month every_single_month every_single_day every_week each_week every_quarter each_quarter every_year
    every_hour a_week by_the_month by_the_day ratio_of
    per_head for_each for_every to_each to_every`,
  breakdown: `by_district by_place by_location by_city by_town by_camp by_rank by_unit by_brigade by_branch by_service by_nationality by_citizenship
    by_category by_type by_week by_day by_quarter by_cause by_category_of by_country by_oblasts by_regions by_months by_years month_by_month
    year_by_year week_by_week day_by_day region_by_region broken_into split_into split_between split_by splits splitting divided_into divided_by divide_into
    subdivid* disaggregat* itemis* itemiz* categoris* categoriz* break_down_by breaks_down breaking_down break_down broke_down across_regions age_group* age_bracket*
    distribution_by distribution_of gender_split monthly_figures yearly_figures regional_figures
    broken_down_by broken_down_into broken_out`,
  times: " with_what_frequency frequency number_of_occasions how_many_occasions on_how_many_occasions",

  "how-many": `n_of count_of total_number full_number nos no_of num num_of number_is numbers_of qty quantit* how_mny how_manny how_maney how_man_y hwo_many
    how_may_people how_mani howmany howmuch how_mutch how_meny how_meni headcounts sum_total tallies volume volumes multitude magnitude
    how_big how_high how_great how_small how_widespread how_extensive how_common how_prevalent what_are_the_numbers whats_the_number
    whats_the_count whats_the_figure whats_the_total what_total what_count what_figure figure_for number_for how_many_is how_many_of
    total_of how_lots whole_number_of absolute_number in_numbers numerically running_total body_count nuber numer numbr ammount
    total_no no_of total_nos nos_of`,
  share: `precent precents precentage what_share what_percentage what_proportion chunk bulk minority perc percents per_cents percantage*  percnt* majority_of out_of_all
    out_of_every in_every what_slice big_part large_part greater_part lions_share how_large_a_part how_big_a_part how_large_a_share how_big_a_share
    how_often how_common how_frequent* how_regularly`,
  "how-long":
    "how_much_longer length_of_time for_what_period what_duration how_many_yrs how_many_nights how_lengthy what_stretch how_long_a how_longer how_lengthly how_many_hours for_what_length what_stretch since_how_long how_much_longer how_long_ago length_of_time what_period_did how_long_was how_long_has how_long_have how_long_did for_how_many_years for_how_many_months how_much_of_his_life for_what_time hwo_long how_lng",
  who: "which_person which_people whose_name which_official which_officials what_official",
  "what-is":
    "define definition_of meaning_of explain_what what_exactly_is what_the_heck_is what_kind_of_organisation what_kind_of_organization",
  from: `which_sources what_source what_sources
    what_are_your_sources what_are_the_sources whose_estimate whose_count whose_tally whose_statistics whose_stats whose_words whose_claim
    whose_finding whose_findings whose_research whose_numbers whose_figures whose_information whose_calculation whose_calculations
    on_whose_authority on_what_basis based_on_what based_on_whose according_to_whom according_to_who according_to_what where_is_this_from
    where_is_that_from where_is_it_from where_are_these_from where_are_those_from where_it_comes_from where_this_comes_from where_that_comes_from
    where_they_come_from where_does_this where_does_that where_does_it where_do_you_take where_have_you_got where_have_you_taken where_were_you
    where_are_you_getting where_are_you_taking where_are_you_pulling sourced sourcing`,
  why: "what_for whats_the_reason for_what_reason how_is_it_that for_what_reason what_for what_is_the_reason whats_the_reason what_explains how_is_it_that how_come_that what_accounts",
  verify: `trueness tru is_that_a_fact is_that_so is_that_correct is_that_accurate is_this_true is_this_correct is_this_accurate could_it_be isnt_it_true
    is_it_not_true is_it_actually is_it_indeed is_it_a_fact is_it_the_case is_it_correct is_it_accurate is_it_false true_or_false fact_or_fiction
    fact_or_myth can_i_say can_we_say could_i_say could_we_say may_i_say may_we_say may_i_write can_i_write can_we_write can_i_state can_we_state can_i_claim
    safe_to_say fair_to_say safe_to_write fair_to_write accurate_to_say accurate_to_write correct_to_say correct_to_write right_to_say is_it_fair
    is_it_safe please_confirm pls_confirm plz_confirm can_you_confirm could_you_confirm would_you_confirm kindly_confirm confirm_please
    confirm_or_deny i_was_told i_am_told im_told ive_been_told someone_said somebody_said some_say is_there_any_truth any_truth for_true
    is_that_cap that_cap no_cap for_real is_it_bs
    `,
  list: "set_out_all rattle_off give_me_all show_me_all tell_me_all show_all give_all itemise list_out rundown run_down every_single each_and_every list_everything",
  differ: `vary varies varied variation variations disparit* inconsistency inconsistencies conflicting disagree disagrees disagreed disagreement disagreements
    different_from at_odds tally_with tallies_with line_up lines_up square_with squares_with next_to_each_other not_the_same unlike 
       reconcil*  equal equals equivalent overlap overlaps overlapping overlapped juxtapos* contradictory
    mis_match discord at_variance side_to_side two_counts two_tallies two_estimates two_totals conflict_with conflicts_with
    one_and_the_same the_same_people the_same_cases the_same_ones`,
  sum: "summed summing totalled totaled totalling totaling add_them_up adding_up add_together added_together lump lumped lump_together taken_together  ",
  together: "taken_all_together put_together alltogether all_together",
  total:
    "aggregate aggregated cumulative cumulatively tot ttl entirety wholly_in altogether_in totality all_told totally_in everyone_counted grand",
  "ask-period": `calendar start_date end_date start_and_end from_when_to_when covering_what date_range dated date date_of as_of_which as_at_which cut_off_date
    cutoff cutoff_date reporting_period reference_period period_covered timeline timelines timescale* time_scale* which_month what_month which_months what_months from_what_date
    since_what_date up_to_what_date over_what_period over_which_period in_what_period in_which_period till_when until_when up_to_when since_when
    calendar_years which_years what_years time_period_covered time_window window_of_time stretch_of_time`,
  "ask-rough": `rounding round_number round_figure round_numbers rounded_up rounded_down rounds_up precision precisely imprecise imprecisely inexact exactness fuzzy
    order_of_magnitude lower_bound upper_bound plus_or_minus margin_of_error error_margin hard_number hard_figure firm_number firm_figure exact_number
    precise_number precise_figure exact_count ball_park ballparks estimations estimation guesstimate* to_the_nearest nearest approximatly aproximat* exactely
    approximation vague_number`,
  "ask-published":
    "came_out come_out went_public go_public made_public make_public went_live go_live first_appeared release_date publication_date date_of_publication released_on issued_on",
  anaphora:
    "that_lot that_many this_many these_ones those_ones that_group the_latter the_former from_them from_those of_these_people these_people those_people that_lot same_people such_people the_latter the_former_ones",
  negation:
    "hadnt neither nor nothing noone no_one nowt aint wouldnt couldnt wont nope_not hardly_any scarcely nary nil zero zilch not_any not_a_single not_one not_once not_even_once",

  said: `inform_ed informs briefed briefs declar* affirm* aver avers averred allege alleges alleging allegation* purport* contend* emphasis_ed stressed stresses stressing
    pointed_out points_out commented comments_by argued argues concluded concludes notes noted warned warns warn voiced voices expressed
    expresses answered replied responded recounted related_that suggest_ed speaking spokesm* spokeswom* spokesperson* spokespeople relayed relays
    communicated_that put_forward puts_forward put_it_at was_quoted is_quoted as_saying went_on_record on_record_as in_the_words gave_out_that
    made_known made_a_statement issued_a_statement released_a_statement annouced anounced sayed telled sad_that
    spoken statement statements`,
  counted: `put_at puts_at put_the_figure puts_the_figure put_the_number puts_the_number put_the_total puts_the_total put_the_toll puts_it_at peg pegs
    pegged number_crunch* crunched crunching ran_the_numbers totted tot_up tallying tally_up enumerat* chronicl* noted_down wrote_down written_down
    clocked clocks register_ing determin* quantif* measur* tracked tracks track tracking counted_up counts_up keep_count keeps_count kept_count
    keep_tabs keeps_tabs kept_a_tally recorder* counter counters fixed_in documentation`,
  collected: "collated assembled pooled amass* put_together amassed",
  wrote: "authored penned drew_up drawn_up draws_up",
  published:
    "made_public published_by disseminat* circulat* issued_by featured_in ran_the did_this_run did_it_run this_was_run ran_it ran_this carried_by carried_the_story carried_the_news carried_it carried_this carried_these carried_those carried_your ran_the run_this run_the service_carried outlet_carried agency_carried site_carried paper_carried newspaper_carried who_carried carried_all",

  figure:
    "infos informations datas datum stat statistical* metric metrics indicator* data_point* datapoints dataset* data_set* digits digit numeral* reading readings statisic* statstic* staistic* figuers fig figs",
  case: "occurence* ocurrence* occasion occasions happening happenings",
  whole: "wholly outright thoroughly totally comprehensive*",
  systemic:
    "prevalen* commonplace pervasive* rampant endemic regularly routine frequently repeatedly institutional* across_the_board everyday common_practice isolated_case* isolated_incident* one_off* a_few_bad rotten_apple* exception",
  nearly:
    "practically virtually just_about all_but well_nigh close_to near nearing next_to_none as_good_as pretty_much largely almost_all nearly_all",
  source: "provenances sourced sourcing wellspring",
  forms: "category categories variet* technique* sort_s manner manners",
  result: "upshot consequence* aftermath",
  big: `huge massive enormous vast considerable sizable sizeable substantial significant* dozen dozens few_dozen scores_of hundreds_of loads loads_of heaps
    heaps_of numerous countless innumerable myriad scores handful handfuls sizably`,
  former: "onetime one_time erstwhile previously prior_to sometime_prisoner*",
  already:
    "allready alredy hitherto up_till_now until_today till_now till_today up_to_today up_to_this_point by_now as_yet up_to_the_present until_the_present as_of_yet",
  allow:
    "letting authoris* authoriz* enable enables enabled enabling grant granted granting grants opportunit* managed_to manage_to manages_to succeed succeeded success chance_to chances_to permissible lett let_in lets_in",
  received:
    "get_through gets_through got_through getting_through gets getting receipt given obtain* acquire acquires acquired recieve* receve* get_to_see",
  after: "afterwards_of thereafter subsequent* upon later_than",
  appeal: `turned_to_them applied_to applied_for`,
  salary: `earn earns earned earnings pay_packet paycheck* take_home_pay`,
  when: `at_what_time at_what_point since_when on_what_day which_day what_day`,
  where: `whereabout at_what_place in_which_place where_abouts`,
  which: `which_one which_ones what_kind_of_a`,
  next: `subsequent_one the_one_after coming_up soon_to_come any_upcoming when_is_the_following when_are_the`,
  season: `springtime summertime wintertime winters summers springs autumns in_the_fall last_fall`,
  wound: `got_wounded were_wounded was_wounded took_a_wound`,
  identify: `named_by_dna put_a_name matched_by_dna recognised_body recognized_body unidentified`,
  volunteer: `voluntary_fighter* unpaid_helper*`,
};
