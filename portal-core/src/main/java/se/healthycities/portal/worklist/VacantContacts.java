package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.membership.MembershipReads;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Members without one of their two contacts, from the day on which it is vacant (S-F2). */
@ApplicationScoped
public class VacantContacts implements WorkList {
    private final MembershipReads memberships;
    private final Today today;

    @Inject
    public VacantContacts(MembershipReads memberships, Today today) {
        this.memberships = memberships;
        this.today = today;
    }

    @Override
    public String kind() {
        return "vacant-contacts";
    }

    @Override
    public long count() {
        return memberships.vacantContacts(today.date()).size();
    }

    @Override
    public List<Line> lines(int most) {
        return memberships.vacantContacts(today.date()).stream()
                .limit(most)
                .map(vacant -> new Line(
                        List.of(vacant.name(), vacant.kind() == ContactKind.POLITICAL ? 1 : 2),
                        "/colleagues?organisation=" + vacant.address(),
                        null))
                .toList();
    }
}
