package se.healthycities.portal.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.time.Today;

/** What pages and the work list read about memberships. */
@ApplicationScoped
public class MembershipReads {
    private final MembershipQueries queries;
    private final ContactQueries contacts;
    private final Today today;

    @Inject
    public MembershipReads(MembershipQueries queries, ContactQueries contacts, Today today) {
        this.queries = queries;
        this.contacts = contacts;
        this.today = today;
    }

    /**
     * Cases by the organisation's name.
     *
     * @param state null for all
     * @param after the last name of the page before and {@code id} its case; "" and 0 for the first page
     */
    public List<CaseRow> list(MembershipState state, String after, long id, int most) {
        boolean over = state == MembershipState.LEFT;
        return queries.list(state == null, over, state, after, id, most, today.date());
    }

    /** How many cases are in each state today. */
    public Map<MembershipState, Long> count() {
        Map<MembershipState, Long> numbers = new EnumMap<>(MembershipState.class);
        for (StateCount row : queries.count(today.date())) {
            numbers.merge(row.reached(), row.number() - row.over(), Long::sum);
            numbers.merge(MembershipState.LEFT, row.over(), Long::sum);
        }
        return numbers;
    }

    public Optional<CaseDetails> byId(long id) {
        return queries.byId(id).stream().findFirst();
    }

    /** The log of a case, the oldest step first. */
    public List<StepRow> steps(long id) {
        return queries.steps(id);
    }

    public static MembershipHistory history(List<StepRow> steps) {
        return new MembershipHistory(steps.stream().map(StepRow::taken).toList());
    }

    /** Who joined and who left in each of the last years, the newest first (INV-130). */
    public List<MemberYear> changes(int years) {
        int last = today.date().getYear();
        int first = last - years + 1;
        List<MemberChange> rows = queries.changes(LocalDate.of(first, 1, 1));
        return IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .mapToObj(year -> new MemberYear(
                        year,
                        rows.stream()
                                .filter(row -> row.from().getYear() == year)
                                .toList(),
                        rows.stream()
                                .filter(row -> row.to() != null && row.to().getYear() == year)
                                .toList()))
                .toList();
    }

    /** The contacts that members owe and do not have on a day: political ones first, by name (S-F2, INV-225). */
    public List<VacantContact> vacantContacts(LocalDate day) {
        Map<Long, Long> cases = contacts.cases().stream()
                .collect(Collectors.toMap(CaseOfMember::organisation, CaseOfMember::id, Math::max));
        List<VacantContact> vacant = new ArrayList<>();
        for (ContactKind kind : ContactKind.values()) {
            contacts.without(kind, day)
                    .forEach(one -> vacant.add(new VacantContact(
                            one.getId(), one.getName(), one.getAddress(), kind, cases.get(one.getId()))));
        }
        return vacant;
    }

    public List<AppointedContact> contacts(long organisation) {
        return contacts.contacts(organisation);
    }

    /** Who works for an organisation today and could be its contact. */
    public List<Candidate> candidates(long organisation) {
        return contacts.candidates(organisation, today.date());
    }

    /** The names of all municipalities and regions. */
    public List<String> register() {
        return queries.register();
    }
}
