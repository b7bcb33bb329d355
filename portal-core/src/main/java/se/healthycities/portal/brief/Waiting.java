package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.spi.Question.Asked;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** What waits for one's own yes or no, each with the button that hands it to an official, and what was handed over. */
@ApplicationScoped
public class Waiting {
    private final Questions questions;
    private final Delegations delegations;
    private final SignedLinks links;
    private final Today today;

    @Inject
    public Waiting(Questions questions, Delegations delegations, SignedLinks links, Today today) {
        this.questions = questions;
        this.delegations = delegations;
        this.links = links;
        this.today = today;
    }

    /** All of it; what was handed over and still waits for one's own answer says who has it. */
    List<Found> found(Span span) {
        Locale language = span.language();
        List<Delegated> handed = delegations.inForce(span.person());
        Map<String, Delegated> byQuestion =
                handed.stream().collect(Collectors.toMap(Delegated::question, one -> one, (newer, older) -> newer));
        List<Asked> waiting = questions.waitingFor(span.person(), language);
        List<BriefLine> asked = waiting.stream()
                .map(one -> line(one, byQuestion.get(one.id()), span))
                .toList();
        waiting.forEach(one -> byQuestion.remove(one.id()));
        List<BriefLine> away = handed.stream()
                .filter(one -> byQuestion.containsKey(one.question()))
                .map(one -> line(one, span))
                .toList();
        Found first = new Found(
                BriefPart.QUESTIONS, Texts.get(Brief.class, "QUESTIONS", language), asked, asked.size(), "/tasks");
        return span.again()
                ? List.of(
                        first,
                        new Found(
                                BriefPart.HANDED,
                                Texts.get(Brief.class, "HANDED", language),
                                away,
                                away.size(),
                                "/tasks?show=OPEN"))
                : List.of(first);
    }

    private BriefLine line(Asked asked, Delegated handed, Span span) {
        String due = asked.due() == null ? null : due(asked.due(), span.language());
        String holder = handed == null ? null : Texts.get(Brief.class, "with", span.language(), handed.holder());
        String more = due == null || holder == null ? (due == null ? holder : due) : due + " · " + holder;
        return HandLink.of(span.person(), asked.id())
                .map(link -> new BriefLine(
                        asked.words(),
                        asked.address(),
                        more,
                        Texts.get(Brief.class, handed == null ? "hand" : "takeBack", span.language()),
                        link.address(links, today.now()),
                        null))
                .orElseGet(() -> BriefLine.of(asked.words(), asked.address(), more, null));
    }

    private BriefLine line(Delegated handed, Span span) {
        HandLink link = HandLink.of(span.person(), handed.question()).orElseThrow();
        return new BriefLine(
                handed.what(),
                handed.address(),
                Texts.get(Brief.class, "with", span.language(), handed.holder()),
                Texts.get(Brief.class, "takeBack", span.language()),
                link.address(links, today.now()),
                null);
    }

    private String due(LocalDate due, Locale language) {
        String key = due.isBefore(today.date()) ? "overdue" : "due";
        return Texts.get(Brief.class, key, language, DayWords.day(due, today.date(), language));
    }
}
