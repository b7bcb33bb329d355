package se.healthycities.reports.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Today;

/** What pages read of learning examples, each visitor what is theirs to read. */
@ApplicationScoped
public class ExampleReads {
    private static final int MOST = 100;

    /** Who answers for the examples of an organisation. */
    public static final ContactKind CONTACT = ContactKind.ADMINISTRATIVE;

    private final ExampleQueries queries;
    private final AdoptionQueries adoptions;
    private final ExampleRights rights;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public ExampleReads(
            ExampleQueries queries, AdoptionQueries adoptions, ExampleRights rights, Visitors visitors, Today today) {
        this.queries = queries;
        this.adoptions = adoptions;
        this.rights = rights;
        this.visitors = visitors;
        this.today = today;
    }

    /** The newest first. @param before the last id of the page before, or the largest number */
    public List<ExampleRow> list(ExampleFilter filter, long before, int most) {
        return queries.list(
                rights.member(),
                filter.words().isBlank() ? "" : LikePattern.containing(filter.words()),
                filter.theme(),
                filter.organisation(),
                filter.county(),
                filter.progress(),
                filter.evidence(),
                before,
                most);
    }

    /** What the visitor may know of: what is published, and drafts of the own organisation. */
    public Optional<ExampleView> one(long id) {
        return queries.one(id).stream()
                .filter(example -> example.published() && (rights.member() || example.openToAll())
                        || rights.edits(example.address()))
                .findFirst();
    }

    /** What waits: all that was sent in for the office, drafts and what was withdrawn for others who write. */
    public List<ExampleRow> waiting() {
        if (rights.publishes()) {
            return queries.sent(MOST);
        }
        return rights.writes() && rights.member()
                ? queries.unpublished(visitors.current().organisationAddress(), MOST)
                : List.of();
    }

    /** What the visitor's organisation tells of itself. */
    public List<ExampleRow> own() {
        return queries.publishedOf(visitors.current().organisationAddress(), MOST);
    }

    /** Whose examples there are, of those that the visitor reads. */
    public List<OrganisationChoice> organisations() {
        return queries.organisations(rights.member());
    }

    /** The county codes of those. */
    public List<String> counties() {
        return queries.counties(rights.member());
    }

    /** How many times something that the visitor reads was taken over in the network. */
    public long adoptions() {
        return adoptions.count(rights.member());
    }

    /** Who answers for it today; empty while the role is vacant or the source lies outside. */
    public Optional<ContactRow> contact(ExampleView example) {
        return example.organisation() == null
                ? Optional.empty()
                : queries.contacts(example.organisation(), CONTACT, today.date()).stream()
                        .findFirst();
    }

    /** How it spread: every adoption of the tree that it stands in. */
    public Spread spread(long example) {
        List<Long> tree = adoptions.tree(example);
        return new Spread(tree.isEmpty() ? List.of() : adoptions.rows(tree));
    }

    /** How it read before, the newest first; how it read before it came into the library only for those who edit it. */
    public List<VersionRow> versions(ExampleView example) {
        return queries.versions(example.id(), rights.edits(example.address()), MOST);
    }
}
