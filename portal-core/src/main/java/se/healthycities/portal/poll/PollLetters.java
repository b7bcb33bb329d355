package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
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
import se.healthycities.portal.mail.LetterWishes;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/**
 * Writes to those who sit in the space of a poll: that they are asked, that their answer is missing, and what was answered on
 * their behalf. Each letter has a link that answers without a login.
 */
@ApplicationScoped
public class PollLetters {
    /** What a link of these letters is for; its subject is the poll. */
    public static final String ANSWER = "poll.answer";

    /** Polls are questions to settle: whoever ends letters about those ends these. */
    private static final String OFF = "notice.ballot";

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final EntityManager entityManager;
    private final PollVoices voices;
    private final Instance<LetterWishes> wishes;
    private final Mailer mailer;
    private final SignedLinks links;
    private final Today today;

    @Inject
    public PollLetters(
            EntityManager entityManager,
            PollVoices voices,
            Instance<LetterWishes> wishes,
            Mailer mailer,
            SignedLinks links,
            Today today) {
        this.entityManager = entityManager;
        this.voices = voices;
        this.wishes = wishes;
        this.mailer = mailer;
        this.links = links;
        this.today = today;
    }

    /** @param asker who needs no letter about it */
    void invite(Poll poll, long asker) {
        willing(poll, voices.asked(poll.getVoters(), poll.getSpace().getId())).stream()
                .filter(one -> one.person() != asker)
                .forEach(one -> send(poll, "poll", one));
    }

    /** One more letter to somebody for whose voice nobody has answered; whoever calls decides how often. */
    public void remind(long id, long person) {
        Poll poll = entityManager.find(Poll.class, id);
        if (poll.open(today.date()) && voices.waitingFor(person).contains(id)) {
            List<PollVoice> one = voices.of(poll.getVoters(), poll.getSpace().getId(), person).stream()
                    .limit(1)
                    .toList();
            willing(poll, one).forEach(voice -> send(poll, "poll-reminder", voice));
        }
    }

    /** Not a letter that anybody ends: it was answered in their organisation's name. */
    void onBehalf(Poll poll, Map<Long, Choice> choices, Collection<PollVoice> representatives) {
        Set<Long> written = new HashSet<>();
        for (PollVoice one : representatives) {
            if (written.add(one.person())) {
                Map<String, String> values = new HashMap<>(values(poll, one));
                values.put("organisation", one.organisationName());
                values.put("said", said(poll, choices, language(one)));
                mailer.send(letter("poll-on-behalf", one, values));
            }
        }
    }

    private void send(Poll poll, String template, PollVoice one) {
        String off = "/notices/off/"
                + links.sign(
                        OFF, one.person(), poll.getSpace().getId(), today.now().plus(A_YEAR));
        mailer.send(letter(template, one, values(poll, one)), Envelope.plain().unsubscribe(off));
    }

    private static Letter letter(String template, PollVoice one, Map<String, String> values) {
        return new Letter(PollLetters.class, template, one.email(), language(one), Map.copyOf(values));
    }

    private Map<String, String> values(Poll poll, PollVoice one) {
        Locale language = language(one);
        String word = links.sign(ANSWER, one.person(), poll.getId(), Today.end(poll.getLastDay()));
        return Map.of(
                "name", one.name(),
                "title", poll.getTitle(),
                "space", poll.getSpace().getName(language),
                "day", DayWords.format("d MMMM yyyy", language).format(poll.getLastDay()),
                "whose", Texts.get(PollLetters.class, "whose." + poll.getVoters(), language),
                "answer", PollAddresses.answer(word));
    }

    /** What was said about each time, in one line. */
    private static String said(Poll poll, Map<Long, Choice> choices, Locale language) {
        return poll.getTimes().stream()
                .filter(time -> choices.containsKey(time.getId()))
                .map(time -> TimeWords.of(time.when(), language) + ": "
                        + Texts.get(PollLetters.class, "choice." + choices.get(time.getId()), language))
                .collect(Collectors.joining("; "));
    }

    private List<PollVoice> willing(Poll poll, List<PollVoice> all) {
        Set<Long> people = all.stream().map(PollVoice::person).collect(Collectors.toSet());
        Set<Long> unwilling = new HashSet<>();
        wishes.forEach(
                wish -> unwilling.addAll(wish.unwilling(people, poll.getSpace().getId())));
        return all.stream().filter(one -> !unwilling.contains(one.person())).toList();
    }

    private static Locale language(PollVoice one) {
        return Locale.forLanguageTag(one.language());
    }
}
