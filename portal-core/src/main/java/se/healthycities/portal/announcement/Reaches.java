package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.notice.NoticeChoices;

/** Says whom of many people a mail reaches; nobody is written to who does not want it, unless it is required (G5). */
@ApplicationScoped
public class Reaches {
    /** The kind of letter that people turn off. */
    static final String KIND = "announcement";

    private final NoticeChoices choices;

    @Inject
    public Reaches(NoticeChoices choices) {
        this.choices = choices;
    }

    /**
     * @param space null for the network
     * @param required true when it goes also to those who do not want letters
     */
    Map<Long, Reach> of(Collection<Addressee> people, Long space, boolean required) {
        Set<Long> ids = people.stream().map(Addressee::person).collect(Collectors.toSet());
        Set<Long> muted = required ? Set.of() : choices.unwilling(ids, KIND, space);
        Map<Long, Reach> reaches = new HashMap<>();
        people.forEach(one -> reaches.put(one.person(), of(one, muted)));
        return reaches;
    }

    private static Reach of(Addressee one, Set<Long> muted) {
        if (!one.email().contains("@") || one.email().endsWith("invalid")) {
            return Reach.NO_ADDRESS;
        }
        return muted.contains(one.person()) ? Reach.MUTED : Reach.MAIL;
    }
}
