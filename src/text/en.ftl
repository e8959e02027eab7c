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
