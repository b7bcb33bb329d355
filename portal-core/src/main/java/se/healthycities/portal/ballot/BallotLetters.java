package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.mail.LetterWishes;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/**
 * Writes to those who have a voice: that they are asked, for longer, or again, what was answered on their behalf, and what it
 * came to. A question has a link for each answer, which works without a login and asks once more before it counts (T3).
 */
@ApplicationScoped
public class BallotLetters {
    /** What a link of these letters is for; its subject is the ballot. */
    public static final String ANSWER = "ballot.answer";

    private static final String OFF = "notice.ballot";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final BallotReads reads;
    private final BallotVoices voices;
    private final Instance<LetterWishes> wishes;
    private final SignedLinks links;
    private final Mailer mailer;
    private final Today today;

    @Inject
    public BallotLetters(
            BallotReads reads,
            BallotVoices voices,
            Instance<LetterWishes> wishes,
            SignedLinks links,
            Mailer mailer,
            Today today) {
        this.reads = reads;
        this.voices = voices;
        this.wishes = wishes;
        this.links = links;
        this.mailer = mailer;
        this.today = today;
    }

    /** @param asker who needs no letter about it */
    void opened(Ballot ballot, long asker) {
        BallotRow row = row(ballot);
        willing(row, waiting(row)).stream()
                .filter(one -> one.person() != asker)
                .forEach(one -> send(row, "ballot-opened", one, question(row, one)));
    }

    void prolonged(Ballot ballot) {
        BallotRow row = row(ballot);
        willing(row, everybody(row)).forEach(one -> send(row, "ballot-prolonged", one, question(row, one)));
    }

    /** To all who were written to when it was opened, with the result as each of them may read it. */
    void closed(Ballot ballot) {
        BallotRow row = row(ballot);
        if (ballot.writesLetters()) {
            Result result = reads.result(row);
            for (Unanswered one : willing(row, everybody(row))) {
                send(row, "ballot-closed", one, List.of(), "result", BallotWords.result(result, language(one)));
            }
        }
    }

    /** Not a letter that anybody ends: it was answered in their organisation's name. */
    void onBehalf(Ballot ballot, GivenAnswer given, Collection<VoiceRow> representatives) {
        BallotRow row = row(ballot);
        Set<Long> written = new HashSet<>();
        for (VoiceRow voice : representatives) {
            if (written.add(voice.person())) {
                Unanswered one = unanswered(voice);
                String said = BallotWords.answer(given, reads.options(row), language(one));
                List<LetterLine> change = List.of(new LetterLine(
                        null,
                        Texts.get(BallotLetters.class, "change", language(one)),
                        BallotAddresses.answer(word(row, one.person())),
                        null));
                Map<String, String> values = new HashMap<>(values(row, one));
                values.put("organisation", voice.organisationName());
                values.put("said", said);
                Letter letter = new Letter(
                        BallotLetters.class, "ballot-on-behalf", one.email(), language(one), Map.copyOf(values));
                mailer.send(letter.with("answers", change));
            }
        }
    }

    /** One more letter to somebody whose voice has not answered; whoever calls decides how often. */
    public void remind(long ballot, long person) {
        reads.one(ballot)
                .filter(row -> row.open(today.now()))
                .ifPresent(row -> willing(row, once(voices.unanswered(ballot, person)))
                        .forEach(one -> send(row, "ballot-reminder", one, question(row, one))));
    }

    /** A link to each answer; it is chosen there, and counts when it is sent. */
    private List<LetterLine> question(BallotRow ballot, Unanswered one) {
        String address = BallotAddresses.answer(word(ballot, one.person()));
        if (ballot.kind() == BallotKind.CHOICE) {
            return List.of(
                    new LetterLine(null, Texts.get(BallotLetters.class, "choose", language(one)), address, null));
        }
        return ballot.kind().stances().stream()
                .map(stance -> new LetterLine(
                        null, BallotWords.stance(stance, language(one)), address + "?answer=" + stance, null))
                .toList();
    }

    private void send(BallotRow ballot, String template, Unanswered one, List<LetterLine> answers) {
        send(ballot, template, one, answers, "page", "");
    }

    private void send(
            BallotRow ballot, String template, Unanswered one, List<LetterLine> answers, String key, String value) {
        Map<String, String> values = new HashMap<>(values(ballot, one));
        values.putIfAbsent(key, value);
        Letter letter = new Letter(BallotLetters.class, template, one.email(), language(one), Map.copyOf(values));
        Instant until = today.now().plus(A_YEAR);
        String off = "/notices/off/" + links.sign(OFF, one.person(), ballot.space(), until);
        mailer.send(
                answers.isEmpty() ? letter : letter.with("answers", answers),
                Envelope.plain().unsubscribe(off));
    }

    private Map<String, String> values(BallotRow ballot, Unanswered one) {
        Locale language = language(one);
        return Map.of(
                "name", one.name(),
                "title", ballot.title(),
                "space", ballot.spaceName(language),
                "closes", BallotWords.moment(ballot.closesAt(), language),
                "whose", Texts.get(BallotLetters.class, "whose." + ballot.voices(), language),
                "page", BallotAddresses.ballot(ballot.spacePath(), ballot.id()));
    }

    /** It names the reader and the ballot and lasts longer than the question: what it allows is asked when it is opened. */
    private String word(BallotRow ballot, long person) {
        return links.sign(ANSWER, person, ballot.id(), ballot.closesAt().plus(A_YEAR));
    }

    private BallotRow row(Ballot ballot) {
        return reads.one(ballot.getId()).orElseThrow();
    }

    private List<Unanswered> waiting(BallotRow ballot) {
        return once(voices.unanswered(ballot.id()));
    }

    private List<Unanswered> everybody(BallotRow ballot) {
        return once(
                voices.of(ballot.id()).stream().map(BallotLetters::unanswered).toList());
    }

    /** One letter to one person, also for two organisations. */
    private static List<Unanswered> once(List<Unanswered> all) {
        Set<Long> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.person())).toList();
    }

    private List<Unanswered> willing(BallotRow ballot, List<Unanswered> all) {
        Set<Long> people = all.stream().map(Unanswered::person).collect(Collectors.toSet());
        Set<Long> unwilling = new HashSet<>();
        wishes.forEach(wish -> unwilling.addAll(wish.unwilling(people, ballot.space())));
        return all.stream().filter(one -> !unwilling.contains(one.person())).toList();
    }

    private static Unanswered unanswered(VoiceRow voice) {
        return new Unanswered(voice.person(), voice.name(), voice.email(), voice.language(), voice.organisation());
    }

    private static Locale language(Unanswered one) {
        return Locale.forLanguageTag(one.language());
    }
}
