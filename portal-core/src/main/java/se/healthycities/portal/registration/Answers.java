package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** Keeps what somebody answered to the questions of this occasion, and nothing that was not asked. */
@ApplicationScoped
public class Answers {
    private static final int LONGEST = 1000;

    private final EntityManager entityManager;
    private final RegistrationQueries queries;
    private final RegistrationReads reads;

    @Inject
    public Answers(EntityManager entityManager, RegistrationQueries queries, RegistrationReads reads) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
    }

    /** In place of what was answered before. */
    void write(Registration registration, Map<Long, String> answers) {
        queries.dropAnswers(registration.getId());
        for (FieldRow field : reads.fields(registration.getOccasionId())) {
            String value = answers.getOrDefault(field.id(), "").strip();
            if (!value.isEmpty()
                    && (field.kind() != FieldKind.CHOICE || field.options().contains(value))) {
                String kept = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
                entityManager.persist(new RegistrationAnswer(registration.getId(), field.id(), kept));
            }
        }
    }
}
