package se.healthycities.portal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.discussion.PartisanPostWritten;
import se.healthycities.portal.spi.Reaction;

/** What authors say of their own posts is a mark like any other. */
@ApplicationScoped
public class MarkedByAuthors implements Reaction<PartisanPostWritten> {
    private final CareMarks marks;

    @Inject
    public MarkedByAuthors(CareMarks marks) {
        this.marks = marks;
    }

    @Override
    public Class<PartisanPostWritten> to() {
        return PartisanPostWritten.class;
    }

    @Override
    public void on(PartisanPostWritten fact) {
        marks.note(fact.subject(), fact.space(), fact.actor());
    }
}
