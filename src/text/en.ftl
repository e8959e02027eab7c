# English texts. The same keys stand in uk.ftl and ru.ftl; a test keeps them in step.

## First meeting
start-hello = Hello. I am { $bot }.
start-what =
    I keep verifiable figures about Ukrainian prisoners of war and missing people, and I always show who said it, for which period and with what caveats.
    Ask in plain words or use the buttons. When I don't know, I say so.
start-examples = For example:
start-limits = I don't know where a particular person is or what happened to them. Where to turn: /official. We never ask for money.
button-figures = All figures
button-sources = All sources
button-official = Where to turn
button-help = What I can do
button-language = Language
button-ask = Ask a question

help-title = What I can do
help-free = In a private chat, just write your question. In a group, use /ask or mention me.
help-command = /{ $name } — { $summary }

ask-prompt = Write what you would like to know. For example: “{ $example }”

language-choose = Which language suits you?
language-set = All right, I will answer in English.
language-auto = I will answer in the language of the question.
language-auto-button = Language of the question

about-title = About
about-body =
    { $bot } is free software that any organisation can run on its own server. It answers questions about figures that named sources have published.
    No artificial intelligence writes the answers: I find a recorded claim and show it with its source, period and caveats. I never add up numbers from different sources.
about-count = The catalogue now holds { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
} and { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}.

privacy-title = Privacy
privacy-kept = What I keep: the language chosen for this chat; what the last answer was about (none of your words); which claims I showed; whether an answer helped.
privacy-not = What I don't keep: the text of your questions once answered, names, phone numbers. Questions without an answer are counted by topic only.
privacy-moment = While I prepare an answer, your message waits in a queue, encrypted, and is wiped afterwards.
privacy-platform = Telegram and Discord keep the conversation on their side under their own rules; I can't change that.
privacy-names = Please don't write your relatives' personal details here: I can't answer what has happened to a person.

official-title = Where to turn
official-intro = Report a missing or captured person to all of these. It costs nothing.
official-police = National Police of Ukraine: missing person report, phone 102
official-bureau = National Information Bureau: hotline 16-48, from abroad +380 44 287 81 65
official-headquarters = Coordination Headquarters for the Treatment of Prisoners of War: personal account and requests on its website
official-icrc = International Committee of the Red Cross: Central Tracing Agency
official-money = Neither we nor these bodies take money for tracing or exchanges. Anyone who asks for money in return for news is a fraud; tell the police.

## Figures
figures-title = Figures I track
figures-hint = Tap a title or type it, and I will show the value with its source.
figures-none = The catalogue is still empty.
sources-title = Sources
source-figures = What it states
source-no-figures = The catalogue has no figures from this source.
source-note = Note
source-type = { $type ->
    [person] person
    [organisation] organisation
    [organization] organisation
    [register] register
    [publisher] publisher
    [report] report
    [group] group
   *[other] source
}
fact-counted = Who was counted
fact-period = Period
fact-as-of = { $label } (as of: { $asOf })
fact-place = Where
fact-who = Who says so
fact-published = Published by
fact-cited = Repeated by
fact-derived = Worked out by us
derived-text = { $display } ({ $formula })
caveats = Caveats
status-confirmed = confirmed
status-recorded = recorded
status-estimated = estimate
status-believed = believed, not confirmed
status-reported = reported
status-testimony = from testimony
who-line = { $source } — { $status }
button-source = About the source: { $name }
button-helped = This helped
button-not-helped = It didn't

## Answers
answer-distress = I am so sorry that you are going through this.
answer-several = These are claims by different sources or for different periods. They can't be added up.
answer-compare = Here they are side by side. Look at who says it, for which period and what exactly was confirmed: that is why numbers may differ, or match by chance.
answer-agrees = Yes, that is on record:
answer-differs = No, the record says otherwise:
answer-no-sum = No, they can't be added up: it may be the same number repeated by two sources.
answer-aspect-period = Period: { $value }
answer-aspect-status = Status: { $value }
answer-aspect-published = Published by: { $value }
answer-by-source = What this source states:
answer-parts = Both parts of your question:
answer-choice = Please tell me which of these you mean:
answer-near = Near topics that I do track:
answer-statement = What is said about it without a number
answer-helped = Thank you. It helps me answer better.
answer-not-helped = Thank you for telling me. Try asking another way, or look through /figures.

unknown-not-tracked = I don't track that figure, so I won't name a number.
unknown-constraint = I have no data with this condition, “{ $asked }”, so I won't name a number.
unknown-constraint-had = What I have is about something else: { $had }.
time-before = before { $time }
time-after = after { $time }
unknown-prediction = I don't know the future and can't say when it will happen. The Coordination Headquarters announces exchanges.
unknown-person = I don't know what has happened to a particular person, and I will never guess. Here is who can check and where to file:
unknown-medical = I am no doctor and can't advise on medicines or treatment. Please see a doctor; in an emergency in Ukraine call 103.
unknown-greeting = Hello. Ask me about prisoners of war or missing people, and I will show what has been said and by whom.
unknown-thanks = You are welcome. I am here if you need me.
unknown-abuse = I understand that this may be hard or upsetting. If my answer was wrong, tell the people behind me: /official.
unknown-injection = I only show recorded claims with their sources and can't say anything else.
unknown-distress = I am only a bot, but you are not alone. In Ukraine, Lifeline Ukraine answers day and night on 7333. For help about your relatives: /official.
unknown-empty = I see no question. Write it in words, for example: “{ $example }”

## Errors
error-forbidden = Only people whom this bot's administrators have allowed can do that.
error-private-only = /{ $command } works only in a private chat with me.
error-invalid-input = I couldn't read that: { $problem }
error-missing-input = After /{ $command } please add: { $field }
error-unknown-command = I don't know that command. What I can do: /help
error-unknown-button = That button no longer works. Ask your question again or use /help
error-unknown-figure = I don't know the figure “{ $name }”. All of them: /figures
error-unknown-source = I don't know the source “{ $name }”. All of them: /sources
error-unknown-answer = I can't find that answer.
error-too-long = That message is too long ({ $length } characters). Please ask in at most { $limit } characters.
error-no-words = I see no words in that message. Please write your question as text.
error-no-text = I see no text in that message.
error-not-this-kind = I can only read text. Please write your question in words.
error-busy = There are too many requests right now. Please try again in a minute.
error-vault-altered = I cannot take this safely right now: the vault's key is not the one I know. Nothing was kept. Please tell the people who run this bot.
error-unexpected = Something went wrong, and it isn't your fault. Try again in a minute. If that doesn't help, give the operator the number { $reference }.

## Reports about a person
error-report-closed = Reports are not open here yet. Where you can turn right now: /official.
error-report-elsewhere = Please write to me about your relatives in a private chat only. I take nothing here, so that nobody else sees it.
error-too-many-reports = You have already sent { $most } reports today, and I take no more in a day. You can always add to one that you have sent.
report-money = We never ask for money, neither for tracing nor for news. Anyone who does is a fraud.
report-card-number = This looks like the number of a bank card. I did not take it and did not keep it. Nobody pays for tracing: anyone who asks is a fraud; tell the police (102 in Ukraine).
report-welcome =
    Tell us about your relative. I will ask a few questions, one at a time; you can skip any of them and go back to any of them.
    What you write is encrypted before it is stored. Only moderators can open it, each with their own passphrase; the server can't, and neither can I.
report-telegram-keeps = Telegram keeps this conversation on its side, too. As soon as your report is sealed, I will remove from the chat what can still be removed.
report-consent-title = What do you agree to?
report-purpose-keep = Keep my report, sealed
report-purpose-moderators = Let moderators read it
report-purpose-tracing = Look for matches with other reports
report-purpose-authorities = Pass it to the authorities and the Red Cross
report-purpose-contact = Write to me here about this report
report-consent-note = There is no report without the first two. You can change the rest at any time.
report-button-agree = I agree, let's begin
report-allowed = ✅ { $purpose }
report-refused = ▫️ { $purpose }
report-kind-title = What would you like to report?
report-kind-missing = A person is missing or captive
report-kind-letter = A letter, a call or an official notice came
report-kind-seen = Seen in a photo or a video
report-kind-returned = A person has returned
report-kind-other = Something else
report-progress = { $at } of { $of }
report-ask-relation = Who is this person to you?
report-relation-parent = My mother or father
report-relation-spouse = My husband or wife
report-relation-child = My son or daughter
report-relation-sibling = My brother or sister
report-relation-relative = Another relative
report-relation-comrade = We served together
report-relation-friend = A friend, somebody I know
report-relation-self = It is me
report-ask-name = What is the person's name? Family name, given name, patronymic, as far as you know.
report-ask-lastHeard = { $kind ->
    [letter] When did this news come? Roughly is fine: “early May”.
    [seen] When was it filmed or published? Roughly is fine.
    [returned] When did the person return? Roughly is fine.
   *[other] When did you last hear from them? Roughly is fine: “about 22 March”, “autumn 2023”.
}
report-ask-place = Where was that? A town, a village, a direction, as far as you know.
report-ask-reach = How can we reach you besides this chat? A phone number or another address; you can skip this.
report-ask-birth = When was the person born? A date, a year or an age.
report-ask-service = Is the person military or civilian?
report-service-military = Military
report-service-civilian = Civilian
report-service-unknown = I don't know
report-ask-unit = In which unit do they serve? A number or a name, as far as you know.
report-ask-rank = What is their rank?
report-ask-callSign = What is their call sign?
report-ask-otherNames = Are there other family names or spellings? A maiden name, in Latin letters, in Russian.
report-ask-story = { $kind ->
    [letter] What does the letter, call or notice say?
    [seen] What can be seen in the photo or video, and where did you find it?
    [other] Tell it in your own words.
   *[missing] What do you know of the circumstances? In your own words, as much as you can.
}
report-ask-marks = Are there distinguishing marks? Tattoos, scars, height, colour of the eyes.
report-ask-references = Are there reference numbers of the police, the bureau, the Coordination Headquarters? Please don't write passport or tax numbers.
report-ask-otherSearchers = Who else is looking for this person?
report-optional = If you don't know or would rather not say, press “Skip”.
report-numbers = Press a button or write its number.
report-guess = I understood this as: { $value }. Is that right?
report-enough = This is enough for a report. You can send it now or add more, which helps to recognise the person.
report-review = Please check that all is right. Tap a line to change it.
report-line = { $label }: { $value }
report-empty = not given
report-cancel = Erase everything that you have written here? It cannot be brought back.
report-cancelled = All right, everything is erased. Nothing was kept.
report-saved = Saved. You can come back with /report until { $until }; after that the draft is erased.
report-sent =
    Your report is accepted and sealed. Thank you for your trust.
    Its code: { $code }.
report-receipt = Your receipt: keep it where you won't lose it. It opens your report, so show it to nobody:
report-receipt-again = Until you confirm that you have kept the receipt, I will show it again when you send /report.
report-receipt-kept = Good. I won't show it again: all I have left is its fingerprint.
report-problem-needs-consent = Without your consent to keep it and to let moderators read it, there can be no report.
report-problem-needed = Nobody can be looked for without this. Please write at least what you know.
report-problem-choose = Please choose with a button, or write its number.
report-problem-unreadable = I couldn't read that. Please try another way, for example “12 March 2022”, “spring 2023”, “I don't know”.
report-problem-no-name = I see no name here. Please write it in letters, as you know it.
report-problem-too-early = That date is too long ago. Please check the year.
report-problem-impossible-date = The calendar has no such day. Please check it.
report-problem-year-missing = Please add the year: without it I can't tell how old the person is.
report-problem-in-the-future = That date has not come yet. Please check the year.
report-problem-too-long = That is too long for one answer. Please shorten it to { $limit } characters; the rest can go into the circumstances.
report-problem-not-here = That button no longer works. This is where we were:
report-button-yes = Yes
report-button-no = No, I'll correct it
report-button-back = Back
report-button-skip = Skip
report-button-erase = Yes, erase it
report-button-keep = No, go back
report-button-save = Save for later
report-button-cancel = Cancel
report-button-send = Send
report-button-more = Add more
report-button-review = Look it over
report-button-kept = I have kept the receipt
report-label-relation = Relation
report-label-name = Name
report-label-lastHeard = When
report-label-place = Where
report-label-reach = How to reach you
report-label-birth = Born
report-label-service = Military or civilian
report-label-unit = Unit
report-label-rank = Rank
report-label-callSign = Call sign
report-label-otherNames = Other names
report-label-story = Circumstances
report-label-marks = Marks
report-label-references = Reference numbers
report-label-otherSearchers = Who else is looking
