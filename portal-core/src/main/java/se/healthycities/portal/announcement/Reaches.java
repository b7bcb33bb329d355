package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Says whom of many people a mail reaches; nobody is written to who does not want it, unless it is required (G5). */
@ApplicationScoped
public class Reaches {
    /** @param required true when it goes also to those who do not want letters */
    Map<Long, Reach> of(Collection<Addressee> people, boolean required) {
        Map<Long, Reach> reaches = new HashMap<>();
        people.forEach(one -> reaches.put(one.person(), of(one, required)));
        return reaches;
    }

    private static Reach of(Addressee one, boolean required) {
        if (!one.email().contains("@") || one.email().endsWith("invalid")) {
            return Reach.NO_ADDRESS;
        }
        return one.contactable() || required ? Reach.MAIL : Reach.MUTED;
    }
}
