package se.healthycities.portal.audit.web;

import java.util.function.Function;
import se.healthycities.portal.audit.AuditFilter;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;

/** What somebody asked the audit log for, as it stands in the address of the page and of its table alike. */
final class AskedFilter {
    private static final long NO_PERSON = -1;

    private AskedFilter() {}

    /** @param asked the value of a name in the address, empty when it is not there */
    static AuditFilter of(Function<String, String> asked, PersonReads people) {
        String act = asked.apply("act");
        String subject = asked.apply("subject").trim();
        return new AuditFilter(
                act.isEmpty() ? null : act,
                person(asked.apply("person").trim(), people),
                subject.isEmpty() ? null : subject,
                AuditWords.day(asked.apply("from")).orElse(null),
                AuditWords.day(asked.apply("to")).orElse(null));
    }

    /** By number or by e-mail address; nobody for what is neither. */
    private static Long person(String words, PersonReads people) {
        if (words.isEmpty()) {
            return null;
        }
        return words.matches("\\d{1,18}")
                ? Long.valueOf(words)
                : people.byEmail(words).map(Person::getId).orElse(NO_PERSON);
    }
}
