package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Question.Asked;

/** Everything in the portal that waits for one person's yes or no, the most urgent first. */
@ApplicationScoped
public class Questions {
    private static final Comparator<Asked> BY_DAY =
            Comparator.comparing(Asked::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final Instance<Question> all;

    @Inject
    public Questions(Instance<Question> all) {
        this.all = all;
    }

    public List<Asked> waitingFor(long person, Locale language) {
        Map<String, Asked> found = new LinkedHashMap<>();
        for (Question question : all) {
            question.waitingFor(person, language).forEach(asked -> found.putIfAbsent(asked.id(), asked));
        }
        List<Asked> sorted = new ArrayList<>(found.values());
        sorted.sort(BY_DAY);
        return sorted;
    }

    Optional<Asked> find(String id, long person, Locale language) {
        return waitingFor(person, language).stream()
                .filter(asked -> asked.id().equals(id))
                .findFirst();
    }
}
