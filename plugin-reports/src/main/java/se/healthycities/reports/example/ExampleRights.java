package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;
import se.healthycities.reports.review.PeerReview;

/**
 * Who may do what with learning examples: officials and contacts of a member write those of their own organisation, the
 * office publishes, contacts take over, members read all, and others what was opened to them.
 */
@ApplicationScoped
public class ExampleRights {
    private final Visitors visitors;
    private final Gate gate;

    @Inject
    public ExampleRights(Visitors visitors, Gate gate) {
        this.visitors = visitors;
        this.gate = gate;
    }

    /** Reads everything that is published, with what did not work; without the plugin only what is open to all is left. */
    public boolean member() {
        return visitors.current().member() && readable();
    }

    /** Writes examples of the own organisation. */
    public boolean writes() {
        Visitor visitor = visitors.current();
        boolean employed = visitor.capacity() == Capacity.OFFICIAL || visitor.capacity() == Capacity.STAFF;
        return visitor.member() && (employed || visitor.contact());
    }

    /** Publishes, sends back, and writes for others. */
    public boolean publishes() {
        return visitors.current().coordinates() && readable();
    }

    /** Publishes what was sent in or stands in the library already, and drafts that the office has written itself. */
    public boolean publishes(ExampleState state, String writer) {
        return publishes()
                && switch (state) {
                    case SENT, PUBLISHED -> true;
                    case DRAFT -> visitors.current().organisationAddress().equals(writer);
                    case WITHDRAWN -> false;
                };
    }

    /** @param organisation the address of the organisation whose example it is, or null for a source outside */
    public boolean edits(String organisation) {
        return publishes()
                || writes()
                        && readable()
                        && visitors.current().organisationAddress().equals(organisation);
    }

    /** Says that the own organisation took something over. */
    public boolean adopts(String organisation) {
        Visitor visitor = visitors.current();
        return visitor.member()
                && visitor.contact()
                && readable()
                && !visitor.organisationAddress().equals(organisation);
    }

    private boolean readable() {
        return gate.state(PeerReview.PLUGIN).readable();
    }
}
